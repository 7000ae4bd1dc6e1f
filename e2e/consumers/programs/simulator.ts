import { startMock, type Mock } from "@fintech-clients/mock";
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

/** Pays at a simulator of its own, which loses the first answer. */
export async function call(): Promise<readonly unknown[]> {
  const mock: Mock = await startMock({ provider: "yuno-payments" });
  const client = createYunoPaymentsClient({
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
  });
  mock.failNext("POST /payments", { fault: "executed-then-lost" });
  const { data, attempts } = await client.POST("/payments", {
    body: {
      account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
      merchant_order_id: "order-2041",
      description: "Two concert tickets",
      country: "US",
      amount: { currency: "USD", value: 49.99 },
      payment_method: { type: "CARD" },
    },
  });
  await mock.close();
  return [data?.status, attempts, mock.executions().length];
}
