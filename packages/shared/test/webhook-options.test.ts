import { createWebhookReceiver } from "@fintech-clients/shared/webhooks";
import { expect, test } from "vitest";

const receive = (options: object) =>
  createWebhookReceiver(
    {
      provider: "things",
      encodings: [() => "proof"],
      headers: { secret: "x-signature" },
      names: /^$/,
      nameOf: () => "",
      identities: [],
    },
    options,
  );

test("a webhook's proof never comes from Object.prototype", () => {
  Reflect.defineProperty(Object.prototype, "authorize", {
    value: () => true,
    configurable: true,
  });
  try {
    expect(() => receive({})).toThrow("give secret or authorize");
  } finally {
    Reflect.deleteProperty(Object.prototype, "authorize");
  }
  expect(() => receive(undefined as never)).toThrow("give secret");
  expect(() => receive({ constructor: "x" })).toThrow("constructor is ");
});
