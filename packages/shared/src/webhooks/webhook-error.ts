/** Why a webhook was refused, with the status to answer. */
const statuses = {
  "missing-proof": 401,
  "wrong-proof": 401,
  "too-large": 413,
  "not-json": 400,
  "not-an-event": 400,
} as const;

/**
 * Why a webhook was refused.
 *
 * - `missing-proof`: a header that proves the sender is not there.
 * - `wrong-proof`: a signature, a static value or `authorize` does not hold.
 * - `too-large`: the body is longer than `maxBodyBytes`.
 * - `not-json`: proved, and its body is no JSON.
 * - `not-an-event`: proved, and its body is JSON, but no object.
 */
export type WebhookErrorReason = keyof typeof statuses;

/** A webhook that was refused. Holds nothing of the webhook's body or headers. Returned, never thrown. */
export class WebhookError extends Error {
  readonly reason: WebhookErrorReason;
  /** The status to answer. */
  readonly status: 400 | 401 | 413;

  constructor(reason: WebhookErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.status = statuses[reason];
  }

  override get name(): "WebhookError" {
    return "WebhookError";
  }
}
