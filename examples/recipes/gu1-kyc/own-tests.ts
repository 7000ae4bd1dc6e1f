// #region own-tests
import assert from "node:assert/strict";

import {
  createGu1KycClient,
  type ResponseBody,
} from "@fintech-clients/gu1-kyc";

// Type-checked against the spec: a field that the provider does not have will not compile.
const validation: ResponseBody<"DELETE /api/kyc/validations/{id}/cancel", 200> =
  {
    id: "550e8400-e29b-41d4-a716-446655440000",
    status: "cancelled",
  };
const sent: Request[] = [];

const client = createGu1KycClient({
  baseUrl: "http://localhost",
  credentials: { apiKey: "test" },
  fetch: async (request) => {
    sent.push(request);
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
