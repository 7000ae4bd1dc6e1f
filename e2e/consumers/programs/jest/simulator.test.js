const { startMock } = require("@fintech-clients/mock");
const { createYunoPaymentsClient } = require("@fintech-clients/yuno-payments");

const provider = "yuno-payments";
const payment = {
  account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
  merchant_order_id: "order-2041",
  description: "Two concert tickets",
  country: "US",
  amount: { currency: "USD", value: 49.99 },
  payment_method: { type: "CARD" },
};

let mock;
beforeAll(async () => {
  mock = await startMock({ provider });
});
afterAll(() => mock.close());

test("the simulator pays once, though the first answer is lost", async () => {
  const client = createYunoPaymentsClient({
    baseUrl: mock.baseUrl(provider),
    credentials: mock.credentials(provider),
  });
  mock.failNext("POST /payments", { fault: "executed-then-lost" });
  const { data, attempts } = await client.POST("/payments", { body: payment });
  expect([data?.status, attempts]).toEqual(["SUCCEEDED", 2]);
  expect(mock.executions()).toMatchObject([{ body: payment }]);

  const body = { ...payment, country: 1 };
  const { error } = await client.POST("/payments", { body });
  expect(error?.outcome).toBe("rejected");
  expect(error?.body?.messages).toEqual(["country: must be string"]);
});
