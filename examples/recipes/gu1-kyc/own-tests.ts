// #region own-tests
import assert from "node:assert/strict";

import {
  createGu1KycClient,
  type ResponseBody,
} from "@fintech-clients/gu1-kyc";

// Typed by the spec: a field that it does not have will not compile.
const validation: ResponseBody<"DELETE /api/kyc/validations/{id}/cancel", 200> =
  {
    id: "550e8400-e29b-41d4-a716-446655440000",
    status: "cancelled",
  };
const sent: RequestInit[] = [];

const client = createGu1KycClient({
  baseUrl: "http://localhost",
  credentials: { apiKey: "test" },
  fetch: async (_url, init) => {
    sent.push(init);
    return Response.json(validation, { status: 200 });
  },
});

const result = await client.DELETE("/api/kyc/validations/{id}/cancel", {
  params: { path: { id: "550e8400-e29b-41d4-a716-446655440000" } },
  body: { reason: "The customer asked for it" },
});

assert.equal(result.data?.status, "cancelled");
assert.equal(sent[0]?.method, "DELETE");
// #endregion
