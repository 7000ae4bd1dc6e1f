import { errorContext, type Call } from "./call.js";
import { interrupted } from "./interrupted.js";
import { MiddlewareError } from "./errors/middleware-error.js";
import type { Middleware } from "./middleware.js";
import { readBody } from "./read-body.js";
import { send, type Reply } from "./send.js";
import type { TransportInit } from "./transport.js";

/** Takes the place of `Request` where no middleware looks at it: building a real one is the dearest part of a call. */
function PlainRequest(this: object, url: string, init: RequestInit): void {
  Object.assign(this, init, { url });
}

/** Takes the place of its `Response` likewise; 204 tells openapi-fetch that there is nothing to read. */
const plainResponse = {
  status: 204,
  headers: new Map(),
} as unknown as Response;

/**
 * Runs a call through openapi-fetch and the middleware, and sends it beneath them.
 *
 * @throws ClientError when there is no answer to make a result of.
 */
export async function exchange(
  call: Call,
  template: string,
  middleware: readonly Middleware[],
  init: Pick<
    TransportInit,
    "params" | "pathSerializer" | "querySerializer" | "body" | "headers"
  >,
): Promise<Reply> {
  const plain = middleware.length === 0;
  let reply: Reply | undefined;
  let shown: Response | undefined;
  let failure: unknown;
  try {
    const { response, error } = await call.transport(call.method, template, {
      ...init,
      bodySerializer: (body) => body,
      parseAs: "stream",
      ...(plain ? { Request: PlainRequest } : { middleware }),
      fetch: async (request) => {
        const { url, headers, body } = request;
        try {
          reply = await send(call, {
            url,
            headers,
            body: plain || !body ? body : await request.arrayBuffer(),
          });
        } catch (reason) {
          failure = interrupted(call, reason);
          throw failure;
        }
        shown = plain ? plainResponse : readable(reply);
        return shown;
      },
    });
    if (reply !== undefined && response === shown) {
      return reply;
    }
    return {
      response,
      body: response.ok
        ? await readBody(response, call.parseAs)
        : JSON.stringify(error),
    };
  } catch (reason) {
    throw reason === failure
      ? reason
      : new MiddlewareError("a middleware failed", errorContext(call, false));
  }
}

/** An answer whose body was read for the attempt, made readable again for middleware. */
function readable({ response, body }: Reply): Response {
  return body ? new Response(body, response) : response;
}
