import { paymentStepTargets } from "./payment-steps.ts";
import { paymentTargets } from "./payments.ts";
import type { LookUp, Target } from "./target.ts";

interface Operation {
  readonly id?: string;
  readonly principal_amount?: { readonly value?: string };
}

interface Validation {
  readonly id: string;
}

/** What stands for a payment in operations that the simulator answers with their documented example. */
const anyPayment = "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da";

const account = "client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004";
const money = { currency: "USDC", value: "300.00" };

const validations: LookUp = {
  operation: "GET /api/kyc/entities/{entityId}/validations",
  send: ({ kyc }, { id }) =>
    kyc().GET("/api/kyc/entities/{entityId}/validations", {
      params: { path: { entityId: id } },
    }),
  find: (data) =>
    (data as { readonly validations: readonly Validation[] }).validations[0],
};

/** Every write of the proof. */
export const targets = {
  ...paymentTargets,
  ...paymentStepTargets,
  /** Has neither key nor look-up. */
  fulfill: {
    kind: "unkeyed",
    operation: "POST /payments/{payment_id}/fulfillments",
    send: ({ payments }, { id, payment }) =>
      payments().POST("/payments/{payment_id}/fulfillments", {
        params: { path: { payment_id: payment?.id ?? anyPayment } },
        body: {
          status: "COMPLETED",
          fulfillments: [{ id, type: "STANDARD", status: "COMPLETED" }],
        },
      }),
    read: () => ({}),
    lookUp: "nothing",
  },
  /** Has no key, and can be looked up: each intent is an entity of its own. */
  validate: {
    kind: "unkeyed",
    operation: "POST /api/kyc/validations",
    send: ({ kyc }, { id }) =>
      kyc().POST("/api/kyc/validations", {
        body: { entityId: id, integrationCode: "global_gueno_validation_kyc" },
      }),
    read: (data) => ({ id: (data as Validation).id }),
    lookUp: validations,
  },
  withdraw: {
    kind: "key in body",
    operation: "POST /withdrawals",
    send: ({ youHodler }, { id, key }) =>
      youHodler().POST("/withdrawals", {
        body: {
          account_ref: account,
          amount: money,
          destination_id: id,
          client_idempotency_key: key,
        },
      }),
    read: (data) => {
      const { id, principal_amount } = data as Operation;
      return { id, amount: Number(principal_amount?.value) };
    },
    amount: Number(money.value),
    lookUp: "same-key",
  },
  transfer: {
    kind: "key in body",
    operation: "POST /internal-transfers",
    send: ({ youHodler }, { id, key }) =>
      youHodler().POST("/internal-transfers", {
        body: {
          amount: money,
          source_ref: account,
          target_ref: `client-accounts/${id}`,
          client_idempotency_key: key,
        },
      }),
    read: (data) => ({ id: (data as Operation).id }),
    amount: Number(money.value),
    lookUp: "same-key",
  },
} satisfies Readonly<Record<string, Target>>;

/** A write of the proof by its name. */
export type TargetName = keyof typeof targets;
