// The only file that knows openapi-fetch: it merges headers, writes the query
// and runs middleware. Sending is ours, beneath it.
import createClient, { createQuerySerializer } from "openapi-fetch";

import type { Outgoing } from "./attempt.js";
import type { QuerySerializer } from "./call-options.js";
import type { Middleware } from "./middleware.js";
import type { Method } from "./operations.js";

/** A call as the transport takes it: path, query and body already serialized. */
export interface Exchange {
  readonly method: Method;
  readonly template: string;
  /** The URL without its query. */
  readonly url: string;
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly body: string | FormData | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly middleware: readonly Middleware[];
  /** Sends, and gives the answer that middleware is to see. */
  readonly send: (outgoing: Outgoing) => Promise<Response>;
}

/** Runs an exchange; gives the answer as the middleware left it. */
export type Transport = (exchange: Exchange) => Promise<Response>;

/** Writes a query where the caller has no serializer of its own. */
export const defaultQuerySerializer: QuerySerializer = createQuerySerializer();

/** Takes the place of `Request` where no middleware looks at it: building a real one is the dearest part of a call. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method as string;
    this.headers = init.headers as Headers;
    this.body = init.body ?? null;
  }
}

/** A transport over one openapi-fetch client. */
export function createTransport(): Transport {
  const request = createClient().request as (
    method: string,
    path: string,
    init: object,
  ) => Promise<unknown>;
  // openapi-fetch reads nothing from it: bodies are read, and results made, elsewhere.
  const nothing = new Response(null, { status: 204 });

  return async (exchange) => {
    let answer: Response | undefined;
    const keep = (response: Response): Response => {
      answer = response;
      return nothing;
    };
    const plain = exchange.middleware.length === 0;
    await request(exchange.method, exchange.template, {
      params: { ...exchange.params, path: exchange.params?.["path"] ?? {} },
      pathSerializer: () => exchange.url,
      querySerializer: () => exchange.query,
      body: exchange.body,
      bodySerializer: (body: unknown) => body,
      headers: exchange.headers,
      ...(plain
        ? { Request: PlainRequest }
        : { middleware: keeping(exchange.middleware, keep) }),
      fetch: async (sent: Request) => {
        const response = await exchange.send({
          url: sent.url,
          headers: sent.headers,
          body:
            plain || sent.body === null ? sent.body : await sent.arrayBuffer(),
        });
        return plain ? keep(response) : response;
      },
    });
    return answer as Response;
  };
}

/** The middleware, with the answer kept where it leaves them: after the first `onResponse`, or at an `onRequest` that gives a response. */
function keeping(
  middleware: readonly Middleware[],
  keep: (response: Response) => Response,
): Middleware[] {
  return [
    { onResponse: ({ response }) => keep(response) },
    ...middleware.map((each) => {
      const { onRequest } = each;
      return {
        ...each,
        onRequest: async (context) => {
          const result = await onRequest?.(context);
          return result instanceof Response ? keep(result) : result;
        },
      } satisfies Middleware;
    }),
  ];
}
