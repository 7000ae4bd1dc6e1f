// #region mock
import assert from "node:assert/strict";

import { startMock } from "@fintech-clients/mock";
import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-payments";

const mock = await startMock({ provider: "yuno-payments" });
const client = createYunoPaymentsClient({
  baseUrl: mock.baseUrl("yuno-payments"),
  credentials: mock.credentials("yuno-payments"),
});
mock.failNext("POST /payments", { fault: "executed-then-lost" });

const attempt = { id: "payment-attempt-7d1f5a" };
const result = await client.POST("/payments", {
  idempotencyKey: await idempotencyKeyOf("payment", attempt.id),
  body: {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    merchant_order_id: "order-2041",
    description: "Two concert tickets",
    country: "US",
    amount: { currency: "USD", value: 49.99 },
    payment_method: { type: "CARD" },
  },
});

assert.equal(result.data?.status, "SUCCEEDED");
assert.equal(result.data?.sub_status, "APPROVED");
assert.equal(result.attempts, 2);
assert.equal(mock.executions().length, 1);
await mock.close();
// #endregion
