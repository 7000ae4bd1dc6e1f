// #region mock
import assert from "node:assert/strict";

import { startMock } from "@fintech-clients/mock";
import {
  createYunoBankingClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-banking";

const mock = await startMock({ provider: "yuno-banking" });
const client = createYunoBankingClient({
  baseUrl: mock.baseUrl("yuno-banking"),
  credentials: mock.credentials("yuno-banking"),
});
mock.failNext("POST /banking/accounts", { fault: "429-with-retry-after" });

const attempt = { id: "account-attempt-9001" };
const result = await client.POST("/banking/accounts", {
  idempotencyKey: await idempotencyKeyOf("account", attempt.id),
  body: {
    account_id: "550e8400-e29b-41d4-a716-446655440000",
    onboarding_id: "onb_990e8400-e29b-41d4-a716-446655440000",
    account_type: "CHECKING",
    currency: "USD",
  },
});

assert.equal(result.data?.status, "ACTIVE");
assert.equal(result.attempts, 2);
assert.equal(mock.executions().length, 1);
await mock.close();
// #endregion
