import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import { at, authorization, call, purchase, type Received } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const pay = (key: string, body: object = purchase): Promise<Received> =>
  call(mock, "yuno-payments", "POST /payments", {
    headers: { "x-idempotency-key": key },
    body,
  });
const count = (): number => mock.executions().length;
const day = 24 * 60 * 60 * 1000;

describe("Yuno", () => {
  test("the same key brings the first answer back, whatever the new body", async () => {
    const first = await pay("k");
    const second = await pay("k", {
      ...purchase,
      amount: { currency: "USD", value: 1 },
    });
    expect(second.text).toBe(first.text);
    expect(second.status).toBe(201);
    expect(count()).toBe(1);
    expect(
      mock.journal().map(({ executed, replayed }) => [executed, replayed]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("the first answer stays what it was", async () => {
    const first = await pay("k", authorization);
    mock.trigger(at(first.body, "id"), "expire");
    expect((await pay("k")).text).toBe(first.text);
  });

  test("a key whose request was refused is as new", async () => {
    const refused = await pay("k", {
      ...purchase,
      amount: { currency: "USD" },
    });
    const accepted = await pay("k");
    expect([refused.status, accepted.status]).toEqual([400, 201]);
  });

  test("a key in process", async () => {
    mock.failNext("POST /payments", { fault: "executed-after-give-up" });
    const signal = AbortSignal.timeout(300);
    const headers = { "x-idempotency-key": "k" };
    const lost = call(mock, "yuno-payments", "POST /payments", {
      headers,
      body: purchase,
      signal,
    });
    await expect(lost).rejects.toThrow("aborted");
    const early = await pay("k");
    expect([early.status, at(early.body, "code"), count()]).toEqual([
      400,
      "REQUEST_IN_PROCESS",
      0,
    ]);
    expect(mock.pending()).toBe(1);
    mock.advance(5_000);
    expect([mock.pending(), count()]).toEqual([0, 1]);
    expect((await pay("k")).status).toBe(201);
    expect(count()).toBe(1);
  });

  test("a key that is used up", async () => {
    mock.failNext("POST /payments", { fault: "key-burnt" });
    const failed = await pay("k");
    const again = await pay("k");
    expect([
      failed.status,
      again.status,
      at(again.body, "code"),
      count(),
    ]).toEqual([500, 400, "IDEMPOTENCY_DUPLICATED", 0]);
  });

  test("a key is forgotten after a day, by the clock or by a fault", async () => {
    await pay("k");
    mock.advance(day - 2_000);
    await pay("k");
    expect(count()).toBe(1);
    mock.advance(2_000);
    await pay("k");
    expect(count()).toBe(2);
    mock.failNext("POST /payments", { fault: "key-expired" });
    await pay("k");
    expect(count()).toBe(3);
  });

  test("a key is one operation's", async () => {
    const made = await pay("k", authorization);
    const path = `/payments/${at(made.body, "id")}/transactions/${at(made.body, "transactions.id")}/cancel`;
    const cancelled = await call(mock, "yuno-payments", `POST ${path}`, {
      headers: { "x-idempotency-key": "k" },
      body: { merchant_reference: "abc" },
    });
    expect(at(cancelled.body, "type")).toBe("CANCEL");
  });
});

const withdraw = (body: object, key = ""): Promise<Received> =>
  call(mock, "youhodler", "POST /withdrawals", {
    headers: { "idempotency-key": key },
    body,
  });

describe("YouHodler", () => {
  const withdrawal = {
    account_ref: "client-accounts/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    amount: { value: "12.50", currency: "USDC" },
    destination_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
  };

  test("another body with the same key is a conflict", async () => {
    const first = await withdraw(withdrawal, "k");
    const same = await withdraw(withdrawal, "k");
    const other = await withdraw(
      { ...withdrawal, amount: { value: "1.00", currency: "USDC" } },
      "k",
    );
    expect(same.text).toBe(first.text);
    expect([other.status, at(other.body, "code"), count()]).toEqual([
      409,
      "idempotency_conflict",
      1,
    ]);
  });

  test("the key may stand in the body; without one, everything is new", async () => {
    const keyed = { ...withdrawal, client_idempotency_key: "in-body" };
    await withdraw(keyed);
    await withdraw(keyed);
    expect(
      mock.executions().map(({ idempotencyKey }) => idempotencyKey),
    ).toEqual(["in-body"]);
    await withdraw(withdrawal);
    await withdraw(withdrawal);
    expect(count()).toBe(3);
  });
});

test("gu1 has no keys", async () => {
  const body = {
    entityId: "0a6f1c9e-3b57-4c7d-8a51-6f2f0f4b9d10",
    integrationCode: "global_gueno_validation_kyc",
  };
  const asked = { headers: { "idempotency-key": "k" }, body };
  await call(mock, "gu1-kyc", "POST /api/kyc/validations", asked);
  await call(mock, "gu1-kyc", "POST /api/kyc/validations", asked);
  expect(count()).toBe(2);
});
