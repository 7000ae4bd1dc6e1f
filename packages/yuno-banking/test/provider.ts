import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import type { Provider } from "../../../tools/testing/src/provider.ts";

/** Environments: https://docs.y.uno/reference/environments */
export const provider: Provider = {
  name: "yuno-banking",
  createClient: createYunoBankingClient,
  credentials: { publicApiKey: "public-key", privateSecretKey: "private-key" },
  environments: {
    sandbox: "https://api-sandbox.y.uno/v1",
    production: "https://api.y.uno/v1",
    "production-eu": "https://api.eu.y.uno/v1",
  },
  basePath: "/v1",
  notExecuted: [],
  given: [
    "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
    "DELETE /banking/accounts/{account_id}",
  ],
};
