import { errorContext, isRead, type Call } from "./call.js";
import { discard } from "./discard.js";
import { MiddlewareError } from "./errors/middleware-error.js";
import { interrupted } from "./interrupted.js";
import type { Middleware, MiddlewareContext } from "./middleware.js";
import type { Prepared } from "./plain-request.js";
import { readBody } from "./read-body.js";
import { send, type Reply } from "./send.js";
import { transport } from "./transport.js";
import { aborted, timedOut, within } from "./within.js";

/** Tells openapi-fetch that there is nothing to read; made once, as that is not cheap. */
let nothing: Response | undefined;

/**
 * Runs a call through openapi-fetch and the middleware, and sends it beneath them.
 *
 * @throws ClientError when there is no answer to make a result of.
 */
export async function runMiddleware(
  call: Call,
  { url, schemaPath, params, headers }: Prepared,
  middleware: readonly Middleware[],
): Promise<Reply> {
  const { body } = call;
  // What is thrown on as it is; of all else the middleware is the cause.
  const ours = new Set<unknown>([aborted, timedOut]);
  let unchanged: Request | undefined;
  let reply: Reply | undefined;
  let shown: Response | undefined;
  let left: Response | undefined;
  const keep = (response: Response): Response => {
    left = response;
    return (nothing ??= new Response(null, { status: 204 }));
  };
  try {
    await transport(call.method, schemaPath, {
      // Without a path openapi-fetch does not ask for the URL.
      params: { ...params, path: params.path ?? {}, query: {} },
      pathSerializer: () => url,
      body,
      bodySerializer: (written) => written,
      headers,
      middleware: [
        {
          onRequest: ({ request }) => {
            unchanged = request;
          },
          onResponse: ({ response }) => keep(response),
        },
        ...middleware.map((each) => keeping(each, params, keep)),
      ],
      fetch: async (request) => {
        const outgoing = {
          url: request.url,
          headers: () => new Headers(request.headers),
          // Taking it out of a request is dear, and fails where a middleware has read it.
          body:
            request === unchanged || isRead(call)
              ? body
              : await readRequest(request),
        };
        try {
          reply = await send(call, outgoing);
        } catch (reason) {
          const failure = interrupted(call, reason);
          ours.add(failure);
          throw failure;
        }
        shown = middleware.some(({ onResponse }) => onResponse)
          ? readable(call, reply)
          : reply.response;
        return shown;
      },
    });
    if (left === shown) {
      return reply!;
    }
    const response = left!;
    if (response.body !== reply?.response.body) {
      void discard(reply?.response);
    }
    // An attempt's time, as the middleware may have taken all of the call's.
    const read = await within(call, call.limits.attemptMs, () =>
      readBody(response, call),
    );
    return { response, body: read };
  } catch (reason) {
    void discard(left);
    void discard(reply?.response);
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
  if (unread || status < 200 || status > 599) {
    return response;
  }
  // With these not even an empty body is allowed.
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : body || null, { status, headers });
}

async function readRequest(request: Request): Promise<ArrayBuffer | null> {
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}

/**
 * A middleware, with the answer kept where it gives one before sending. It is
 * shown the call's own parameters, and not openapi-fetch's options, which hold
 * the `fetch` that sends with credentials.
 */
function keeping(
  middleware: Middleware,
  params: MiddlewareContext["params"],
  keep: (response: Response) => Response,
): Middleware {
  const shownTo = <Context extends object>(context: Context): Context => ({
    ...context,
    params,
    options: undefined,
  });
  return {
    onRequest: async (context) => {
      const result = await middleware.onRequest?.(shownTo(context));
      return result instanceof Response ? keep(result) : result;
    },
    onResponse: (context) => middleware.onResponse?.(shownTo(context)),
    onError: (context) => middleware.onError?.(shownTo(context)),
  };
}
