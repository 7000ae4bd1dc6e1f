/** The HTTP methods that a client has, each as a method of its own. */
export const methods = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
] as const;

/** One of the HTTP methods that a client has. */
export type Method = (typeof methods)[number];

/** An operation that takes an idempotency key; its calls have the option `idempotencyKey`. */
export type Idempotent<Operation> = Operation & { readonly idempotent: true };

/** For each method: path template to operation, as code generation writes it. */
export type OperationMaps = { readonly [M in Method]: object };

/** Fails where a body's text must not be sent. */
export type BodyCheck = (
  body: string | undefined,
  fail: (message: string) => never,
) => void;

/**
 * What the run time must know of an operation beyond the default: one success
 * status, 200, with a JSON body, and no idempotency key. Written by code
 * generation from the spec's `x-` extensions.
 */
export interface OperationMetadata {
  /** The header that carries the idempotency key. */
  readonly idempotencyHeader?: string;
  /** The body's field that may carry the key instead of the header. */
  readonly idempotencyBodyField?: string;
  /** The provider documents what a repeated key does, so the write may be repeated. */
  readonly repeatable?: boolean;
  /** Error codes that say: a request with this key is still running. */
  readonly inProcess?: readonly string[];
  /** Error codes that say: this key was used before. */
  readonly duplicated?: readonly string[];
  /** The statuses that these codes come with. */
  readonly conflictStatuses?: readonly number[];
  /** The operation takes no credentials: its `security` is empty. */
  readonly anonymous?: boolean;
  /** Statuses that mean it was not executed, beside 401 and 429. */
  readonly notExecuted?: readonly number[];
  /** Refuses a body before it is sent, by its text. */
  readonly checkBody?: BodyCheck;
  /** The error statuses documented with a text or a list instead of a JSON object. */
  readonly plainErrors?: readonly number[];
  /** The success statuses documented with a JSON body. Default `[200]`. */
  readonly json?: readonly number[];
  /** The success statuses documented without a body. Default none. */
  readonly empty?: readonly number[];
  /** The success statuses documented with a body that is not JSON. Default none. */
  readonly binary?: readonly number[];
}

/** Metadata by operation, `"POST /path/{template}"`; an operation like the default has no entry. */
export type OperationTable = Readonly<Record<string, OperationMetadata>>;

/** Error codes of a provider that say more of a write than their status does. */
export interface ErrorCodeMeanings {
  /** A failure within the provider: the write may have been executed. */
  readonly innerFailure?: readonly string[];
  /** The write was not taken, and may be sent again. */
  readonly notTaken?: readonly string[];
}
