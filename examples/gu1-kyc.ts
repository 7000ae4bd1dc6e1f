// #region first-call
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
});

// Send the person to `providerSessionUrl`; a webhook tells how it ended.
const created = await client.POST("/api/kyc/validations", {
  body: {
    entityId: "123e4567-e89b-12d3-a456-426614174000",
    integrationCode: "global_gueno_validation_kyc",
  },
});

if (!created.error) {
  console.log(created.status, created.data.status);
} else if (
  created.error.outcome === "not-sent" ||
  created.error.outcome === "rejected"
) {
  console.error("No validation was made.", created.error.message);
} else {
  // gu1 has no idempotency keys: list the validations of the entity before you make another.
  console.error("Not known: look it up.", created.error.message);
}
// #endregion

// #region cancel
const cancelled = await client.DELETE("/api/kyc/validations/{id}/cancel", {
  params: { path: { id: created.data?.id ?? "" } },
  body: { reason: "The customer asked for it" },
});
console.log(cancelled.status, cancelled.data?.status);
// #endregion
