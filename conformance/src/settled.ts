/** How a call, or its factory, ended. */
export type Settled =
  | { readonly how: "resolved"; readonly result: Result }
  | { readonly how: "rejected" | "thrown"; readonly reason: unknown }
  | { readonly how: "hanging" };

/** A call's result, its types unchecked. */
export interface Result {
  readonly data: unknown;
  readonly error: AnyError | undefined;
  readonly status: unknown;
  readonly response: Response | undefined;
  readonly attempts: unknown;
  readonly idempotencyKey: unknown;
}

/** An error, its members unchecked. */
export type AnyError = Error & Readonly<Record<string, unknown>>;
