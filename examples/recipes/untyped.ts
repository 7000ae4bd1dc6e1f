// #region untyped
import {
  idempotencyKeyOf,
  untyped,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

/** Makes a call of an operation by its path; what comes back is unknown, and checked by you. */
export async function createSomethingNew(
  client: YunoPaymentsClient,
  /** A row of your own, stored before its first call. */
  attempt: { readonly id: string },
): Promise<unknown> {
  const result = await untyped(client).request("POST", "/something-new", {
    body: { attempt: attempt.id },
    headers: {
      "X-Idempotency-Key": await idempotencyKeyOf("something-new", attempt.id),
    },
  });
  if (result.error) {
    throw result.error;
  }
  return result.data;
}
// #endregion
