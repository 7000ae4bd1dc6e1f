import { buildUrl } from "./build-url.js";
import { ApiError } from "./errors/api-error.js";
import { exchange } from "./exchange.js";
import { failFor } from "./fail.js";
import { interrupted } from "./interrupted.js";
import type { Middleware } from "./middleware.js";
import type { Method } from "./operations.js";
import { prepareCall, type CallInit } from "./prepare-call.js";
import type { ClientState } from "./prepare-client.js";
import { readData } from "./read-data.js";
import { serializeQuery } from "./serialize.js";

/** What a call gives at run time; `Result` tells the same by status. */
export interface RuntimeResult {
  readonly data: unknown;
  readonly error: unknown;
  readonly status: number | undefined;
  readonly response: Response | undefined;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
}

/**
 * Makes one call.
 *
 * @throws ConfigurationError for a mistake in the program; all else is in the result.
 */
export async function runCall(
  client: ClientState,
  installed: readonly Middleware[],
  method: Method,
  template: string,
  init: CallInit,
): Promise<RuntimeResult> {
  const operation = `${method} ${String(template)}`;
  const fail = failFor(client.definition.name, operation);
  const call = prepareCall(client, method, operation, init, fail);
  const path = init.params?.path ?? {};
  const query = init.params?.query ?? {};
  const url = buildUrl(client.baseUrl, template, path, fail);
  const search = serializeQuery(query, init.querySerializer, fail);
  const given = {
    params: { ...init.params, path },
    pathSerializer: () => url,
    querySerializer: () => search,
    body: call.body,
    headers: { ...client.headers, ...init.headers },
  };
  const middleware = [...installed, ...(init.middleware ?? [])];
  let data: unknown;
  let error: unknown;
  let response: Response | undefined;
  try {
    const reply = await exchange(call, template, middleware, given);
    data = await readData(call, reply);
    ({ response } = reply);
  } catch (reason) {
    error = interrupted(call, reason);
    response = error instanceof ApiError ? error.response : undefined;
  }
  return {
    data,
    error,
    status: response?.status,
    response,
    attempts: call.attempts,
    idempotencyKey: call.idempotencyKey,
  };
}
