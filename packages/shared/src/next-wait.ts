import type { Attempt } from "./attempt.js";
import { isRepeatable, remainingMs, type Call } from "./call.js";
import { aborted } from "./within.js";

const transient: ReadonlySet<number | undefined> = new Set([
  408, 429, 500, 502, 503, 504,
]);

/** The shortest wait between two looks at a request that is still in process. */
const inProcessWaitMs = 2_000;

/** True where an earlier request with the same key is still running. */
function isInProcess({ facts }: Call, { problem }: Attempt): boolean {
  return facts.inProcess.includes(problem?.code as string);
}

/** True where the write was not executed, and may be tried again whether it has a key or not. */
function isDeferred({ facts }: Call, { response }: Attempt): boolean {
  const status = response?.status as number;
  return status === 429 || facts.notExecuted.includes(status);
}

/** True where the same request could fare better later. */
export function isTransient(call: Call, last: Attempt): boolean {
  return (
    last.reason !== undefined ||
    transient.has(last.response?.status) ||
    isDeferred(call, last) ||
    isInProcess(call, last)
  );
}

/**
 * How long to wait before the call's next attempt; undefined when there is to
 * be none. `counted` attempts were made that count towards `maxAttempts`.
 */
export function nextWait(
  call: Call,
  last: Attempt,
  counted: number,
): number | undefined {
  const { maxAttempts, maxRetryAfterMs, baseDelayMs, maxDelayMs } = call.limits;
  const repeatable = isRepeatable(call);
  const waiting = repeatable && isInProcess(call, last);
  const asked = last.problem?.retryAfterMs;
  if (
    maxAttempts === 1 ||
    (counted >= maxAttempts && !waiting) ||
    last.reason === aborted ||
    !(repeatable ? isTransient(call, last) : isDeferred(call, last)) ||
    asked! > maxRetryAfterMs
  ) {
    return undefined;
  }
  const ceiling = Math.min(maxDelayMs, baseDelayMs * 2 ** (call.attempts - 1));
  const wait = Math.max(
    asked ?? call.runtime.random() * ceiling,
    waiting ? inProcessWaitMs : 0,
  );
  return wait < remainingMs(call) ? wait : undefined;
}
