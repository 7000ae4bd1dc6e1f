// #region errors
import { createGu1KycClient, isApiError } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
});

const result = await client.DELETE("/api/kyc/validations/{id}/cancel", {
  params: { path: { id: "550e8400-e29b-41d4-a716-446655440000" } },
  body: { reason: "The customer asked for it" },
});

if (!result.error) {
  console.log("Cancelled.", result.data.metadata?.cancelledAt);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // By outcome, before all else: it may have happened. Look before sending it again.
  console.error("Look the validation up.", result.error.message);
} else if (result.status === 404) {
  // By status: the body has the type that the spec gives this 404.
  console.error("No such validation.", result.error.body?.message);
} else if (isApiError(result.error) && result.error.code === "INVALID_STATUS") {
  // By code: the documented ones complete in the editor.
  console.error("Already decided.", result.error.messages.join(", "));
} else {
  console.error("Nothing was cancelled.", result.error.message);
}
// #endregion
