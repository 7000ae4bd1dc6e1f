import type { Attempt } from "./attempt.js";
import { isRepeatable, remainingMs, type Call } from "./call.js";

const transient: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** The shortest wait between two looks at a request that is still in process. */
const inProcessWaitMs = 2_000;

/** True where the same request could fare better later. */
export function isTransient(
  call: Call,
  { response, problem }: Attempt,
): boolean {
  const status = response?.status;
  return (
    status === undefined ||
    transient.has(status) ||
    call.facts.notExecuted?.includes(status) === true ||
    call.facts.inProcess?.includes(problem?.code ?? "") === true
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
  const { limits, facts } = call;
  const inProcess =
    isRepeatable(call) && facts.inProcess?.includes(last.problem?.code ?? "");
  if (
    !mayRepeat(call, last) ||
    limits.maxAttempts === 1 ||
    (counted >= limits.maxAttempts && !inProcess)
  ) {
    return undefined;
  }
  const asked = last.problem?.retryAfterMs;
  if (asked !== undefined && asked > limits.maxRetryAfterMs) {
    return undefined;
  }
  const ceiling = Math.min(
    limits.maxDelayMs,
    limits.baseDelayMs * 2 ** Math.min(call.attempts - 1, 30),
  );
  const wait = Math.max(
    asked ?? call.runtime.random() * ceiling,
    inProcess ? inProcessWaitMs : 0,
  );
  return wait < remainingMs(call) ? wait : undefined;
}

function mayRepeat(call: Call, last: Attempt): boolean {
  if (last.interruption?.error === "AbortError") {
    return false;
  }
  if (last.interruption === undefined && !isTransient(call, last)) {
    return false;
  }
  if (isRepeatable(call)) {
    return true;
  }
  const status = last.response?.status ?? 0;
  return status === 429 || call.facts.notExecuted?.includes(status) === true;
}
