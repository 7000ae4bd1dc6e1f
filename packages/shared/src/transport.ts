// The only file that knows openapi-fetch: it merges headers, writes the query
// and runs middleware. Sending is ours, beneath it.
import createClient, {
  createQuerySerializer,
  mergeHeaders as merge,
} from "openapi-fetch";

import type { QuerySerializer } from "./call-options.js";
import type { Middleware } from "./middleware.js";

/** openapi-fetch's options of one request, as far as they are used. */
export interface TransportInit {
  readonly params: Readonly<Record<string, unknown>>;
  readonly pathSerializer: () => string;
  readonly body: unknown;
  readonly bodySerializer: (body: unknown) => unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly middleware: readonly Middleware[];
  readonly fetch: (request: Request) => Promise<Response>;
}

let client: ReturnType<typeof createClient> | undefined;

/** Sends through openapi-fetch: method, path template, options. */
export async function transport(
  method: string,
  template: string,
  init: TransportInit,
): Promise<void> {
  const { request } = (client ??= createClient());
  await (request as (...args: unknown[]) => Promise<unknown>)(
    method,
    template,
    init,
  );
}

/** Merges headers, the later over the earlier. */
export const mergeHeaders = merge as (
  ...headers: readonly (Readonly<Record<string, unknown>> | undefined)[]
) => Headers;

/** Writes a query where the caller has no serializer of its own. */
export const defaultQuerySerializer: QuerySerializer = createQuerySerializer();
