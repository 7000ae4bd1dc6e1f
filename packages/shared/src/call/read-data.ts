import { ApiError } from "../errors/api-error.js";
import { ResponseError } from "../errors/no-answer-errors.js";
import type { CompletedAttempt } from "../sending/attempt-result.js";
import { errorContext, remainingMs, type Call } from "../sending/call.js";
import { judge } from "../sending/judge.js";
import { discard } from "../sending/read-body.js";
import { readProblem } from "../sending/read-problem.js";
import { withTimeout } from "../time/with-timeout.js";

/**
 * The data of a call that was answered.
 *
 * @throws ApiError for 400 to 599; ResponseError for a redirect, or a success that is not as documented.
 */
export async function readData(
  call: Call,
  answer: CompletedAttempt,
): Promise<unknown> {
  const { response, body } = answer;
  const { status } = response;
  const { metadata, parseAs } = call;
  if (status >= 400) {
    const problem = answer.problem ?? readProblem(call, response, body);
    const { again } = judge(call, { response, problem });
    const context = errorContext(call, again !== "no");
    throw new ApiError(status, context, { ...problem, response });
  }
  const fail = (message: string): never => {
    throw new ResponseError(message, errorContext(call, false), response);
  };
  if (status < 200 || status >= 300) {
    fail("redirects are never followed");
  }
  if (parseAs === "stream") {
    return response.body;
  }
  if (parseAs === "blob") {
    return readBlob(call, response);
  }
  if (parseAs !== "json") {
    return body;
  }
  if (metadata.binary.includes(status)) {
    return (body as Blob).size > 0 ? body : fail("has no body");
  }
  if (
    call.method === "HEAD" ||
    metadata.empty.includes(status) ||
    (body === "" && !metadata.json.includes(status))
  ) {
    return undefined;
  }
  try {
    return JSON.parse(body as string) as unknown;
  } catch {
    return fail(body === "" ? "has no body" : "has a body that is not JSON");
  }
}

/** Reads a body after its attempt; giving up cancels it, so that its connection is not left open. */
async function readBlob(call: Call, response: Response): Promise<Blob> {
  const { headers } = response;
  return withTimeout(call, remainingMs(call), async (signal) => {
    const body = response.body?.pipeThrough(new TransformStream(), { signal });
    return new Response(body, { headers }).blob();
  }).finally(() => {
    void discard(response);
  });
}
