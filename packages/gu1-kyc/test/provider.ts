import { createGu1KycClient } from "@fintech-clients/gu1-kyc";
import type { Provider } from "../../../tools/testing/src/provider.ts";

/** Environments: https://docs.gu1.ai/en/api-reference/environments */
export const provider: Provider = {
  name: "gu1-kyc",
  createClient: createGu1KycClient,
  credentials: { apiKey: "api-key" },
  environments: { production: "https://api.gu1.ai" },
  defaultEnvironment: "production",
  basePath: "",
  notExecuted: [],
  given: ["DELETE /api/kyc/validations/{id}/cancel"],
};
