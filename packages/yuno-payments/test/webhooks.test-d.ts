import {
  createYunoPaymentsWebhooks,
  type WebhookError,
  type WebhookEvent,
  type WebhookEvents,
} from "@fintech-clients/yuno-payments/webhooks";
import { expectTypeOf, test } from "vitest";

const webhooks = createYunoPaymentsWebhooks({ hmacClientSecret: ["a", "b"] });
const request = { body: "", headers: {} };

test("name tells the events apart, destructured too", async () => {
  const { name, event, error } = await webhooks.verify(request);
  if (error) {
    expectTypeOf(error).toEqualTypeOf<WebhookError>();
    expectTypeOf(event).toEqualTypeOf<undefined>();
    return;
  }
  if (name === "payment.refund") {
    expectTypeOf(event.data?.payment?.status).toEqualTypeOf<
      string | undefined
    >();
  }
  if (name === "subscription.cancel") {
    expectTypeOf(event.data?.subscription?.code).toEqualTypeOf<
      string | undefined
    >();
    // @ts-expect-error -- a payment's
    expectTypeOf(event.data?.payment).toBeUnknown();
  }
  if (name === "split_transfer.succeeded") {
    expectTypeOf(event.transfer_id).toEqualTypeOf<string | undefined>();
  }
  if (name === "unlisted") {
    expectTypeOf(event).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  }
  // @ts-expect-error -- no such event
  expectTypeOf(name === "payment.refunded").toBeBoolean();
  await webhooks.deduplicationKey(event);
});

test("an event tells itself apart in a handler", async () => {
  await webhooks.handle(new Request("https://example.com"), (received) => {
    expectTypeOf(received).toEqualTypeOf<WebhookEvent<WebhookEvents>>();
    if (received.name === "payout.payout") {
      expectTypeOf(received.event.data?.status).toEqualTypeOf<
        string | undefined
      >();
    }
  });
});

test("options are checked", () => {
  createYunoPaymentsWebhooks({
    apiKey: "a",
    secret: "b",
    authorize: (headers) => headers.get("authorization") !== null,
    maxBodyBytes: 1,
  });
  // @ts-expect-error -- misspelt
  createYunoPaymentsWebhooks({ hmacSecret: "a" });
  // @ts-expect-error -- undefined would drop the proof
  createYunoPaymentsWebhooks({ hmacClientSecret: undefined });
});
