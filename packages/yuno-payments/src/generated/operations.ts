// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type { Idempotent, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  /**
   * Retrieve Issuers. Lists the issuers, banks for example, that the payer of a payment method can choose from.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-issuers
   */
  "/issuers": paths["/issuers"]["get"];
  /**
   * Retrieve Payment by Merchant Order ID. Finds the payments of one order. The answer is a bare array, without paging.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-payment-by-merchant-order-id
   */
  "/payments": paths["/payments"]["get"];
  /**
   * Retrieve Payment by ID. Reads one payment. The answer is wrapped in `payment`. (A hidden older page of the provider shows the same answer without the wrapper.)
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-payment-by-id-v2
   */
  "/payments/{payment_id}": paths["/payments/{payment_id}"]["get"];
}

export interface PostOperations {
  /**
   * Create or Authorize Payment. Makes a payment. With `capture: false` in the detail of the card, the amount is only authorized, and captured or canceled later.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/create-payment
   */
  "/payments": Idempotent<paths["/payments"]["post"]>;
  /**
   * Refund Payment. Refunds a transaction that was captured: all of it or, with `amount`, a part. Wait for one refund to end before the next one of the same payment.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/refund-payment
   */
  "/payments/{id}/transactions/{transaction_id}/refund": Idempotent<
    paths["/payments/{id}/transactions/{transaction_id}/refund"]["post"]
  >;
  /**
   * Cancel or Refund a Payment. Cancels what is only authorized, and refunds what is captured. Yuno finds the transaction of the payment itself.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/cancel-or-refund-a-payment
   */
  "/payments/{payment_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/cancel-or-refund"]["post"]
  >;
  /**
   * Notify Fulfillment. Tells Yuno how far the delivery of an order is. No field of the answer is documented: the schema of the 202 is an object without fields, its example an empty string. It has no body here, so that whatever arrives is a success.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payments/notify-fulfillments
   */
  "/payments/{payment_id}/fulfillments": paths["/payments/{payment_id}/fulfillments"]["post"];
  /**
   * Cancel Payment. Cancels a payment that is `PENDING` because its transaction was only authorized. A payment that is `PENDING` because of 3-D Secure cannot be canceled: it ends by itself once the payer has authenticated.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/cancel-payment
   */
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel"]["post"]
  >;
  /**
   * Cancel or Refund a Payment with Transaction. Cancels what is only authorized, and refunds what is captured. It applies to the transaction that is named.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/cancel-or-refund-payment-with-transaction
   */
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund"]["post"]
  >;
  /**
   * Capture Authorization. Captures all or a part of what was authorized. Wait for one capture to end before the next one of the same payment.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/capture-authorization
   */
  "/payments/{payment_id}/transactions/{transaction_id}/capture": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/capture"]["post"]
  >;
  /**
   * Dispute a Chargeback. Disputes a chargeback with evidence: PDF files of at most 1 MB each, in English or the language of the country.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/disputes
   */
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["post"]
  >;
}

export interface PatchOperations {
  /**
   * Update Dispute. Adds evidence to a dispute. The status of the chargeback stays as it is. Where the payment provider takes no additions, the answer is an error such as `UPDATE_NOT_SUPPORTED`.
   *
   * Sent with an `X-Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payments/update-dispute
   */
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
