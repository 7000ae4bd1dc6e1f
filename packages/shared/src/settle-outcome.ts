import { isRead, type Call } from "./call.js";
import type { Attempt } from "./attempt.js";
import type { Outcome } from "./errors/outcome.js";
import { systemCode } from "./interrupted.js";

/** From what is sure to be harmless to what is sure to have happened. */
const ranking = "not-sent rejected unknown executed";

/** Codes of a connection that was never made, so that nothing was sent. */
const unconnected: RegExp =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Takes what one attempt tells into the call's outcome. A write's outcome never
 * gets better than its worst attempt; a read's is that of its last.
 */
export function settleOutcome(call: Call, last: Attempt): void {
  const outcome = outcomeOf(call, last);
  if (
    isRead(call) ||
    ranking.indexOf(outcome) > ranking.indexOf(call.outcome)
  ) {
    call.outcome = outcome;
  }
}

function outcomeOf(
  call: Call,
  { response, problem, reason }: Attempt,
): Outcome {
  const { notExecuted, inProcess, duplicated } = call.facts;
  if (response === undefined) {
    return unconnected.test(systemCode(reason) ?? "") ? "not-sent" : "unknown";
  }
  const { status } = response;
  if (status >= 200 && status < 300) {
    return "executed";
  }
  if (isRead(call) || notExecuted.includes(status)) {
    return "rejected";
  }
  // A key conflict speaks of another request, whose fate it does not tell.
  const conflict = [...inProcess, ...duplicated].includes(
    problem?.code as string,
  );
  return status >= 400 && status < 500 && !conflict ? "rejected" : "unknown";
}
