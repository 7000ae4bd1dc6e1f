// #region wrap-a-call
import type {
  CallResult,
  YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** A payment by its id; what comes back is told apart by `error` and by `status`, as with the client itself. */
export async function retrievePayment(
  client: YunoPaymentsClient,
  payment_id: string,
): Promise<CallResult<"GET /payments/{payment_id}">> {
  return client.GET("/payments/{payment_id}", {
    params: { path: { payment_id } },
  });
}
// #endregion
