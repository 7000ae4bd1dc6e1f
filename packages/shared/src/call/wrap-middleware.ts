import { MiddlewareError } from "../errors/no-answer-errors.js";
import { errorContext, type Call } from "../sending/call.js";
import type { Middleware } from "../types/middleware.js";

type Handlers = Readonly<
  Partial<Record<keyof Middleware, (context: object) => unknown>>
>;

/**
 * A middleware as openapi-fetch runs it for one call: what it throws or
 * returns amiss becomes a MiddlewareError, and an answer that it gives instead
 * of sending is read at once. It does not see openapi-fetch's options, which
 * hold the `fetch` that sends with credentials.
 */
export function wrapMiddleware(
  call: Call,
  middleware: Middleware,
  read: (response: Response) => Promise<Response>,
): Middleware {
  const fail = (message: string, cause?: unknown): never => {
    throw new MiddlewareError(message, errorContext(call, false), cause);
  };
  const run = async <Given>(
    name: keyof Middleware,
    context: object,
  ): Promise<Given | undefined> => {
    let given: unknown;
    try {
      given = await (middleware as Handlers)[name]?.({
        ...context,
        options: undefined,
      });
    } catch (cause) {
      fail("a middleware failed", cause);
    }
    const isUsable =
      !given ||
      given instanceof Response ||
      (name === "onRequest" && given instanceof Request);
    return isUsable
      ? (given as Given)
      : fail(`a middleware's ${name} returned something unusable`);
  };
  return {
    onRequest: async (context) => {
      const given = await run<Request | Response>("onRequest", context);
      return given instanceof Response ? read(given) : given;
    },
    onResponse: (context) => run("onResponse", context),
    onError: (context) => run("onError", context),
  };
}
