import { createGu1KycClient } from "@fintech-clients/gu1-kyc";
import type { Provider } from "@fintech-clients/testing";

/** Environments: https://docs.gu1.ai/en/api-reference/environments */
export const provider: Provider = {
  name: "gu1-kyc",
  folder: new URL("../", import.meta.url),
  createClient: createGu1KycClient,
  credentials: { apiKey: "api-key" },
  environments: { production: "https://api.gu1.ai" },
  defaultEnvironment: "production",
  basePath: "",
  notExecuted: [],
  given: ["DELETE /api/kyc/validations/{id}/cancel"],
  errorBodies: [
    [{}, { code: undefined, messages: [], details: {} }],
    [
      { error: "NEW_CODE", message: "a", activeSessionId: "b" },
      { code: "NEW_CODE", messages: ["a"], details: { activeSessionId: "b" } },
    ],
    [
      { error: 42, message: null },
      { code: undefined, messages: [], details: {} },
    ],
    [
      { error: { code: "A" }, message: ["a", 1] },
      { code: undefined, messages: ["a"], details: {} },
    ],
    [
      { code: "A", messages: ["a"] },
      {
        code: undefined,
        messages: [],
        details: { code: "A", messages: ["a"] },
      },
    ],
  ],
};
