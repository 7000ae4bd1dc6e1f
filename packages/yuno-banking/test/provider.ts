import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import type { Provider } from "@fintech-clients/testing";

/** Environments: https://docs.y.uno/reference/environments */
export const provider: Provider = {
  name: "yuno-banking",
  folder: new URL("../", import.meta.url),
  createClient: createYunoBankingClient,
  credentials: { publicApiKey: "public-key", privateSecretKey: "private-key" },
  prefixes: {
    publicApiKey: {
      sandbox_: ["sandbox"],
      prod_: ["production", "production-eu"],
    },
  },
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
  errorBodies: [
    [{}, { code: undefined, messages: [], details: {} }],
    [
      { code: "NEW_CODE", messages: ["a", "b"], http_code: 400, more: [1] },
      {
        code: "NEW_CODE",
        messages: ["a", "b"],
        details: { http_code: 400, more: [1] },
      },
    ],
    [
      { code: 42, messages: "a" },
      { code: undefined, messages: ["a"], details: {} },
    ],
    [
      { code: null, messages: [1, "a", null] },
      { code: undefined, messages: ["a"], details: {} },
    ],
    [
      { code: ["A"], messages: { a: "b" } },
      { code: undefined, messages: [], details: {} },
    ],
  ],
};
