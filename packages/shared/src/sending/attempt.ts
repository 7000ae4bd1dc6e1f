import type { Credentials } from "../checks/credentials.js";
import { remainingMs } from "../time/remaining-ms.js";
import type { Outcome } from "../errors/client-error.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { withTimeout } from "../time/with-timeout.js";
import type { Attempt } from "./attempt-result.js";
import { errorContext, isRead, type Call } from "./call.js";
import { findMistake, isControlFlow, readFailure } from "./fetch-failure.js";
import { judgeOutcome } from "./judge-outcome.js";
import { readBody } from "./read-body.js";
import { readProblem } from "./read-problem.js";
import { requestInit, type PreparedRequest } from "./request-init.js";

/** From what is sure to be harmless to what is sure to have happened. */
const ranking: readonly Outcome[] = [
  "not-sent",
  "rejected",
  "unknown",
  "executed",
];

/**
 * Sends a request once and reads its answer. Takes what it tells into the
 * call's outcome: a write's never gets better than its worst attempt.
 *
 * @throws ConfigurationError for a custom `fetch` that drops its options; a
 * framework's own control flow, as it is.
 */
export async function attempt(
  call: Call,
  request: PreparedRequest,
  credentials: Credentials,
): Promise<Attempt> {
  const result: Attempt = {};
  const { fetch, attempts, outcome: before } = call;
  const limit = Math.min(call.limits.attemptMs, remainingMs(call));
  let isInitRead = false;
  let isDropped = false;
  try {
    await withTimeout(call, limit, async (signal) => {
      const init = requestInit(call, request, credentials, signal, () => {
        isInitRead = true;
        return call.method;
      });
      call.attempts += 1;
      // Until more is known, and whatever fails in finding out.
      call.outcome = worst(before, "unknown");
      const url = call.target?.(request.url) ?? request.url;
      const answer = await (fetch ?? globalThis.fetch)(url, init);
      result.reason = findMistake(answer);
      // An answer with a URL came from a network: by a bare GET, without our method, headers and body.
      isDropped = !isInitRead && Boolean(answer?.url);
      if (!result.reason && !isDropped) {
        result.response = answer;
        result.body = await readBody(answer, call);
      }
    });
  } catch (reason) {
    if (isControlFlow(reason)) {
      throw reason;
    }
    result.reason =
      typeof reason === "symbol" ? reason : readFailure(call, reason);
  }
  if (isDropped) {
    call.outcome = before;
    throw new ConfigurationError(
      "fetch must pass its options on: fetch: (url, init) => fetch(url, init)",
      errorContext(call, false),
    );
  }
  const { response } = result;
  if (response && response.status >= 400) {
    result.problem = readProblem(call, response, result.body);
  }
  const { outcome, again } = judgeOutcome(call, result);
  result.again = again;
  if (call.attempts > attempts) {
    call.outcome = isRead(call) ? outcome : worst(before, outcome);
  }
  return result;
}

function worst(one: Outcome, other: Outcome): Outcome {
  return ranking.indexOf(one) > ranking.indexOf(other) ? one : other;
}
