import { createGu1KycClient } from "@fintech-clients/gu1-kyc";
import spec from "@fintech-clients/gu1-kyc/openapi.json" with { type: "json" };
import { documentedSuccess } from "./success.ts";
import type { TestOperation, UntypedClient } from "./test-operation.ts";

const template = "/api/kyc/validations/{id}/cancel";

/** gu1's operation: https://docs.gu1.ai/en/use-cases/kyc/cancel-validation */
export const gu1: TestOperation = {
  name: "cancel-validation",
  kind: "delete-with-body",
  provider: "gu1-kyc",
  method: "DELETE",
  template,
  path: { id: "id-canary-1" },
  body: { reason: "User requested to cancel the verification process" },
  basePath: "",
  environment: "production",
  success: documentedSuccess(spec, "DELETE", template),
  credentials: [{ apiKey: "canary-key-1" }, { apiKey: "canary-key-2" }],
  credentialHeaders: ({ apiKey }) => ({ authorization: `Bearer ${apiKey}` }),
  errorBody: ({ code, message, details }) => ({
    error: code,
    message,
    ...details,
  }),
  createClient: (options) =>
    createGu1KycClient(options as never) as unknown as UntypedClient,
};
