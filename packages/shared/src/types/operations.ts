/** One of the HTTP methods that a client has. */
export type Method =
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

/** An operation that takes an idempotency key; its calls have the option `idempotencyKey`. */
export type Idempotent<Operation> = Operation & { readonly idempotent: true };

/** For each method: path template to operation, as code generation writes it. */
export type OperationMaps = { readonly [M in Method]: object };
