/**
 * Why a webhook was refused.
 *
 * - `missing-proof`: a header that proves the sender is not there.
 * - `wrong-proof`: a signature, a static value or `authorize` does not hold.
 * - `too-large`: the body is longer than `maxBodyBytes`.
 * - `not-json`: proved, and its body is no JSON.
 * - `not-an-event`: proved, and its body is JSON, but no object.
 */
export type WebhookErrorReason =
  "missing-proof" | "wrong-proof" | "too-large" | "not-json" | "not-an-event";

/** An `Error` for a webhook that was refused. Holds nothing of the webhook's body or headers. Returned, never thrown. */
export interface WebhookError extends Error {
  readonly reason: WebhookErrorReason;
  /** The status to answer. */
  readonly status: 400 | 401 | 413;
}
