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
  "/issuers": paths["/issuers"]["get"];
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["get"];
  "/payments": paths["/payments"]["get"];
  "/payments/{payment_id}": paths["/payments/{payment_id}"]["get"];
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
  "/tokens": paths["/tokens"]["post"];
}

export interface PatchOperations {
  "/checkout/sessions/{checkout_session}": paths["/checkout/sessions/{checkout_session}"]["patch"];
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["patch"];
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["patch"];
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Keyed<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["patch"]
  >;
}

export interface DeleteOperations {
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["delete"];
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
  "POST /tokens": { json: [201] },
};
