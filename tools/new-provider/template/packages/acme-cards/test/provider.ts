import { createAcmeCardsClient } from "@fintech-clients/acme-cards";
import type { Provider } from "@fintech-clients/testing";

/** Environments: https://docs.acme-cards.example/environments */
export const provider: Provider = {
  name: "acme-cards",
  folder: new URL("../", import.meta.url),
  createClient: createAcmeCardsClient,
  credentials: { apiKey: "api-key" },
  environments: {
    sandbox: "https://sandbox.acme-cards.example/v1",
    production: "https://api.acme-cards.example/v1",
  },
  basePath: "/v1",
  notExecuted: [],
  given: ["POST /cards/{card_id}/freeze"],
  errorBodies: [
    [{}, { code: undefined, messages: [], details: {} }],
    [
      { code: "NEW_CODE", message: "a", limit: 3 },
      { code: "NEW_CODE", messages: ["a"], details: { limit: 3 } },
    ],
    [
      { code: 42, message: null },
      { code: undefined, messages: [], details: {} },
    ],
  ],
};
