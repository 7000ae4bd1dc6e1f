import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { requestFaults, startMock, type Mock } from "../src/index.ts";
import { at, call, purchase } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ provider: "yuno-payments" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

async function control(method: string, path: string, body?: unknown) {
  const response = await fetch(`${mock.origin}/_mock/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

test("journal, ledger, faults and traffic are what they are in process", async () => {
  const made = await call(mock, "yuno-payments", "POST /payments", {
    body: purchase,
  });
  const { body: journal } = await control("GET", "journal");
  expect(journal).toEqual(JSON.parse(JSON.stringify(mock.journal())));
  const { body: ledger } = await control("GET", "ledger");
  expect(ledger).toEqual(JSON.parse(JSON.stringify(mock.executions())));
  expect(ledger).toMatchObject([
    {
      operation: "POST /payments",
      body: { merchant_reference: "intent-1" },
      id: at(made.body, "id"),
    },
  ]);
  expect((await control("GET", "faults")).body).toEqual(requestFaults);
  expect((await control("GET", "traffic")).body).toMatchObject({ requests: 5 });
});

test("a fault, an outcome, the clock, an event and a reset", async () => {
  const operation = "POST /payments";
  await control("POST", "faults", { operation, fault: "503-before-execution" });
  await control("POST", "faults", { operation, outcome: "pending" });
  const failed = await call(mock, "yuno-payments", operation, {
    body: purchase,
  });
  const made = await call(mock, "yuno-payments", operation, { body: purchase });
  expect([failed.status, at(made.body, "status")]).toEqual([503, "PENDING"]);
  const pending = await control("GET", "clock");
  expect(pending.body).toEqual({ now: "2026-01-01T00:00:02.000Z", pending: 1 });
  const advanced = await control("POST", "clock", { advanceMs: 10_000 });
  expect(advanced.body).toEqual({
    now: "2026-01-01T00:00:12.000Z",
    pending: 0,
  });
  const id = at(made.body, "id");
  expect(
    (await control("POST", "trigger", { id, event: "chargeback" })).status,
  ).toBe(200);
  await control("POST", "reset");
  expect((await control("GET", "ledger")).body).toEqual([]);
});

test.each([
  ["faults", { fault: "slow" }, "There is no operation undefined."],
  [
    "faults",
    { operation: "POST /payments", fault: "earthquake" },
    "fault: must be one of lost-before-execution",
  ],
  [
    "faults",
    { operation: "POST /payment", fault: "slow" },
    "There is no operation POST /payment.",
  ],
  ["clock", { advanceMs: -1 }, "advanceMs: must be"],
  ["clock", undefined, "advanceMs: must be"],
  ["trigger", { id: "none", event: "pay" }, "nothing of this id"],
])("%s refuses %j", async (path, body, message) => {
  const answer = await control("POST", path, body);
  expect(answer.status).toBe(400);
  expect(at(answer.body, "mock")).toContain(message);
});

test("nothing but the one provider is played", async () => {
  expect(
    (await fetch(`${mock.origin}/gu1-kyc/api/kyc/validations/v`)).status,
  ).toBe(404);
});

test("the program's own Response is what fetch gives", async () => {
  expect(await fetch(mock.origin)).toBeInstanceOf(Response);
});
