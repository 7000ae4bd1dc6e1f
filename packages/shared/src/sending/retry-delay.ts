import { remainingMs } from "../time/remaining-ms.js";
import { aborted } from "../time/with-timeout.js";
import type { Attempt } from "./attempt-result.js";
import { isRepeatable, type Call } from "./call.js";

/** The shortest wait between two looks at a request that is still in process. */
const inProcessWaitMs = 2_000;

/**
 * How long to wait before the call's next attempt; undefined when there is to
 * be none. `counted` attempts were made that count towards `maxAttempts`.
 */
export function retryDelay(
  call: Call,
  { again, problem, reason }: Attempt,
  counted: number,
): number | undefined {
  const { maxAttempts, maxRetryAfterMs, baseDelayMs, maxDelayMs } = call.limits;
  const waiting = again === "waiting";
  const asked = problem?.retryAfterMs;
  if (
    again === "no" ||
    (again !== "yes" && !isRepeatable(call)) ||
    reason === aborted ||
    maxAttempts === 1 ||
    counted >= maxAttempts ||
    (asked ?? 0) > maxRetryAfterMs
  ) {
    return undefined;
  }
  const ceiling = Math.min(maxDelayMs, baseDelayMs * 2 ** (call.attempts - 1));
  const wait = Math.max(
    // A provider that asks for no wait, or a date in the past, does not take away the back-off.
    asked ?? 0,
    call.runtime.random() * ceiling,
    waiting ? inProcessWaitMs : 0,
  );
  return wait < remainingMs(call) ? wait : undefined;
}
