// #region checkout-and-refund
import {
  idempotencyKeyOf,
  unwrap,
  type RequestBody,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { known } from "./known.ts";

interface Order {
  readonly customer: RequestBody<"POST /customers">;
  readonly session: Omit<RequestBody<"POST /checkout/sessions">, "customer_id">;
  readonly payment: RequestBody<"POST /payments">;
  /** Two rows of your own, stored before the first call. */
  readonly attempts: Record<"payment" | "refund", { readonly id: string }>;
}

/** Makes a customer and a checkout session, pays with it, and refunds; gives the payment's status. */
export async function checkoutAndRefund(
  client: YunoPaymentsClient,
  { customer, session, payment, attempts }: Order,
): Promise<string | undefined> {
  // Neither has a key: after an unclear outcome, `lookUps` says where to look.
  const { id: customer_id } = await unwrap(
    client.POST("/customers", { body: customer }),
  );
  const { checkout_session } = await unwrap(
    client.POST("/checkout/sessions", {
      body: { ...session, customer_id: known(customer_id, "a customer") },
    }),
  );
  const paid = await unwrap(
    client.POST("/payments", {
      body: {
        ...payment,
        checkout: { session: known(checkout_session, "a session") },
      },
      idempotencyKey: await idempotencyKeyOf("payment", attempts.payment.id),
    }),
  );
  const { id, transactions } = paid.payment ?? paid;
  const [transaction] = [transactions].flat();
  const refunded = await unwrap(
    client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
      params: {
        path: {
          id: known(id, "a payment"),
          transaction_id: known(transaction?.id, "a transaction"),
        },
      },
      body: {
        merchant_reference: attempts.refund.id,
        reason: "REQUESTED_BY_CUSTOMER",
      },
      idempotencyKey: await idempotencyKeyOf("refund", attempts.refund.id),
    }),
  );
  return refunded.status;
}
// #endregion
