import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import { startMock, type Mock } from "@fintech-clients/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ids } from "../demo/ids.ts";
import { cancelOnce } from "../recipes/unknown-outcome.ts";

const cancellation = {
  path: ids.transaction,
  merchant_reference: "AAB01-432245",
  idempotencyKey: "6b0f4f0e-6a44-4a0a-9c55-0d6f2f3a2f10",
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test("an unclear cancellation stays stored until its key has brought an answer", async () => {
  let fault: string | undefined = "executed-then-lost";
  const keys: (string | null)[] = [];
  const client = createYunoPaymentsClient({
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
    retry: { maxAttempts: 1 },
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      keys.push(headers.get("x-idempotency-key"));
      if (fault !== undefined) {
        headers.set("prefer", `fault=${fault}`);
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
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
    fetch: async () =>
      Response.json({ code: "IDEMPOTENCY_DUPLICATED" }, { status: 400 }),
  });
  const store = new Map();
  const cancelled = await cancelOnce(client, store, cancellation);
  expect(cancelled).toBe("look the payment up");
  expect([...store.values()]).toEqual([cancellation]);
});
