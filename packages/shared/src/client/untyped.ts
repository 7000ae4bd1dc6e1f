import type { UntypedClient, UntypedInit } from "../types/untyped-client.js";

/**
 * The same client for an operation that this package does not have: same
 * credentials, limits, outcome and path rules. Only reads are repeated, and any
 * write after a 429. No key is made: where the operation takes one, give its
 * header in `headers`.
 */
export function untyped(client: {
  readonly request: (...args: never) => unknown;
}): UntypedClient {
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: UntypedInit | undefined,
    undocumented: true,
  ) => ReturnType<UntypedClient["request"]>;
  return {
    request: (method, path, init) => request(method, path, init, true),
  };
}
