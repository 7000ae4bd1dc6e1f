import fc from "fast-check";
import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { expect, test } from "vitest";
import { webhookCases } from "../src/webhooks/index.ts";

test.each(webhookCases.map((each) => [each.id, each] as const))(
  "%s",
  async (_, { run }) => {
    await expect(run()).resolves.toBe(undefined);
  },
);

const text = fc.oneof(fc.string({ unit: "binary" }), fc.json());
const header = fc.oneof(
  fc.constantFrom("x-hmac-signature", "X-Webhook-Signature", "X-API-Key"),
  fc.string(),
);
const value = fc.oneof(
  fc.base64String({ minLength: 44, maxLength: 44 }),
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.string({ unit: "binary" }),
  fc.array(fc.string()),
  fc.constant(undefined),
);

test("what nobody signed is never an event, and never throws", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(text, fc.uint8Array()),
      fc.array(fc.tuple(header, value)),
      async (body, pairs) => {
        const headers = Object.fromEntries(pairs);
        for (const receiver of [
          createYunoPaymentsWebhooks({ hmacClientSecret: "s", apiKey: "k" }),
          createGu1KycWebhooks({ secret: "s" }),
        ]) {
          const { event, error } = await receiver.verify({ body, headers });
          expect(event).toBe(undefined);
          expect(error?.status).toBe(401);
        }
      },
    ),
  ));

test("what is signed with one secret is refused by every other", () =>
  fc.assert(
    fc.asyncProperty(
      text,
      fc
        .string({ unit: "binary", minLength: 1 })
        .filter((it) => /^\S(.*\S)?$/.test(it)),
      async (body, secret) => {
        const one = createYunoPaymentsWebhooks({ hmacClientSecret: secret });
        const other = createYunoPaymentsWebhooks({
          hmacClientSecret: `${secret}x`,
        });
        const headers = await one.sign(body);
        const refused = await other.verify({ body, headers });
        expect(refused.error?.reason).toBe("wrong-proof");
        const { error } = await one.verify({ body, headers });
        expect(error?.reason ?? "").not.toMatch(/proof$/);
      },
    ),
  ));
