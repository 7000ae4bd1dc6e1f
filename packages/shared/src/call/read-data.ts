import { remainingMs } from "../time/remaining-ms.js";
import { ApiError } from "../errors/api-error.js";
import { ResponseError } from "../errors/no-answer-errors.js";
import type { CompletedAttempt } from "../sending/attempt-result.js";
import { errorContext, type Call } from "../sending/call.js";
import { judgeOutcome } from "../sending/judge-outcome.js";
import { discard, readBlob, tooLarge } from "../sending/read-body.js";
import { readProblem } from "../sending/read-problem.js";
import { toClientError } from "../sending/to-client-error.js";
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
    const { again } = judgeOutcome(call, { response, problem });
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
    return response.body && endingStream(call, response.body);
  }
  const read = parseAs === "blob" ? await readLateBlob(call, response) : body;
  if (read === tooLarge) {
    fail("has a body that is longer than maxBodyBytes");
  }
  if (parseAs !== "json") {
    return read;
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
async function readLateBlob(
  call: Call,
  response: Response,
): Promise<Blob | typeof tooLarge> {
  const { headers } = response;
  return withTimeout(call, remainingMs(call), async (signal) => {
    const body = response.body?.pipeThrough(new TransformStream(), { signal });
    return readBlob(new Response(body, { headers }), call.limits.maxBodyBytes);
  }).finally(() => {
    void discard(response);
  });
}

/** A body as a stream that the call's time and signal end too, with an error of ours. */
function endingStream(
  call: Call,
  body: ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  let fail!: (reason: unknown) => void;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      // `writable` is locked for as long as it is piped to, so that it cannot be aborted.
      fail = (reason) => controller.error(toClientError(call, reason));
    },
  });
  withTimeout(call, remainingMs(call), (signal) =>
    body.pipeTo(writable, { signal, preventAbort: true }),
  ).catch(fail);
  return readable;
}
