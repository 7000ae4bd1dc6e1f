/** What a provider's error envelope says, in the same words for every provider. */
export interface ErrorBody<Code extends string = string> {
  /** The provider's machine-readable code. */
  readonly code: Code | (string & {}) | undefined;
  /** The provider's texts for people; empty when it sent none. */
  readonly messages: readonly string[];
  /** Whatever else the envelope held; empty when nothing. */
  readonly details: Readonly<Record<string, unknown>>;
  /** A wait that the provider asks for in the body, in milliseconds. */
  readonly retryAfterMs?: unknown;
}
