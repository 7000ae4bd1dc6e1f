// #region look-up-an-unclear-payment
import {
  unwrap,
  type Payment,
  type RequestBody,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** Pays an order; where the outcome is unclear, asks Yuno what became of the order. */
export async function payOrLookUp(
  client: YunoPaymentsClient,
  body: RequestBody<"POST /payments">,
  idempotencyKey: string,
): Promise<readonly Payment[]> {
  const created = await client.POST("/payments", { body, idempotencyKey });
  if (!created.error) {
    // One documented answer holds the payment under `payment`.
    return [created.data.payment ?? created.data];
  }
  if (created.error.outcome !== "unknown") {
    throw created.error;
  }
  // A read: it may be sent as often as it takes.
  const { merchant_order_id } = body;
  const found = await unwrap(
    client.GET("/payments", { params: { query: { merchant_order_id } } }),
  );
  if (found.length === 0) {
    // No proof that nothing happens: the first request may still be running.
    throw created.error;
  }
  return found;
}
// #endregion
