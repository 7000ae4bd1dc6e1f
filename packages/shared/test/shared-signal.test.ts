import { countedSignal } from "@fintech-clients/testing/time";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const hanging = { fetch: () => new Promise<Response>(() => {}) };
const answering = { fetch: async () => Response.json({}) };

test("one abort ends every call that has the signal, and no listener stays", async () => {
  const { signal, abort, listeners } = countedSignal();
  const client = makeClient(hanging);
  const calls = Array.from({ length: 100 }, () =>
    client["POST"]?.("/things", { signal }),
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(listeners()).toBe(1);
  abort();
  const results = await Promise.all(calls);
  expect(results).toHaveLength(100);
  for (const result of results) {
    expect(result).toMatchObject({
      error: { name: "AbortError", outcome: "unknown", attempts: 1 },
    });
  }
  expect(listeners()).toBe(0);
});

test("a call that ends takes its listener with it while others go on", async () => {
  const { signal, abort, listeners } = countedSignal();
  const waiting = makeClient(hanging)["POST"]?.("/things", { signal });
  const client = makeClient(answering);
  for (let index = 0; index < 100; index += 1) {
    await client["POST"]?.("/things", { signal });
  }
  expect(listeners()).toBe(1);
  abort();
  expect(await waiting).toMatchObject({ error: { name: "AbortError" } });
  expect(listeners()).toBe(0);
});
