// #region first-call
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
});

const result = await client.DELETE("/api/kyc/validations/{id}/cancel", {
  params: { path: { id: "550e8400-e29b-41d4-a716-446655440000" } },
  body: { reason: "The customer asked for it" },
});

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status, result.data.status);
}
// #endregion
