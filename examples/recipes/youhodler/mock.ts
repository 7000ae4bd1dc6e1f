// #region mock
import assert from "node:assert/strict";

import { startMock } from "@fintech-clients/mock";
import {
  createYouHodlerClient,
  idempotencyKeyOf,
} from "@fintech-clients/youhodler";

const mock = await startMock({ provider: "youhodler" });
const client = createYouHodlerClient({
  baseUrl: mock.baseUrl("youhodler"),
  credentials: mock.credentials("youhodler"),
});
mock.failNext("POST /withdrawals", { fault: "executed-then-lost" });

const attempt = { id: "payout-2026-06-02-0042" };
const result = await client.POST("/withdrawals", {
  idempotencyKey: await idempotencyKeyOf("withdrawal", attempt.id),
  body: {
    account_ref: "client-accounts/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    amount: { value: "300.00", currency: "USDC" },
    destination_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
  },
});

assert.equal(result.data?.status, "executing");
assert.equal(result.attempts, 2);
assert.equal(mock.executions().length, 1);
await mock.close();
// #endregion
