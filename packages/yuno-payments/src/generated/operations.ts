// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type { Idempotent, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/issuers": paths["/issuers"]["get"];
  "/payments": paths["/payments"]["get"];
  "/payments/{payment_id}": paths["/payments/{payment_id}"]["get"];
}

export interface PostOperations {
  "/payments": Idempotent<paths["/payments"]["post"]>;
  "/payments/{id}/transactions/{transaction_id}/refund": Idempotent<
    paths["/payments/{id}/transactions/{transaction_id}/refund"]["post"]
  >;
  "/payments/{payment_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/cancel-or-refund"]["post"]
  >;
  "/payments/{payment_id}/fulfillments": paths["/payments/{payment_id}/fulfillments"]["post"];
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/capture": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/capture"]["post"]
  >;
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["post"]
  >;
}

export interface PatchOperations {
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["patch"]
  >;
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: PostOperations;
  PUT: object;
  PATCH: PatchOperations;
  DELETE: object;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
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
};
