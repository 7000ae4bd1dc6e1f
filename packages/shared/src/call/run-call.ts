import { ApiError } from "../errors/api-error.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { isControlFlow } from "../sending/fetch-failure.js";
import { toClientError } from "../sending/to-client-error.js";
import { exchange } from "./exchange.js";
import type { OpenapiFetch } from "./openapi-fetch.js";
import type { PreparedCall } from "./prepare-call.js";
import { readData } from "./read-data.js";

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
 * Makes one call; what goes wrong is in the result. Async, so that a mistake in
 * the program rejects instead of being thrown.
 *
 * @throws ConfigurationError for a mistake in the program; a framework's own control flow, as it is.
 */
export async function runCall(
  openapiFetch: OpenapiFetch,
  prepare: () => PreparedCall,
): Promise<RuntimeResult> {
  const call = prepare();
  let data: unknown;
  let error: unknown;
  let response: Response | undefined;
  try {
    const answer = await exchange(openapiFetch, call);
    data = await readData(call, answer);
    ({ response } = answer);
  } catch (reason) {
    if (reason instanceof ConfigurationError || isControlFlow(reason)) {
      throw reason;
    }
    error = toClientError(call, reason);
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
