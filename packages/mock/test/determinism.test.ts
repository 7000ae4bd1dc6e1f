import { afterAll, beforeAll, expect, test } from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import { at, call, purchase } from "./call.ts";

let first: Mock;
let second: Mock;
let other: Mock;
beforeAll(async () => {
  first = await startMock({ seed: 7 });
  second = await startMock({ seed: 7, faultRate: 0 });
  other = await startMock({ seed: 8 });
});
afterAll(() => Promise.all([first, second, other].map((mock) => mock.close())));

/** The same calls, one after the other. */
async function play(mock: Mock): Promise<readonly string[]> {
  const headers = { "x-idempotency-key": "k", "idempotency-key": "k" };
  const made = await call(mock, "yuno-payments", "POST /payments", {
    headers,
    body: purchase,
  });
  const read = await call(
    mock,
    "yuno-payments",
    `GET /payments/${at(made.body, "id")}`,
  );
  const account = await call(mock, "youhodler", "POST /client-accounts", {
    headers,
    body: {
      display_name: "One",
      scope_ref: "clients/3f1d0c52-7a6e-4b1b-9c57-000000000002",
    },
  });
  return [
    made.text,
    read.text,
    account.text,
    JSON.stringify([mock.journal(), mock.executions(), mock.now()]),
  ];
}

test("same seed, same calls, same bytes; again after a reset; others with another seed", async () => {
  const bytes = await play(first);
  expect(await play(second)).toEqual(bytes);
  expect(await play(other)).not.toEqual(bytes);
  expect(await play(first)).not.toEqual(bytes);
  first.reset();
  expect(first.journal()).toEqual([]);
  expect(await play(first)).toEqual(bytes);
});

test("time passes with requests and by order only", async () => {
  const mock = await startMock({ msPerRequest: 250 });
  const look = () => call(mock, "yuno-payments", "GET /payments/none");
  await look();
  await look();
  expect(mock.now()).toBe("2026-01-01T00:00:00.500Z");
  mock.advance(86_400_000);
  expect(mock.now()).toBe("2026-01-02T00:00:00.500Z");
  await mock.close();
});
