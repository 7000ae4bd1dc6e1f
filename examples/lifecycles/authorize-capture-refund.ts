// #region authorize-capture-refund
import {
  idempotencyKeyOf,
  unwrap,
  type AuthorizePaymentRequest,
  type PaymentAmountRequest,
  type PaymentStatus,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

interface Sale {
  readonly payment: AuthorizePaymentRequest & { amount: PaymentAmountRequest };
  /** Three rows of your own, stored before the first call: after a crash, the same ids bring back what was done. */
  readonly attempts: Record<
    "authorization" | "capture" | "refund",
    { readonly id: string }
  >;
}

/** Authorizes, captures and refunds one payment; throws the error of the step that failed. */
export async function authorizeCaptureRefund(
  client: YunoPaymentsClient,
  { payment, attempts }: Sale,
): Promise<PaymentStatus | undefined> {
  const { amount, merchant_order_id: order } = payment;

  const authorized = await unwrap(
    client.POST("/payments", {
      body: payment,
      idempotencyKey: await idempotencyKeyOf(
        "authorization",
        attempts.authorization.id,
      ),
    }),
  );
  // One documented answer holds the payment under `payment`, with a list of transactions.
  const { id, status, sub_status, ...made } = authorized.payment ?? authorized;
  const transaction = [made.transactions]
    .flat()
    .find((each) => each?.type === "AUTHORIZE");
  // Yuno promises no field of an answer, so the types make us ask.
  if (id === undefined || transaction?.id === undefined) {
    throw new Error("the answer names no payment or no transaction");
  }
  if (sub_status !== "AUTHORIZED") {
    throw new Error(`not authorized: ${status}`);
  }

  const capture = await unwrap(
    client.POST(
      "/payments/{payment_id}/transactions/{transaction_id}/capture",
      {
        params: { path: { payment_id: id, transaction_id: transaction.id } },
        body: {
          merchant_reference: `${order}-capture`,
          reason: "The goods are on their way.",
          amount: { currency: amount.currency, value: amount.value },
        },
        idempotencyKey: await idempotencyKeyOf("capture", attempts.capture.id),
      },
    ),
  );
  if (capture.id === undefined || capture.status !== "SUCCEEDED") {
    throw new Error(`not captured: ${capture.status}`);
  }

  const refunded = await unwrap(
    client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
      params: { path: { id, transaction_id: capture.id } },
      // No `amount`: all of it goes back.
      body: {
        merchant_reference: `${order}-refund`,
        reason: "REQUESTED_BY_CUSTOMER",
      },
      idempotencyKey: await idempotencyKeyOf("refund", attempts.refund.id),
    }),
  );
  return refunded.status;
}
// #endregion
