// #region logging
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
  // No header, no body and no value from the path is in an event.
  onAttempt: ({ operation, attempt, status, error, durationMs, waitMs }) => {
    console.info(operation, { attempt, status, error, durationMs, waitMs });
  },
});
// #endregion

await client.DELETE("/api/kyc/validations/{id}/cancel", {
  params: { path: { id: "550e8400-e29b-41d4-a716-446655440000" } },
  body: { reason: "The customer asked for it" },
});
