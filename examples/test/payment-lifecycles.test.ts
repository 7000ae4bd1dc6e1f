import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import { startMock, type Mock } from "@fintech-clients/mock";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { authorizeCaptureRefund } from "../lifecycles/authorize-capture-refund.ts";
import { payOrLookUp } from "../lifecycles/look-up-an-unclear-payment.ts";

const payment = {
  account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
  merchant_order_id: "order-2041",
  description: "Two concert tickets",
  country: "US",
  amount: { currency: "USD", value: 49.99 },
  customer_payer: { merchant_customer_id: "customer-77" },
  payment_method: { type: "CARD", detail: { card: { capture: false } } },
};

/** Asks the mock for the documented answer that has the payment under `payment`. */
const wrapped = { prefer: "example=Wrapped" };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

interface Sent {
  readonly method: string | undefined;
  readonly path: string;
  readonly key: string | null;
}

/** A client of the mock that keeps what was sent; `asked`, headers for the mock, go with every POST. */
function openClient(
  sent: Sent[],
  asked: Readonly<Record<string, string>> = {},
): YunoPaymentsClient {
  const base = mock.baseUrl("yuno-payments");
  return createYunoPaymentsClient({
    baseUrl: base,
    credentials: mock.credentials("yuno-payments"),
    retry: { maxAttempts: 1 },
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      const key = headers.get("x-idempotency-key");
      sent.push({ method: init.method, path: url.slice(base.length), key });
      const more = init.method === "POST" ? Object.entries(asked) : [];
      more.forEach(([name, value]) => headers.set(name, value));
      return fetch(url, { ...init, headers });
    },
  });
}

test("a payment is authorized, captured and refunded, each step with its own key", async () => {
  const sent: Sent[] = [];
  const attempts = {
    authorization: { id: "a" },
    capture: { id: "c" },
    refund: { id: "r" },
  };
  const status = await authorizeCaptureRefund(openClient(sent), {
    payment,
    attempts,
  });
  expect(status).toBe("REFUNDED");
  const [{ id } = {}, { id: capture } = {}] = mock.executions();
  const authorization = sent[1]?.path.split("/")[4];
  const transactions = `/payments/${id}/transactions`;
  expect(sent).toEqual([
    {
      method: "POST",
      path: "/payments",
      key: await idempotencyKeyOf("authorization", "a"),
    },
    {
      method: "POST",
      path: `${transactions}/${authorization}/capture`,
      key: await idempotencyKeyOf("capture", "c"),
    },
    {
      method: "POST",
      path: `${transactions}/${capture}/refund`,
      key: await idempotencyKeyOf("refund", "r"),
    },
  ]);
});

describe("an authorization that is answered wrapped", () => {
  const attempts = {
    authorization: { id: "w" },
    capture: { id: "x" },
    refund: { id: "y" },
  };

  test("is read, as the documented one, which waits for the payer", async () => {
    const sent: Sent[] = [];
    const client = openClient(sent, wrapped);
    await expect(
      authorizeCaptureRefund(client, { payment, attempts }),
    ).rejects.toThrow("not authorized: PENDING");
    expect(sent).toHaveLength(1);
  });

  test("is captured and refunded", async () => {
    const paths: string[] = [];
    const answers = [
      {
        payment: {
          id: "p",
          sub_status: "AUTHORIZED",
          transactions: [
            { id: "s", type: "THREE_D_SECURE" },
            { id: "t", type: "AUTHORIZE" },
          ],
        },
      },
      { id: "c", status: "SUCCEEDED" },
      { id: "p", status: "REFUNDED" },
    ];
    const client = createYunoPaymentsClient({
      baseUrl: "http://localhost",
      credentials: mock.credentials("yuno-payments"),
      fetch: async (url) => {
        paths.push(new URL(url).pathname);
        const status = paths.length === 1 ? 201 : 200;
        return Response.json(answers[paths.length - 1], { status });
      },
    });
    expect(await authorizeCaptureRefund(client, { payment, attempts })).toBe(
      "REFUNDED",
    );
    expect(paths).toEqual([
      "/payments",
      "/payments/p/transactions/t/capture",
      "/payments/p/transactions/c/refund",
    ]);
  });
});

describe("a payment that may have been made", () => {
  test("is looked up by its order when the answer is lost", async () => {
    const sent: Sent[] = [];
    const client = openClient(sent, { prefer: "fault=executed-then-lost" });
    const payments = await payOrLookUp(client, payment, "key-1");
    expect(payments).toMatchObject([
      { merchant_order_id: "order-2041", sub_status: "AUTHORIZED" },
    ]);
    expect(sent).toEqual([
      { method: "POST", path: "/payments", key: "key-1" },
      {
        method: "GET",
        path: "/payments?merchant_order_id=order-2041",
        key: null,
      },
    ]);
  });

  test("is not looked up when the answer arrived", async () => {
    const sent: Sent[] = [];
    const payments = await payOrLookUp(openClient(sent), payment, "key-2");
    expect(payments).toMatchObject([{ sub_status: "AUTHORIZED" }]);
    expect(sent).toHaveLength(1);
  });

  test("is found in an answer that wraps it", async () => {
    const client = openClient([], wrapped);
    const payments = await payOrLookUp(client, payment, "key-5");
    expect(payments).toMatchObject([
      { merchant_order_id: "order-2041", status: "PENDING" },
    ]);
  });

  test("stays unclear when the order has none yet", async () => {
    const client = createYunoPaymentsClient({
      baseUrl: "http://localhost",
      credentials: mock.credentials("yuno-payments"),
      retry: { maxAttempts: 1 },
      fetch: async (_url, init) =>
        init.method === "GET"
          ? Response.json([])
          : new Response(null, { status: 500 }),
    });
    await expect(payOrLookUp(client, payment, "key-3")).rejects.toMatchObject({
      name: "ApiError",
      outcome: "unknown",
      idempotencyKey: "key-3",
    });
  });
});

test("a refused payment is not looked up", async () => {
  const sent: Sent[] = [];
  const broken = { ...payment, description: 7 as unknown as string };
  const paid = payOrLookUp(openClient(sent), broken, "key-4");
  await expect(paid).rejects.toMatchObject({ outcome: "rejected" });
  expect(sent).toHaveLength(1);
});
