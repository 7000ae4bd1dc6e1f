import { errorContext, remainingMs, type Call } from "./call.js";
import { ApiError } from "./errors/api-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { ResponseError } from "./errors/response-error.js";
import { isTransient } from "./next-wait.js";
import { readProblem } from "./problem.js";
import type { Reply } from "./send.js";
import { within } from "./within.js";

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
 * The result of a call that was answered.
 *
 * @throws ResponseError for a redirect, or a success that is not as documented; ConnectionError when a blob's body breaks off.
 */
export async function toResult(
  call: Call,
  reply: Reply,
): Promise<RuntimeResult> {
  const { response } = reply;
  const { status } = response;
  const { attempts, idempotencyKey } = call;
  const sent = { status, response, attempts, idempotencyKey };
  if (status >= 200 && status < 300) {
    return { data: await readData(call, reply), error: undefined, ...sent };
  }
  if (status < 400) {
    throw new ResponseError(
      "redirects are never followed",
      errorContext(call, false),
      response,
    );
  }
  const problem =
    reply.problem ??
    readProblem(
      call.definition,
      typeof reply.body === "string" ? reply.body : "",
      response.headers,
      call.runtime.date(),
    );
  const context = errorContext(call, isTransient(call, { response, problem }));
  const error = new ApiError(status, context, { ...problem, response });
  return { data: undefined, error, ...sent };
}

async function readData(
  call: Call,
  { response, body }: Reply,
): Promise<unknown> {
  if (call.parseAs === "stream") {
    return response.body;
  }
  if (call.parseAs === "blob") {
    return readBlob(call, response);
  }
  const { json = [200], empty = [] } = call.facts;
  const { status } = response;
  if (call.parseAs !== "json") {
    return body;
  }
  if (call.method === "HEAD" || empty.includes(status)) {
    return undefined;
  }
  if (body === "" && !json.includes(status)) {
    return undefined;
  }
  try {
    return JSON.parse(body as string) as unknown;
  } catch {
    throw new ResponseError(
      body === ""
        ? "without the documented body"
        : "with a body that is not JSON",
      errorContext(call, false),
      response,
    );
  }
}

async function readBlob(call: Call, response: Response): Promise<Blob> {
  try {
    return await within(call.runtime, call.signal, remainingMs(call), () =>
      response.blob(),
    );
  } catch {
    throw new ConnectionError(
      "the body broke off",
      errorContext(call, true),
      undefined,
    );
  }
}
