import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import { afterAll, beforeAll, expect, test } from "vitest";

import { credentials } from "../mock/credentials.ts";
import { startMock, type Mock } from "../mock/start-mock.ts";
import { cancelOnce } from "../recipes/unknown-outcome.ts";

const cancellation = {
  path: { payment_id: "p", transaction_id: "t" },
  merchant_reference: "AAB01-432245",
  idempotencyKey: "6b0f4f0e-6a44-4a0a-9c55-0d6f2f3a2f10",
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test("an unclear cancellation stays stored until its key has brought an answer", async () => {
  let fault: string | undefined = "drop";
  const keys: (string | null)[] = [];
  const client = createYunoPaymentsClient({
    baseUrl: `${mock.origin}/yuno-payments/v1`,
    credentials: credentials.yuno,
    retry: { maxAttempts: 1 },
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      keys.push(headers.get("x-idempotency-key"));
      if (fault !== undefined) {
        headers.set("x-mock-fault", fault);
      }
      return fetch(url, { ...init, headers });
    },
  });
  const store = new Map();
  expect(await cancelOnce(client, store, cancellation)).toBe(
    "ask again later, with the same key",
  );
  expect([...store.values()]).toEqual([cancellation]);

  fault = undefined;
  expect(await cancelOnce(client, store, cancellation)).toBe("cancelled");
  expect(store.size).toBe(0);
  expect(new Set(keys)).toEqual(new Set([cancellation.idempotencyKey]));
});

test("a key that is used up is not sent again and again", async () => {
  const client = createYunoPaymentsClient({
    baseUrl: `${mock.origin}/yuno-payments/v1`,
    credentials: credentials.yuno,
    fetch: async () =>
      Response.json({ code: "IDEMPOTENCY_DUPLICATED" }, { status: 400 }),
  });
  const store = new Map();
  const cancelled = await cancelOnce(client, store, cancellation);
  expect(cancelled).toBe("look the payment up");
  expect([...store.values()]).toEqual([cancellation]);
});
