import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";
import { createYunoBankingWebhooks } from "@fintech-clients/yuno-banking/webhooks";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { vectors } from "./vectors.ts";
import { same, thrownBy, type WebhookCase, wordOf } from "./webhook-case.ts";

const yuno = createYunoPaymentsWebhooks({ hmacClientSecret: "s" });
const banking = createYunoBankingWebhooks({ hmacClientSecret: "s" });
const gu1 = createGu1KycWebhooks({ secret: "s" });

async function nameOf(
  receiver: typeof yuno | typeof banking | typeof gu1,
  body: string | Uint8Array,
): Promise<string> {
  return wordOf(
    await receiver.verify({ body, headers: await receiver.sign(body) }),
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const eventCases: readonly WebhookCase[] = [
  {
    id: "webhook-forms-of-body-and-headers",
    proves: ["WEBHOOK-4"],
    run: async () => {
      const { secret, body, base64 } = vectors[2]!;
      const receiver = createYunoPaymentsWebhooks({ hmacClientSecret: secret });
      const bytes = bytesOf(body);
      const padded = new Uint8Array(bytes.length + 6);
      padded.set(bytes, 3);
      const bodies = {
        text: body,
        bytes,
        view: padded.subarray(3, -3),
        buffer: bytes.slice().buffer,
      };
      const name = "X-Hmac-Signature";
      const forms = {
        Headers: new Headers([[name, base64]]),
        plain: { [name]: base64 },
        node: {
          "x-hmac-signature": base64,
          "set-cookie": ["a", "b"],
          via: undefined,
        },
        list: { [name.toUpperCase()]: [base64] },
        pairs: [[name, base64]] as const,
        odd: { "not a name\n": "x", x: "\u0000", [name]: base64 },
      };
      for (const [form, given] of Object.entries(bodies)) {
        for (const [kind, headers] of Object.entries(forms)) {
          const result = await receiver.verify({ body: given, headers });
          same(wordOf(result), "subscription.cancel", `${form}, ${kind}`);
        }
      }
    },
  },
  {
    id: "webhook-names",
    proves: ["WEBHOOK-5"],
    run: async () => {
      for (const [body, name] of [
        ['{"type":"payment","type_event":"payment.refund"}', "payment.refund"],
        ['{"type_event":"SUBSCRIPTION.CANCEL"}', "subscription.cancel"],
        [
          '{"type":"split_transfer","type_event":"succeeded"}',
          "split_transfer.succeeded",
        ],
        [
          '{"type":"split_transfer_reverse","type_event":"failed"}',
          "split_transfer_reverse.failed",
        ],
        ['{"type":"payment","type_event":"payment.invented"}', "unlisted"],
        ['{"type_event":"xpayment.refund"}', "unlisted"],
        ['{"type_event":"payment.refund\\n"}', "unlisted"],
        ['{"type_event":["payment.refund"]}', "unlisted"],
        ['{"type_event":{"toString":1,"valueOf":1}}', "unlisted"],
        ['{"type":{"toString":1},"type_event":"failed"}', "unlisted"],
        ['{"payment":{"id":"p"}}', "unlisted"],
        ['{"type_event":"constructor"}', "unlisted"],
        ["{}", "unlisted"],
      ] as const) {
        same(await nameOf(yuno, body), name, body);
      }
      same(
        await nameOf(
          banking,
          '{"type_event":"banking.transfer.incoming.pending"}',
        ),
        "banking.transfer.incoming.pending",
        "envelope",
      );
      same(
        await nameOf(banking, '{"direction":"INCOMING"}'),
        "banking.transfer.incoming",
        "bare",
      );
      same(
        await nameOf(gu1, '{"event":"kyc.validation_approved"}'),
        "kyc.validation_approved",
        "gu1",
      );
      same(
        await nameOf(gu1, '{"type":"kyc.validation_approved"}'),
        "kyc.validation_approved",
        "older gu1",
      );
    },
  },
  {
    id: "webhook-event-is-the-body",
    proves: ["WEBHOOK-5"],
    run: async () => {
      const body =
        '{"__proto__":{"type_event":"payment.refund"},"b":1.50,"a":null}';
      const { name, event } = await yuno.verify({
        body,
        headers: await yuno.sign(body),
      });
      same(name, "unlisted", "name");
      same(event, JSON.parse(body), "event");
      same(
        ({} as Record<string, unknown>)["type_event"],
        undefined,
        "pollution",
      );
    },
  },
  {
    id: "webhook-bodies-that-are-no-events",
    proves: ["WEBHOOK-5", "WEBHOOK-6"],
    run: async () => {
      for (const body of ["", " ", "{", "nope", '{"a":1}x', "\u0000"]) {
        same(await nameOf(yuno, body), "not-json", body);
      }
      for (const body of ["[]", "null", "1", '"{}"', "true"]) {
        same(await nameOf(yuno, body), "not-an-event", body);
      }
      const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
      same(await nameOf(yuno, utf16), "not-json", "UTF-16");
      same(
        await nameOf(yuno, bytesOf("\ufeff{}")),
        "unlisted",
        "byte order mark",
      );
      const latin1 = new Uint8Array([
        ...bytesOf('{"n":"'),
        0xe9,
        ...bytesOf('"}'),
      ]);
      same(await nameOf(yuno, latin1), "unlisted", "Latin-1 in a text");
    },
  },
  {
    id: "webhook-limits",
    proves: ["WEBHOOK-6"],
    run: async () => {
      const big = `{"a":"${"x".repeat(2 * 1024 * 1024)}"}`;
      same(await nameOf(yuno, big), "too-large", "2 MiB");
      const unsigned = await yuno.verify({ body: big, headers: {} });
      same(unsigned.error?.status, 401, "2 MiB, unsigned");
      const exact = `{"a":"${"x".repeat(1_048_568)}"}`;
      same(await nameOf(yuno, exact), "unlisted", "1 MiB");
      same(await nameOf(yuno, `${exact} `), "too-large", "1 MiB and a byte");
      const small = createYunoPaymentsWebhooks({
        hmacClientSecret: "s",
        maxBodyBytes: 4,
      });
      same(await nameOf(small, "{ é}"), "too-large", "bytes are counted");
    },
  },
  {
    id: "webhook-100000-levels",
    proves: ["WEBHOOK-6"],
    run: async () => {
      const body = '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000);
      const result = await yuno.verify({
        body,
        headers: await yuno.sign(body),
      });
      // A parser may have a limit of its own.
      same(["unlisted", "not-json"].includes(wordOf(result)), true, "levels");
      if (result.event) {
        same((await yuno.deduplicationKey(result.event)).length, 44, "key");
      }
    },
  },
  {
    id: "webhook-mistakes-in-the-program",
    proves: ["WEBHOOK-7"],
    run: async () => {
      const make = createYunoPaymentsWebhooks as (options: object) => unknown;
      for (const options of [
        {},
        { hmacClientSecret: "" },
        { hmacClientSecret: " " },
        { hmacClientSecret: "s\n" },
        { hmacClientSecret: "a\nb" },
        { hmacClientSecret: ["a", " b"] },
        { apiKey: "k " },
        { hmacClientSecret: undefined },
        { hmacClientSecret: [] },
        { hmacClientSecret: ["a", ""] },
        { hmacClientSecret: 1 },
        { apiKey: "a", secrets: "b" },
        { apiKey: "a", authorize: undefined },
        { authorize: true },
        { apiKey: "a", maxBodyBytes: 0 },
        { apiKey: "a", maxBodyBytes: "1mb" },
        { apiKey: "a", maxBodyBytes: "5" },
        { apiKey: "a", maxBodyBytes: Number.NaN },
        { apiKey: "a", maxBodyBytes: true },
      ]) {
        const { name, message } = await thrownBy(() => make(options));
        same(name, "ConfigurationError", JSON.stringify(options));
        const named = Object.keys(options).at(-1) ?? "give hmacClientSecret";
        same(message.includes(named), true, message);
      }
      for (const body of [{}, [], null, undefined, 1, new ReadableStream()]) {
        const { name, message } = await thrownBy(() =>
          yuno.verify({ body: body as string, headers: {} }),
        );
        same(name, "ConfigurationError", typeof body);
        for (const framework of [
          "Express",
          "Fastify",
          "Next.js",
          "NestJS",
          "Lambda",
        ]) {
          same(message.includes(framework), true, framework);
        }
      }
    },
  },
  {
    id: "webhook-errors-hold-nothing-of-the-event",
    proves: ["WEBHOOK-12"],
    run: async () => {
      const card = "4111111111111111";
      for (const body of [`{"card":"${card}"`, `"${card}"`]) {
        const { error } = await yuno.verify({
          body,
          headers: await yuno.sign(body),
        });
        const wrong = await yuno.verify({
          body,
          headers: { "x-hmac-signature": card },
        });
        for (const each of [error, wrong.error]) {
          const shown = [
            each?.message,
            each?.stack,
            each?.cause,
            JSON.stringify(each),
          ].join();
          same(each instanceof Error, true, "error");
          same(shown.includes(card), false, shown);
        }
      }
    },
  },
];
