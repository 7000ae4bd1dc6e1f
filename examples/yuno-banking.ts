// #region first-call
import { createYunoBankingClient } from "@fintech-clients/yuno-banking";

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

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status, result.data.status);
}
// #endregion
