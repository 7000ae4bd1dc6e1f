import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import {
  at,
  authorization,
  call,
  purchase,
  type Asked,
  type Received,
} from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ provider: "yuno-payments" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const send = (operation: string, asked?: Asked): Promise<Received> =>
  call(mock, "yuno-payments", operation, asked);

const usd = (value: number): object => ({ currency: "USD", value });
const capturing = (value: number): Asked => ({
  body: { merchant_reference: "capture-1", reason: "sent", amount: usd(value) },
});
const refunding = (value?: number): Asked => ({
  body: {
    merchant_reference: "refund-1",
    ...(value !== undefined && { amount: usd(value) }),
  },
});
const canceling: Asked = { body: { merchant_reference: "cancel-1" } };

async function create(body: object, outcome?: string) {
  const headers = outcome === undefined ? {} : { prefer: `outcome=${outcome}` };
  const made = await send("POST /payments", { body, headers });
  const id = at(made.body, "id");
  const transaction = `/payments/${id}/transactions/${at(made.body, "transactions.id")}`;
  return { made, id, transaction };
}

const shown = async (id: string) => {
  const { body } = await send(`GET /payments/${id}`);
  const [status, sub_status] = ["status", "sub_status"].map((name) =>
    at(body, `payment.${name}`),
  );
  return `${status}/${sub_status}`;
};

describe("creating", () => {
  test.each([
    [purchase, undefined, "SUCCEEDED/APPROVED", "PURCHASE SUCCEEDED SUCCEEDED"],
    [
      purchase,
      "declined",
      "DECLINED/DECLINED",
      "PURCHASE DECLINED INSUFFICIENT_FUNDS",
    ],
    [
      purchase,
      "rejected",
      "REJECTED/REJECTED",
      "PURCHASE REJECTED INVALID_REQUEST",
    ],
    [purchase, "error", "ERROR/ERROR", "PURCHASE ERROR PROVIDER_ERROR"],
    [
      purchase,
      "challenge",
      "PENDING/WAITING_ADDITIONAL_STEP",
      "THREE_D_SECURE PENDING CHALLENGE_REQUIRED",
    ],
    [
      authorization,
      undefined,
      "PENDING/AUTHORIZED",
      "AUTHORIZE SUCCEEDED SUCCEEDED",
    ],
    [
      authorization,
      "declined",
      "DECLINED/DECLINED",
      "AUTHORIZE DECLINED INSUFFICIENT_FUNDS",
    ],
    [
      { ...purchase, payment_method: { type: "PIX" } },
      undefined,
      "READY_TO_PAY/CREATED",
      "PURCHASE CREATED SUCCEEDED",
    ],
  ])("%#: %j %s", async (body, outcome, state, transaction) => {
    const { made, id } = await create(body, outcome);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      merchant_order_id: "order-1",
      amount: { ...purchase.amount, captured: 0, refunded: 0 },
      transactions: { merchant_reference: "intent-1", amount: 49.99 },
    });
    const { type, status, response_code } = Object(
      Reflect.get(Object(made.body), "transactions"),
    ) as Record<string, string>;
    expect(`${type} ${status} ${response_code}`).toBe(transaction);
    expect(await shown(id)).toBe(state);
  });

  test("an outcome that no payment has is named", async () => {
    const { made } = await create(purchase, "explosion");
    expect(made.status).toBe(501);
    expect(made.text).toContain("purchase explosion");
  });
});

test("captured in two parts, then refunded in three, with exact sums", async () => {
  const { id, transaction } = await create(authorization);
  const first = await send(`POST ${transaction}/capture`, capturing(20));
  expect(first.body).toMatchObject({
    type: "CAPTURE",
    amount: { value: 20, captured: 0, refunded: 0 },
    payment: { sub_status: "PARTIALLY_CAPTURED", amount: { captured: 20 } },
  });
  const second = await send(`POST ${transaction}/capture`, capturing(29.99));
  expect(second.body).toMatchObject({
    payment: { sub_status: "CAPTURED", amount: { captured: 49.99 } },
  });
  const refund = `POST /payments/${id}/transactions/${at(first.body, "id")}/refund`;
  const tooMuch = await send(refund, refunding(999_999));
  expect([tooMuch.status, tooMuch.body]).toEqual([
    400,
    {
      code: "INVALID_AMOUNT",
      messages: ["amount.value: is 999999, at most 49.99 is left"],
    },
  ]);
  const answers = [];
  for (const value of [0.1, 0.2, undefined]) {
    const { body } = await send(refund, refunding(value));
    answers.push([at(body, "sub_status"), at(body, "amount.refunded")]);
  }
  expect(answers).toEqual([
    ["PARTIALLY_REFUNDED", "0.1"],
    ["PARTIALLY_REFUNDED", "0.3"],
    ["REFUNDED", "49.99"],
  ]);
  const again = await send(refund, refunding(0.1));
  expect(again.body).toMatchObject({ code: "INVALID_STATUS" });
  const read = await send(`GET /payments/${id}`);
  const types = (
    Reflect.get(
      Object(Reflect.get(Object(read.body), "payment")),
      "transactions",
    ) as { type: string; amount: number }[]
  ).map(({ type, amount }) => `${type} ${amount}`);
  expect(types).toEqual([
    "AUTHORIZE 49.99",
    "CAPTURE 20",
    "CAPTURE 29.99",
    "REFUND 0.1",
    "REFUND 0.2",
    "REFUND 49.69",
  ]);
});

describe("wrong steps", () => {
  test("capture above the authorized amount", async () => {
    const { transaction } = await create(authorization);
    const { body } = await send(`POST ${transaction}/capture`, capturing(50));
    expect(body).toMatchObject({ code: "INVALID_AMOUNT" });
  });

  test("cancel after a capture, and twice", async () => {
    const { transaction } = await create(authorization);
    await send(`POST ${transaction}/capture`, capturing(49.99));
    const late = await send(`POST ${transaction}/cancel`, canceling);
    expect([late.status, late.body]).toMatchObject([
      400,
      { code: "INVALID_STATUS" },
    ]);
    const { transaction: other } = await create(authorization);
    const first = await send(`POST ${other}/cancel`, canceling);
    expect(first.body).toMatchObject({ payment: { status: "CANCELED" } });
    const twice = await send(`POST ${other}/cancel`, canceling);
    expect(twice.body).toMatchObject({ code: "INVALID_STATUS" });
  });

  test("capture and refund of the wrong transaction", async () => {
    const bought = await create(purchase);
    const capture = await send(
      `POST ${bought.transaction}/capture`,
      capturing(1),
    );
    expect(capture.body).toMatchObject({ code: "INVALID_TRANSACTION_TYPE" });
    const { transaction } = await create(authorization);
    const refund = await send(`POST ${transaction}/refund`, refunding());
    expect(refund.body).toMatchObject({ code: "INVALID_TRANSACTION_TYPE" });
  });

  test("another currency, another payment's transaction, nothing at all", async () => {
    const { id, transaction } = await create(purchase);
    const { transaction: other } = await create(purchase);
    const pesos = {
      body: {
        merchant_reference: "abc",
        amount: { currency: "MXN", value: 1 },
      },
    };
    const foreign = `POST /payments/${id}/transactions/${other.split("/").at(-1)}/refund`;
    const answers = [
      await send(`POST ${transaction}/refund`, pesos),
      await send(foreign, refunding()),
      await send("GET /payments/none"),
    ];
    expect(
      answers.map(({ status, body }) => [status, at(body, "code")]),
    ).toEqual([
      [400, "CURRENCY_NOT_ALLOWED"],
      [400, "TRANSACTION_NOT_FOUND"],
      [400, "PAYMENT_NOT_FOUND"],
    ]);
  });
});

test("cancel-or-refund cancels what is authorized and refunds what is captured", async () => {
  const body = { merchant_reference: "either", reason: "DUPLICATE" };
  const open = await create(authorization);
  const cancelled = await send(`POST /payments/${open.id}/cancel-or-refund`, {
    body,
  });
  expect([cancelled.status, at(cancelled.body, "type")]).toEqual([
    201,
    "CANCEL",
  ]);
  const paid = await create(purchase);
  const refunded = await send(`POST ${paid.transaction}/cancel-or-refund`, {
    body: { ...body, amount: usd(10) },
  });
  expect(refunded.body).toMatchObject({
    type: "REFUND",
    payment: { sub_status: "PARTIALLY_REFUNDED" },
  });
});

test("payments are found by order", async () => {
  const first = await create(purchase);
  const second = await create({ ...purchase, merchant_order_id: "order-2" });
  const found = await send("GET /payments?merchant_order_id=order-2");
  expect(found.body).toMatchObject([{ id: second.id }]);
  expect(first.id).not.toBe(second.id);
});

test("what the provider does: by itself after a while, or when a test says so", async () => {
  const { id } = await create(purchase, "pending");
  expect(await shown(id)).toBe("PENDING/PENDING_PROVIDER_CONFIRMATION");
  mock.advance(10_000);
  expect(await shown(id)).toBe("SUCCEEDED/APPROVED");
  expect(mock.trigger(id, "chargeback")).toBe(true);
  expect(await shown(id)).toBe("IN_DISPUTE/RECEIVED");
  expect(mock.trigger(id, "pay")).toBe(false);
  const { body } = await send(`GET /payments/${id}`);
  const chargeback = at(body, "payment.transactions.1.id");
  const evidence = {
    account_id: purchase.account_id,
    evidence: [
      {
        file_name: "a.pdf",
        content_type: "application/pdf",
        content_category: "PROOF_OF_DELIVERY",
        content: "JVBERi0=",
      },
    ],
  };
  const transaction = `/payments/${id}/transactions/${chargeback}`;
  await send(`POST ${transaction}/dispute`, { body: evidence });
  expect(await shown(id)).toBe("IN_DISPUTE/PENDING_REVIEW");
  const refund = await send(
    `POST /payments/${id}/transactions/${at(body, "payment.transactions.0.id")}/refund`,
    refunding(),
  );
  expect(refund.body).toMatchObject({ code: "CHARGEBACK_IN_PROCESS" });
});

test("changes are told to whoever listens", async () => {
  const seen: string[] = [];
  const stop = mock.onChange(({ event, from, to, data }) => {
    seen.push(`${event}: ${from} > ${to}, ${at(data, "amount.value")}`);
  });
  const { transaction } = await create(authorization);
  stop();
  await send(`POST ${transaction}/cancel`, canceling);
  expect(seen).toEqual([
    "authorize approved: none > PENDING/AUTHORIZED, 49.99",
  ]);
});
