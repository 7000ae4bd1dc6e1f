// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type { Keyed, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/checkout/customers/sessions/{customer_session}/payment-methods": paths["/checkout/customers/sessions/{customer_session}/payment-methods"]["get"];
  "/checkout/sessions/{checkout_session}": paths["/checkout/sessions/{checkout_session}"]["get"];
  "/checkout/sessions/{checkout_session}/payment-methods": paths["/checkout/sessions/{checkout_session}/payment-methods"]["get"];
  "/customers": paths["/customers"]["get"];
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["get"];
  "/customers/{customer_id}/payment-methods": paths["/customers/{customer_id}/payment-methods"]["get"];
  "/customers/{customer_id}/payment-methods/{payment_method_id}": paths["/customers/{customer_id}/payment-methods/{payment_method_id}"]["get"];
  "/installments-plans": paths["/installments-plans"]["get"];
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["get"];
  "/issuers": paths["/issuers"]["get"];
  "/payment-links/{code}": paths["/payment-links/{code}"]["get"];
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["get"];
  "/payments": paths["/payments"]["get"];
  "/payments/{payment_id}": paths["/payments/{payment_id}"]["get"];
  "/payouts": paths["/payouts"]["get"];
  "/payouts/{payout_id}": paths["/payouts/{payout_id}"]["get"];
  "/plans": paths["/plans"]["get"];
  "/plans/{plan_id}": paths["/plans/{plan_id}"]["get"];
  "/reports/list": paths["/reports/list"]["get"];
  "/reports/{report_id}": paths["/reports/{report_id}"]["get"];
  "/reports/{report_id}/download": paths["/reports/{report_id}/download"]["get"];
  "/subscriptions": paths["/subscriptions"]["get"];
  "/subscriptions/{subscription_id}": paths["/subscriptions/{subscription_id}"]["get"];
  "/subscriptions/{subscription_id}/payments": paths["/subscriptions/{subscription_id}/payments"]["get"];
  "/unreferenced-refunds/{unreferenced_refund_id}": paths["/unreferenced-refunds/{unreferenced_refund_id}"]["get"];
  "/webhooks": paths["/webhooks"]["get"];
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["get"];
}

export interface PostOperations {
  "/checkout/sessions": paths["/checkout/sessions"]["post"];
  "/checkout/sessions/{checkout_session}/token": paths["/checkout/sessions/{checkout_session}/token"]["post"];
  "/customers": paths["/customers"]["post"];
  "/customers/payment-methods/{payment_method_id}/unenroll": paths["/customers/payment-methods/{payment_method_id}/unenroll"]["post"];
  "/customers/sessions": paths["/customers/sessions"]["post"];
  "/customers/sessions/{customer_session}/payment-methods": Keyed<
    paths["/customers/sessions/{customer_session}/payment-methods"]["post"]
  >;
  "/customers/{customer_id}/payment-methods": Keyed<
    paths["/customers/{customer_id}/payment-methods"]["post"]
  >;
  "/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll": Keyed<
    paths["/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll"]["post"]
  >;
  "/installments-plans": paths["/installments-plans"]["post"];
  "/payment-links": paths["/payment-links"]["post"];
  "/payment-links/{code}/cancel": paths["/payment-links/{code}/cancel"]["post"];
  "/payment-methods/account-updater": Keyed<
    paths["/payment-methods/account-updater"]["post"]
  >;
  "/payments": Keyed<paths["/payments"]["post"]>;
  "/payments/{id}/transactions/{transaction_id}/refund": Keyed<
    paths["/payments/{id}/transactions/{transaction_id}/refund"]["post"]
  >;
  "/payments/{payment_id}/cancel-or-refund": Keyed<
    paths["/payments/{payment_id}/cancel-or-refund"]["post"]
  >;
  "/payments/{payment_id}/fulfillments": paths["/payments/{payment_id}/fulfillments"]["post"];
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/capture": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/capture"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["post"]
  >;
  "/payouts": paths["/payouts"]["post"];
  "/plans": paths["/plans"]["post"];
  "/plans/{plan_id}/status": paths["/plans/{plan_id}/status"]["post"];
  "/reports": paths["/reports"]["post"];
  "/subscriptions": Keyed<paths["/subscriptions"]["post"]>;
  "/subscriptions/{subscription_id}/cancel": paths["/subscriptions/{subscription_id}/cancel"]["post"];
  "/subscriptions/{subscription_id}/pause": paths["/subscriptions/{subscription_id}/pause"]["post"];
  "/subscriptions/{subscription_id}/plan": paths["/subscriptions/{subscription_id}/plan"]["post"];
  "/subscriptions/{subscription_id}/resume": paths["/subscriptions/{subscription_id}/resume"]["post"];
  "/subscriptions/{subscription_id}/retry": paths["/subscriptions/{subscription_id}/retry"]["post"];
  "/three-d-secure/setups": Keyed<paths["/three-d-secure/setups"]["post"]>;
  "/tokens": paths["/tokens"]["post"];
  "/unreferenced-refunds": Keyed<paths["/unreferenced-refunds"]["post"]>;
  "/webhooks": paths["/webhooks"]["post"];
}

export interface PatchOperations {
  "/checkout/sessions/{checkout_session}": paths["/checkout/sessions/{checkout_session}"]["patch"];
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["patch"];
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["patch"];
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["patch"];
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["patch"]
  >;
  "/subscriptions/{subscription_id}": paths["/subscriptions/{subscription_id}"]["patch"];
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["patch"];
}

export interface DeleteOperations {
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["delete"];
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["delete"];
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: PostOperations;
  PUT: object;
  PATCH: PatchOperations;
  DELETE: DeleteOperations;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "POST /checkout/sessions/{checkout_session}/token": { json: [201] },
  "POST /customers": { json: [201] },
  "POST /customers/sessions": { json: [201] },
  "POST /customers/sessions/{customer_session}/payment-methods": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "DELETE /customers/{customer_id}": { json: [], empty: [202] },
  "POST /customers/{customer_id}/payment-methods": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "POST /customers/{customer_id}/payment-methods/{payment_method_id}/unenroll":
    {
      idempotencyHeader: "X-Idempotency-Key",
      inProcess: ["REQUEST_IN_PROCESS"],
      duplicated: ["IDEMPOTENCY_DUPLICATED"],
    },
  "DELETE /installments-plans/{installment_code}": { json: [], empty: [200] },
  "POST /payment-methods/account-updater": {
    idempotencyHeader: "X-Idempotency-Key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /payments": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "POST /payments/{id}/transactions/{transaction_id}/refund": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /payments/{payment_id}/cancel-or-refund": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "POST /payments/{payment_id}/fulfillments": { json: [], empty: [202] },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund":
    {
      idempotencyHeader: "X-Idempotency-Key",
      repeatable: true,
      inProcess: ["REQUEST_IN_PROCESS"],
      duplicated: ["IDEMPOTENCY_DUPLICATED"],
      json: [201],
    },
  "POST /payments/{payment_id}/transactions/{transaction_id}/capture": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "PATCH /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    idempotencyHeader: "X-Idempotency-Key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /payouts": { json: [201] },
  "POST /reports": { json: [201] },
  "POST /subscriptions": {
    idempotencyHeader: "x-idempotency-key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
  },
  "POST /three-d-secure/setups": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "POST /tokens": { json: [201] },
  "POST /unreferenced-refunds": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED"],
    json: [201],
  },
  "POST /webhooks": { json: [201] },
};
