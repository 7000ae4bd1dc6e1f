// The only file that knows openapi-fetch: it merges headers, writes the query
// and runs middleware. Sending is ours, beneath it.
import createClient, { createQuerySerializer } from "openapi-fetch";

import type { QuerySerializer } from "./call-options.js";
import type { Middleware } from "./middleware.js";

/** openapi-fetch's options of one request, as far as they are used. */
export interface TransportInit {
  readonly params: Readonly<Record<string, unknown>>;
  readonly pathSerializer: () => string;
  readonly querySerializer: () => string;
  readonly body: unknown;
  readonly bodySerializer: (body: unknown) => unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly middleware?: readonly Middleware[];
  readonly Request?: unknown;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** openapi-fetch's `request`: method, path template, options. */
export type Transport = (
  method: string,
  template: string,
  init: TransportInit,
) => Promise<unknown>;

/** One openapi-fetch client for each of ours. */
export function createTransport(): Transport {
  return createClient().request as Transport;
}

/** Writes a query where the caller has no serializer of its own. */
export const defaultQuerySerializer: QuerySerializer = createQuerySerializer();
