import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import banking from "@fintech-clients/yuno-banking/openapi.json" with { type: "json" };
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import payments from "@fintech-clients/yuno-payments/openapi.json" with { type: "json" };
import { documentedSuccess } from "./success.ts";
import type { TestOperation, UntypedClient } from "./test-operation.ts";

const cancelOnboarding =
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel";
const closeAccount = "/banking/accounts/{account_id}";
const cancelPayment =
  "/payments/{payment_id}/transactions/{transaction_id}/cancel";

const common = {
  basePath: "/v1",
  environment: "sandbox",
  credentials: [
    { publicApiKey: "canary-public-1", privateSecretKey: "canary-private-1" },
    { publicApiKey: "canary-public-2", privateSecretKey: "canary-private-2" },
  ],
  credentialHeaders: ({ publicApiKey = "", privateSecretKey = "" }) => ({
    "public-api-key": publicApiKey,
    "private-secret-key": privateSecretKey,
  }),
  errorBody: ({ code, message, details }) => ({
    code,
    messages: [message],
    ...details,
  }),
} satisfies Partial<TestOperation>;

const bankingCommon = {
  ...common,
  kind: "unkeyed-write",
  provider: "yuno-banking",
  createClient: (options) =>
    createYunoBankingClient(options as never) as unknown as UntypedClient,
} satisfies Partial<TestOperation>;

/** Yuno's operations: https://docs.y.uno/reference */
export const yuno: readonly TestOperation[] = [
  {
    ...bankingCommon,
    name: "cancel-onboarding",
    method: "POST",
    template: cancelOnboarding,
    path: { entity_id: "id-canary-1", onboarding_id: "id-canary-2" },
    success: documentedSuccess(banking, "POST", cancelOnboarding),
  },
  {
    ...bankingCommon,
    name: "close-account",
    method: "DELETE",
    template: closeAccount,
    path: { account_id: "id-canary-1" },
    success: documentedSuccess(banking, "DELETE", closeAccount),
  },
  {
    ...common,
    name: "cancel-payment",
    kind: "keyed-write",
    provider: "yuno-payments",
    method: "POST",
    template: cancelPayment,
    path: { payment_id: "id-canary-1", transaction_id: "id-canary-2" },
    body: {
      description: "Duplicate",
      reason: "REQUESTED_BY_CUSTOMER",
      merchant_reference: "AAB01-432245",
    },
    keyHeader: "x-idempotency-key",
    success: documentedSuccess(payments, "POST", cancelPayment),
    createClient: (options) =>
      createYunoPaymentsClient(options as never) as unknown as UntypedClient,
  },
];
