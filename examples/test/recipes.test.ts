import {
  isMiddlewareError,
  type Fetch,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import { readExactly } from "../recipes/large-integers.ts";
import { startMock, type Mock } from "@fintech-clients/mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { ids } from "../demo/ids.ts";
import { createTracedClient } from "../recipes/middleware.ts";
import { cancelInTime } from "../recipes/time-limits.ts";
import { createSomethingNew } from "../recipes/untyped.ts";
import { retrievePayment } from "../recipes/wrap-a-call.ts";

/** The documented ones, which the mock knows. */
const path = ids.transaction;
const cancellation = { path, idempotencyKey: "cancellation-7d1f5a" };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(() => {
  vi.useRealTimers();
});

function createClient(
  fetch: Fetch,
  traceId: () => string = () => "",
): YunoPaymentsClient {
  return createTracedClient(
    {
      baseUrl: mock.baseUrl("yuno-payments"),
      credentials: mock.credentials("yuno-payments"),
      retry: { baseDelayMs: 1 },
      fetch,
    },
    traceId,
  );
}

const cancel = (client: YunoPaymentsClient) =>
  client.POST("/payments/{payment_id}/transactions/{transaction_id}/cancel", {
    params: { path },
    body: { merchant_reference: "AAB01-432245" },
  });

/** Never answers; ends with its signal, as `fetch` does. */
const stall: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
  });

test("middleware runs once for a call, around its attempts, and sees no credential", async () => {
  const seen: (string | null)[] = [];
  let faults = ["500-after-execution"];
  const client = createClient(
    (url, init) => {
      const headers = new Headers(init.headers);
      seen.push(headers.get("x-trace-id"));
      const [fault] = faults;
      faults = [];
      if (fault !== undefined) {
        headers.set("prefer", `fault=${fault}`);
      }
      return fetch(url, { ...init, headers });
    },
    () => `trace-${seen.length}`,
  );
  let shown = new Headers();
  client.use({
    onRequest: ({ request }) => {
      shown = new Headers(request.headers);
    },
  });

  const { status, attempts } = await cancel(client);

  expect({ status, attempts }).toEqual({ status: 200, attempts: 2 });
  expect(seen).toEqual(["trace-0", "trace-0"]);
  expect(shown.get("x-trace-id")).toBe("trace-0");
  const { privateSecretKey, publicApiKey } = mock.credentials("yuno-payments");
  expect([...shown.values()]).not.toContain(privateSecretKey);
  expect([...shown.values()]).not.toContain(publicApiKey);
});

test.each([
  ["onRequest", "not-sent"],
  ["onResponse", "executed"],
] as const)("what %s throws: a MiddlewareError, %s", async (hook, outcome) => {
  const client = createClient(fetch);
  client.use({
    [hook]: () => {
      throw new Error("no trace");
    },
  });
  const { error } = await cancel(client);
  expect(isMiddlewareError(error)).toBe(true);
  expect(error?.outcome).toBe(outcome);
});

test("an abort before sending: nothing happened", async () => {
  const answer = cancelInTime(
    createClient(stall),
    cancellation,
    AbortSignal.abort(),
  );
  expect(await answer).toBe("nothing happened");
});

test.each([
  ["while the request is out", stall, "look the payment up"],
  [
    "in the wait after a refusal",
    async () =>
      Response.json({}, { status: 429, headers: { "retry-after": "5" } }),
    "nothing happened",
  ],
  [
    "while a success arrives",
    async () => new Response(new ReadableStream()),
    "look the payment up",
  ],
] as const)("an abort %s", async (_when, answers, expected) => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const client = createClient(answers);
  const answer = cancelInTime(client, cancellation, controller.signal);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  expect(await answer).toBe(expected);
});

test("ten seconds without an answer: look it up", async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const answer = cancelInTime(createClient(stall), cancellation, signal);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(await Promise.race([answer, Promise.resolve("waiting")])).toBe(
    "waiting",
  );
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe("look the payment up");
});

test("an answer in time", async () => {
  const { signal } = new AbortController();
  expect(await cancelInTime(createClient(fetch), cancellation, signal)).toBe(
    "cancelled",
  );
});

test("a function around a call gives its whole result", async () => {
  const found = await retrievePayment(createClient(fetch), path.payment_id);
  expect(found).toMatchObject({ status: 200, error: undefined });
  const refused = await retrievePayment(
    createClient((url, init) => {
      const headers = new Headers(init.headers);
      headers.set("private-secret-key", "wrong");
      return fetch(url, { ...init, headers });
    }),
    "p",
  );
  expect(refused).toMatchObject({ status: 401, error: { name: "ApiError" } });
});

test("an operation that the package does not have", async () => {
  const sent: unknown[] = [];
  const client = createClient(async (url, { headers }) => {
    const { pathname } = new URL(url);
    sent.push([pathname, new Headers(headers).get("x-idempotency-key")]);
    return Response.json({ id: "new" }, { status: 201 });
  });
  const attempt = { id: "attempt-1" };
  expect(await createSomethingNew(client, attempt)).toEqual({ id: "new" });
  expect(await createSomethingNew(client, attempt)).toEqual({ id: "new" });
  expect(sent[0]).toEqual([
    "/yuno-payments/v1/something-new",
    expect.stringMatching(/^[\da-f-]{36}$/),
  ]);
  expect(sent[1]).toEqual(sent[0]);
});

test("an integer beyond 2^53 is read as it was sent", () => {
  expect(readExactly('{"minor":9007199254740993,"n":1}', "minor")).toEqual({
    minor: 9007199254740993n,
    n: 1,
  });
});
