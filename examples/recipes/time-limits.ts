// #region time-limits
import {
  isAbortError,
  isTimeoutError,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** Cancels a payment within ten seconds, or until `signal` is aborted: by someone who no longer waits, say. */
export async function cancelInTime(
  client: YunoPaymentsClient,
  cancellation: {
    path: { payment_id: string; transaction_id: string };
    /** Of one stored attempt: `await idempotencyKeyOf("cancellation", row.id)`. */
    idempotencyKey: string;
  },
  signal: AbortSignal,
): Promise<string> {
  const { error } = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path: cancellation.path },
      body: { merchant_reference: "AAB01-432245" },
      idempotencyKey: cancellation.idempotencyKey,
      signal,
      timeout: { totalMs: 10_000 },
    },
  );
  if (!error) {
    return "cancelled";
  }
  if (!isTimeoutError(error) && !isAbortError(error)) {
    throw error;
  }
  return error.outcome === "not-sent" || error.outcome === "rejected"
    ? "nothing happened"
    : "look the payment up";
}
// #endregion
