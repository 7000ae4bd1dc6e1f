// #region mock
import assert from "node:assert/strict";

import { startMock } from "@fintech-clients/mock";
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const mock = await startMock({ provider: "gu1-kyc" });
const client = createGu1KycClient({
  baseUrl: mock.baseUrl("gu1-kyc"),
  credentials: mock.credentials("gu1-kyc"),
});
mock.failNext("POST /api/kyc/validations", { fault: "429-with-retry-after" });

const result = await client.POST("/api/kyc/validations", {
  body: {
    entityId: "123e4567-e89b-12d3-a456-426614174000",
    integrationCode: "global_gueno_validation_kyc",
  },
});

assert.equal(result.data?.status, "pending");
assert.equal(result.attempts, 2);
assert.equal(mock.executions().length, 1);
await mock.close();
// #endregion
