// #region logging
import { createYunoBankingClient } from "@fintech-clients/yuno-banking";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
  // No header but the key, no body and no value from the path is in an event.
  onAttempt: ({ operation, attempt, status, error, durationMs, waitMs }) => {
    console.info(operation, { attempt, status, error, durationMs, waitMs });
  },
});
// #endregion

await client.POST(
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
