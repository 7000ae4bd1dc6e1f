import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";
import { createYunoBankingWebhooks } from "@fintech-clients/yuno-banking/webhooks";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { vectors } from "./vectors.ts";
import { same, type WebhookCase, wordOf } from "./webhook-case.ts";

const { secret, body, base64, hex } = vectors[0]!;
const yuno = createYunoPaymentsWebhooks({ hmacClientSecret: secret });
const gu1 = createGu1KycWebhooks({ secret });

async function yunoSays(value: string | undefined): Promise<string> {
  const headers = { "x-hmac-signature": value };
  return wordOf(await yuno.verify({ body, headers }));
}

async function gu1Says(value: string): Promise<string> {
  const headers = { "X-Webhook-Signature": value };
  return wordOf(await gu1.verify({ body, headers }));
}

/** Every text that differs from `text` in one bit. */
function bitFlips(text: string): string[] {
  return Array.from(text).flatMap((character, index) =>
    [1, 2, 4, 8, 16, 32, 64, 128].map(
      (bit) =>
        text.slice(0, index) +
        String.fromCharCode(character.charCodeAt(0) ^ bit) +
        text.slice(index + 1),
    ),
  );
}

const otherWritings: Readonly<Record<string, string>> = {
  hex,
  Base64url: base64.replaceAll("+", "-").replaceAll("/", "_"),
  "no padding": base64.slice(0, -1),
  "lower case": base64.toLowerCase(),
  twice: `${base64}, ${base64}`,
  "blank inside": `${base64.slice(0, 9)} ${base64.slice(9)}`,
  "too short": base64.slice(1),
  "too long": `${base64}=`,
  prefix: `sha256=${base64}`,
  quotes: `"${base64}"`,
  "not ASCII": `é${base64.slice(1)}`,
  surrogate: `${base64}\ud800`,
};

export const proofCases: readonly WebhookCase[] = [
  {
    id: "webhook-vectors",
    proves: ["WEBHOOK-2", "WEBHOOK-11"],
    run: async () => {
      for (const each of vectors) {
        const receivers = [
          createYunoPaymentsWebhooks({ hmacClientSecret: each.secret }),
          createYunoBankingWebhooks({ hmacClientSecret: each.secret }),
        ];
        for (const receiver of receivers) {
          const headers = await receiver.sign(each.body);
          same(headers, { "x-hmac-signature": each.base64 }, each.name);
          const word = wordOf(
            await receiver.verify({ body: each.body, headers }),
          );
          same(word === "wrong-proof", false, each.name);
        }
        const other = createGu1KycWebhooks({ secret: each.secret });
        same(
          await other.sign(each.body),
          { "x-webhook-signature": each.hex },
          each.name,
        );
      }
    },
  },
  {
    id: "webhook-hex-and-base64-at-gu1",
    proves: ["WEBHOOK-2"],
    run: async () => {
      same(await gu1Says(hex), "unlisted", "hex");
      same(await gu1Says(base64), "unlisted", "Base64");
      same(await gu1Says(hex.toUpperCase()), "wrong-proof", "upper case");
      for (const flipped of bitFlips(hex)) {
        same((await gu1Says(flipped)) === "unlisted", false, flipped);
      }
    },
  },
  {
    id: "webhook-missing-proof",
    proves: ["WEBHOOK-1"],
    run: async () => {
      same(await yunoSays(undefined), "missing-proof", "no header");
      same(await yunoSays(""), "missing-proof", "empty header");
      const { error } = await yuno.verify({ body, headers: {} });
      same(error?.status, 401, "status");
    },
  },
  {
    id: "webhook-one-bit-changed-in-the-signature",
    proves: ["WEBHOOK-1", "WEBHOOK-2"],
    run: async () => {
      for (const flipped of bitFlips(base64)) {
        const word = await yunoSays(flipped);
        same(word.endsWith("-proof"), true, flipped);
      }
    },
  },
  {
    id: "webhook-one-bit-changed-in-the-body",
    proves: ["WEBHOOK-1", "WEBHOOK-2"],
    run: async () => {
      const headers = await yuno.sign(body);
      const bytes = new TextEncoder().encode(body);
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const changed = bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        const word = wordOf(await yuno.verify({ body: changed, headers }));
        same(word, "wrong-proof", `bit ${bit}`);
      }
      same(
        wordOf(await yuno.verify({ body, headers })),
        "payment.purchase",
        "as it was",
      );
    },
  },
  {
    id: "webhook-other-writings-of-the-signature",
    proves: ["WEBHOOK-2"],
    run: async () => {
      for (const [name, value] of Object.entries(otherWritings)) {
        same((await yunoSays(value)).endsWith("-proof"), true, name);
      }
      const list = { "x-hmac-signature": [base64, base64] };
      same(
        wordOf(await yuno.verify({ body, headers: list })),
        "wrong-proof",
        "list",
      );
    },
  },
  {
    id: "webhook-body-written-again",
    proves: ["WEBHOOK-2"],
    run: async () => {
      const sent = '{"type_event":"payment.purchase","amount":418.0}';
      const headers = await yuno.sign(sent);
      same(
        wordOf(await yuno.verify({ body: sent, headers })),
        "payment.purchase",
        "sent",
      );
      const again = JSON.stringify(JSON.parse(sent));
      same(
        wordOf(await yuno.verify({ body: again, headers })),
        "wrong-proof",
        "again",
      );
    },
  },
  {
    id: "webhook-rotation",
    proves: ["WEBHOOK-3"],
    run: async () => {
      const both = createYunoPaymentsWebhooks({
        hmacClientSecret: ["new", "old"],
        apiKey: ["k1", "k2"],
      });
      for (const [used, key, word] of [
        ["new", "k2", "payment.purchase"],
        ["old", "k1", "payment.purchase"],
        ["older", "k1", "wrong-proof"],
        ["new", "k3", "wrong-proof"],
        ["new", "k1, k2", "wrong-proof"],
      ] as const) {
        const headers = { ...(await both.sign(body, used)), "x-api-key": key };
        same(wordOf(await both.verify({ body, headers })), word, used + key);
      }
    },
  },
  {
    id: "webhook-all-proofs-must-hold",
    proves: ["WEBHOOK-1"],
    run: async () => {
      const all = createYunoPaymentsWebhooks({
        hmacClientSecret: secret,
        apiKey: "key",
        secret: "static",
      });
      const headers = await all.sign(body);
      same(
        Object.keys(headers).toSorted(),
        ["x-api-key", "x-hmac-signature", "x-secret"],
        "headers",
      );
      same(
        wordOf(await all.verify({ body, headers })),
        "payment.purchase",
        "all",
      );
      for (const name of Object.keys(headers)) {
        const without = { ...headers, [name]: undefined };
        same(
          wordOf(await all.verify({ body, headers: without })),
          "missing-proof",
          name,
        );
        const wrong = { ...headers, [name]: `${headers[name]}x` };
        same(
          wordOf(await all.verify({ body, headers: wrong })),
          "wrong-proof",
          name,
        );
      }
    },
  },
  {
    id: "webhook-authorize",
    proves: ["WEBHOOK-8"],
    run: async () => {
      const answers: unknown[] = [true, false, 1, "yes", undefined, {}];
      for (const answer of answers) {
        const receiver = createYunoBankingWebhooks({
          authorize: (given) =>
            given.get("authorization") === "Bearer t" && (answer as boolean),
        });
        const headers = { Authorization: "Bearer t" };
        const transfer = '{"id":"t1","direction":"INCOMING"}';
        const word = wordOf(await receiver.verify({ body: transfer, headers }));
        const expected =
          answer === true ? "banking.transfer.incoming" : "wrong-proof";
        same(word, expected, String(answer));
        same(
          wordOf(await receiver.verify({ body: transfer, headers: {} })),
          "wrong-proof",
          "no token",
        );
      }
      const throwing = createGu1KycWebhooks({
        authorize: () => {
          throw new Error("expired");
        },
      });
      const { error } = await throwing.verify({ body: "{}", headers: {} });
      same(
        [error?.reason, String(error?.cause)],
        ["wrong-proof", "Error: expired"],
        "thrown",
      );
    },
  },
  {
    id: "webhook-authorize-comes-last",
    proves: ["WEBHOOK-8", "WEBHOOK-1"],
    run: async () => {
      let calls = 0;
      const receiver = createYunoPaymentsWebhooks({
        hmacClientSecret: secret,
        authorize: () => {
          calls += 1;
          return true;
        },
      });
      const headers = { "x-hmac-signature": hex };
      same(
        wordOf(await receiver.verify({ body, headers })),
        "wrong-proof",
        "wrong",
      );
      same(calls, 0, "calls");
      await receiver.verify({ body, headers: { "x-hmac-signature": base64 } });
      same(calls, 1, "calls");
    },
  },
];
