import { isRead, type Call } from "./call.js";
import type { Outcome } from "./errors/outcome.js";

/** From what is sure to be harmless to what is sure to have happened. */
const ranking: readonly Outcome[] = [
  "not-sent",
  "rejected",
  "unknown",
  "executed",
];

/**
 * Takes what one attempt tells into the call's outcome. A write's outcome never
 * gets better than its worst attempt; a read's is that of its last.
 */
export function settleOutcome(
  call: Call,
  status: number | undefined,
  code: string | undefined,
): void {
  const outcome = outcomeOf(call, status, code);
  if (
    isRead(call) ||
    ranking.indexOf(outcome) > ranking.indexOf(call.outcome)
  ) {
    call.outcome = outcome;
  }
}

function outcomeOf(
  call: Call,
  status: number | undefined,
  code: string | undefined,
): Outcome {
  const { notExecuted, inProcess, duplicated } = call.facts;
  if (status === undefined) {
    return "unknown";
  }
  if (status >= 200 && status < 300) {
    return "executed";
  }
  if (isRead(call) || notExecuted.includes(status)) {
    return "rejected";
  }
  // A key conflict speaks of another request, whose fate it does not tell.
  const conflict = [...inProcess, ...duplicated].includes(code as string);
  return status >= 400 && status < 500 && !conflict ? "rejected" : "unknown";
}
