import { buildUrl } from "./build-url.js";
import { errorContext, type Call } from "./call.js";
import { ClientError } from "./errors/client-error.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { MiddlewareError } from "./errors/middleware-error.js";
import { failFor } from "./fail.js";
import type { Middleware } from "./middleware.js";
import type { Method } from "./operations.js";
import { prepareCall, type CallInit } from "./prepare-call.js";
import type { ClientState } from "./prepare-client.js";
import { readBody } from "./read-body.js";
import { send, type Reply } from "./send.js";
import { serializeBody, serializeQuery } from "./serialize.js";
import { toResult, type RuntimeResult } from "./to-result.js";
import type { Exchange, Transport } from "./transport.js";

/**
 * Makes one call.
 *
 * @throws ConfigurationError for a mistake in the program; all else is in the result.
 */
export async function runCall(
  client: ClientState,
  transport: Transport,
  installed: readonly Middleware[],
  method: Method,
  template: string,
  init: CallInit,
): Promise<RuntimeResult> {
  const operation = `${method} ${template}`;
  const fail = failFor(client.definition.name, operation);
  const call = prepareCall(client, method, operation, init, fail);
  const { path = {}, query = {} } = init.params ?? {};
  const given = {
    method,
    template,
    url: buildUrl(client.baseUrl, template, path, fail),
    query: serializeQuery(query, init.querySerializer, fail),
    params: init.params,
    body: serializeBody(init.body, fail),
    headers: { ...client.headers, ...init.headers },
    middleware: [...installed, ...(init.middleware ?? [])],
  };
  try {
    return await toResult(call, await exchange(call, transport, given));
  } catch (error) {
    if (
      !(error instanceof ClientError) ||
      error instanceof ConfigurationError
    ) {
      throw error;
    }
    return {
      data: undefined,
      error,
      status: undefined,
      response: undefined,
      attempts: call.attempts,
      idempotencyKey: call.idempotencyKey,
    };
  }
}

async function exchange(
  call: Call,
  transport: Transport,
  given: Omit<Exchange, "send">,
): Promise<Reply> {
  let reply: Reply | undefined;
  let shown: Response | undefined;
  let failure: unknown;
  try {
    const answer = await transport({
      ...given,
      send: async (outgoing) => {
        try {
          reply = await send(call, outgoing);
        } catch (reason) {
          failure = reason;
          throw reason;
        }
        shown = given.middleware.length > 0 ? readable(reply) : reply.response;
        return shown;
      },
    });
    return reply !== undefined && answer === shown
      ? reply
      : { response: answer, body: await readBody(answer, call.parseAs) };
  } catch (reason) {
    if (reason === failure) {
      throw reason;
    }
    throw new MiddlewareError(
      "a middleware threw, or returned something unusable",
      errorContext(call, false),
    );
  }
}

/** An answer whose body was read for the attempt, made readable again for middleware. */
function readable({ response, body }: Reply): Response {
  return body === undefined || body === ""
    ? response
    : new Response(body, response);
}
