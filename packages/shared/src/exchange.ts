import { errorContext, isRead, remainingMs, type Call } from "./call.js";
import { discard } from "./discard.js";
import { interrupted } from "./interrupted.js";
import { MiddlewareError } from "./errors/middleware-error.js";
import type { Middleware } from "./middleware.js";
import { readBody } from "./read-body.js";
import { send, type Reply } from "./send.js";
import type { TransportInit } from "./transport.js";
import { aborted, timedOut, within } from "./within.js";

/** Takes the place of `Request` where no middleware looks at it: building a real one is the dearest part of a call. */
function PlainRequest(this: object, url: string, init: RequestInit): void {
  Object.assign(this, init, { url });
}

/** Takes the place of its `Response` likewise: 204 tells openapi-fetch that there is nothing to read. */
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
  // What is thrown on as it is; of all else the middleware is the cause.
  const ours = new Set<unknown>([aborted, timedOut]);
  let reply: Reply | undefined;
  let shown: Response | undefined;
  let left: Response | undefined;
  const keep = (response: Response): Response => {
    left = response;
    return new Response(null, { status: 204 });
  };
  try {
    await call.transport(call.method, template, {
      ...init,
      bodySerializer: (body) => body,
      ...(plain
        ? { Request: PlainRequest }
        : { middleware: keeping(middleware, keep) }),
      fetch: async (request) => {
        const { url, headers } = request;
        const body =
          plain || isRead(call) ? request.body : await request.arrayBuffer();
        try {
          reply = await send(call, { url, headers, body });
        } catch (reason) {
          const failure = interrupted(call, reason);
          ours.add(failure);
          throw failure;
        }
        shown = plain ? undefined : readable(call, reply);
        return shown ?? plainResponse;
      },
    });
    if (left === shown) {
      return reply!;
    }
    discard(reply?.response);
    const response = left!;
    const body = await within(call, remainingMs(call), () =>
      readBody(response, call),
    );
    return { response, body };
  } catch (reason) {
    discard(reply?.response);
    throw ours.has(reason)
      ? reason
      : new MiddlewareError("a middleware failed", errorContext(call, false));
  }
}

/** An answer whose body was read for the attempt, made readable again for middleware. */
function readable({ parseAs }: Call, { response, body }: Reply): Response {
  const { status, headers } = response;
  const unread = response.ok && (parseAs === "stream" || parseAs === "blob");
  // No runtime lets us make one of a status like that: a browser hides a redirect behind 0.
  return unread || status < 200 || status > 599
    ? response
    : new Response(body || null, { status, headers });
}

/** The middleware, with the answer kept where it leaves them: after the first `onResponse`, or at an `onRequest` that gives a response. */
function keeping(
  middleware: readonly Middleware[],
  keep: (response: Response) => Response,
): Middleware[] {
  return [
    { onResponse: ({ response }) => keep(response) },
    ...middleware.map((each): Middleware => ({
      onRequest: async (context) => {
        const result = await each.onRequest?.(withoutOptions(context));
        return result instanceof Response ? keep(result) : result;
      },
      onResponse: (context) => each.onResponse?.(withoutOptions(context)),
      onError: (context) => each.onError?.(withoutOptions(context)),
    })),
  ];
}

/** openapi-fetch's options hold the call's `fetch`, which sends with credentials. */
function withoutOptions<Context extends object>(context: Context): Context {
  return { ...context, options: undefined };
}
