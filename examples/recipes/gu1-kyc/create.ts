// #region create
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
});

const result = await client.POST("/api/kyc/validations", {
  body: {
    entityId: "123e4567-e89b-12d3-a456-426614174000",
    integrationCode: "global_gueno_validation_kyc",
  },
});

if (!result.error) {
  // Begun, not decided: a webhook or a read tells how it ended.
  console.log(result.data.status);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // It may have happened: look it up, see docs/unclear-outcomes.md.
  console.error("Look it up.", result.error.message);
} else {
  console.error("Nothing happened.", result.error.message);
}
// #endregion
