import { ApiError } from "../errors/api-error.js";
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

/** Makes one call; whatever goes wrong is in the result. */
export async function runCall(
  openapiFetch: OpenapiFetch,
  call: PreparedCall,
): Promise<RuntimeResult> {
  let data: unknown;
  let error: unknown;
  let response: Response | undefined;
  try {
    const answer = await exchange(openapiFetch, call);
    data = await readData(call, answer);
    ({ response } = answer);
  } catch (reason) {
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
