// The only file that imports openapi-fetch.
import createClient, { createQuerySerializer } from "openapi-fetch";

import type { ExtraHeaders } from "../checks/headers.js";
import type { QuerySerializer } from "../types/call-options.js";
import type { Middleware, MiddlewareContext } from "../types/middleware.js";
import type { LightRequest } from "./light-request.js";

/** Those of openapi-fetch's documented options that a call uses. */
export interface OpenapiFetchInit {
  /** Of the operation's server. */
  readonly baseUrl: string;
  readonly params: MiddlewareContext["params"];
  readonly pathSerializer: () => string;
  readonly querySerializer: () => string;
  readonly body: string | ArrayBuffer | undefined;
  readonly bodySerializer: <Body>(body: Body) => Body;
  readonly headers: ExtraHeaders;
  readonly middleware: readonly Middleware[];
  /** Leaves the body of a success unread: the attempt has read it. */
  readonly parseAs: "stream";
  readonly fetch: (request: Request | LightRequest) => Promise<Response>;
  readonly Request: typeof LightRequest | typeof Request;
}

/** Takes one call through openapi-fetch: method, path template, options. */
export type OpenapiFetch = (
  method: string,
  template: string,
  init: OpenapiFetchInit,
) => Promise<{ readonly response: Response }>;

/** The openapi-fetch client of a factory: every call goes through it. */
export function createOpenapiFetch(headers: ExtraHeaders): OpenapiFetch {
  return createClient({ headers }).request as unknown as OpenapiFetch;
}

/** Writes a query where the caller has no serializer of its own. */
export const defaultQuerySerializer: QuerySerializer = createQuerySerializer();
