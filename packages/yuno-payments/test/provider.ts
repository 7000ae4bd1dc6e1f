import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import type { Provider } from "../../../tools/testing/src/provider.ts";

/** Environments: https://docs.y.uno/reference/environments */
export const provider: Provider = {
  name: "yuno-payments",
  createClient: createYunoPaymentsClient,
  credentials: { publicApiKey: "public-key", privateSecretKey: "private-key" },
  environments: {
    sandbox: "https://api-sandbox.y.uno/v1",
    production: "https://api.y.uno/v1",
    "production-eu": "https://api.eu.y.uno/v1",
  },
  basePath: "/v1",
  notExecuted: [],
  given: ["POST /payments/{payment_id}/transactions/{transaction_id}/cancel"],
};
