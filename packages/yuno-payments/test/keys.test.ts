import { expect, test } from "vitest";
import { openClient, serve } from "@fintech-clients/testing";
import { provider } from "./provider.ts";

const transaction = "/payments/{payment_id}/transactions/{transaction_id}";
const params = { path: { payment_id: "p", transaction_id: "t", id: "p" } };

/** The keys that reached a server which answers 502 to the first request, then 200. */
async function keysOf(method: string, template: string): Promise<unknown[]> {
  const server = await serve({ status: 502 }, { body: {} });
  const client = openClient(provider, {
    baseUrl: server.url,
    retry: { maxAttempts: 2, baseDelayMs: 1, maxDelayMs: 1 },
  });
  await client.request(method, template, {
    params,
    body: {},
    idempotencyKey: "key-17",
  });
  return server.requests.map(({ headers }) => headers["x-idempotency-key"]);
}

test.each([
  "/payments",
  "/payments/{id}/transactions/{transaction_id}/refund",
  "/payments/{payment_id}/cancel-or-refund",
  `${transaction}/cancel`,
  `${transaction}/cancel-or-refund`,
  `${transaction}/capture`,
  `${transaction}/dispute`,
])("POST %s is repeated with its key", async (template) => {
  expect(await keysOf("POST", template)).toEqual(["key-17", "key-17"]);
});

test("updating a dispute sends a key and is not repeated: its page is silent", async () => {
  const template = `${transaction}/dispute`;
  expect(await keysOf("PATCH", template)).toEqual(["key-17"]);
});
