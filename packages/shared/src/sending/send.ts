import { remainingMs } from "../time/remaining-ms.js";
import { aborted, sleep, timedOut } from "../time/with-timeout.js";
import type { Attempt, CompletedAttempt } from "./attempt-result.js";
import { attempt } from "./attempt.js";
import type { Call } from "./call.js";
import { callCredentials } from "./call-credentials.js";
import { readRequestId } from "./read-problem.js";
import type { PreparedRequest } from "./request-init.js";
import { retryDelay } from "./retry-delay.js";
import { toClientError } from "./to-client-error.js";

/**
 * Sends a request as often as the contract allows.
 *
 * @throws what `toClientError` makes an error of, when no complete answer came.
 */
export async function send(
  call: Call,
  request: PreparedRequest,
): Promise<CompletedAttempt> {
  const { runtime, signal } = call;
  let credentials = await callCredentials(call, "call");
  let mayReplay = typeof call.credentials === "function";
  let counted = 0;
  for (;;) {
    if (signal?.aborted) {
      throw aborted;
    }
    if (remainingMs(call) <= 0) {
      throw timedOut;
    }
    const started = runtime.now();
    const last = await attempt(call, request, credentials);
    const replay = mayReplay && last.response?.status === 401;
    counted += replay || last.again === "waiting" ? 0 : 1;
    const wait = replay ? 0 : retryDelay(call, last, counted);
    if (call.onAttempt) {
      report(call, last, runtime.now() - started, wait).catch(() => {});
    }
    if (replay) {
      mayReplay = false;
      credentials = await callCredentials(call, "rejected");
    } else if (wait !== undefined) {
      await sleep(call, wait);
    } else if (last.reason !== undefined) {
      throw last.reason;
    } else {
      return last as CompletedAttempt;
    }
  }
}

/** Tells the caller's observer, whose failing must not change what becomes of a payment. */
async function report(
  call: Call,
  { response, reason }: Attempt,
  durationMs: number,
  waitMs: number | undefined,
): Promise<void> {
  const { onAttempt, operation, attempts, idempotencyKey } = call;
  await onAttempt?.({
    operation,
    idempotencyKey,
    attempt: attempts,
    status: response?.status,
    error: reason === undefined ? undefined : toClientError(call, reason).name,
    durationMs,
    waitMs,
    requestId: response && readRequestId(call, response),
  });
}
