/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An error body's members, by what they mean; types are checked by the caller. */
export interface ErrorEnvelope {
  readonly code: unknown;
  readonly messages: unknown;
  readonly details: unknown;
  readonly retryAfterMs?: unknown;
}

/** Error codes of a provider that say more of a write than their status does. */
export interface ErrorCodeMeanings {
  /** A failure within the provider: the write may have been executed. */
  readonly innerFailure?: readonly string[];
  /** The write was not taken, and may be sent again. */
  readonly notTaken?: readonly string[];
}
