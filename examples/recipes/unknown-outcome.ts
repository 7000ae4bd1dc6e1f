// #region unknown-outcome
import type { YunoPaymentsClient } from "@fintech-clients/yuno-payments";

interface Cancellation {
  readonly path: { payment_id: string; transaction_id: string };
  readonly merchant_reference: string;
  readonly idempotencyKey: string;
}

/** Safe to run again for whatever it leaves in `store`: with the same key, Yuno acts once. */
export async function cancelOnce(
  client: YunoPaymentsClient,
  store: Map<string, Cancellation>,
  cancellation: Cancellation,
): Promise<string> {
  const { path, merchant_reference, idempotencyKey } = cancellation;
  // Stored before it is sent: with the key, the way to ask again would be lost.
  store.set(idempotencyKey, cancellation);

  const result = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path },
      body: { merchant_reference },
      idempotencyKey,
    },
  );

  if (result.error?.outcome === "unknown") {
    return result.error.retryable
      ? "ask again later, with the same key"
      : "look the payment up";
  }
  store.delete(idempotencyKey);
  return result.error ? result.error.outcome : "cancelled";
}
// #endregion
