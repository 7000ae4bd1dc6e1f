// #region errors
import {
  createYunoBankingClient,
  isApiError,
} from "@fintech-clients/yuno-banking";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

const result = await client.POST(
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
  {
    params: {
      path: {
        entity_id: "ent_660e8400-e29b-41d4-a716-446655440000",
        onboarding_id: "onb_990e8400-e29b-41d4-a716-446655440000",
      },
    },
  },
);

if (!result.error) {
  // Two documented successes, told apart by status.
  console.log(result.status === 202 ? "accepted" : "done", result.data.status);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // By outcome, before all else: it may have happened. Look before sending it again.
  console.error("Look the onboarding up.", result.error.message);
} else if (result.status === 404) {
  // By status: the body has the type that the spec gives this 404.
  console.error("No such onboarding.", result.error.body?.messages);
} else if (
  isApiError(result.error) &&
  result.error.code === "VALIDATION_ERROR"
) {
  // By code: the documented ones complete in the editor.
  console.error("Refused:", result.error.messages.join(", "));
} else {
  console.error("Nothing was cancelled.", result.error.message);
}
// #endregion
