import { isRead, type Call } from "./call.js";
import type { Outcome } from "./errors/outcome.js";
import type { Problem } from "./problem.js";

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
  problem: Problem | undefined,
): void {
  const now = outcomeOf(call, status, problem);
  if (isRead(call) || ranking.indexOf(now) > ranking.indexOf(call.outcome)) {
    call.outcome = now;
  }
}

function outcomeOf(
  call: Call,
  status: number | undefined,
  problem: Problem | undefined,
): Outcome {
  if (status === undefined) {
    return "unknown";
  }
  if (status >= 200 && status < 300) {
    return "executed";
  }
  if (isRead(call) || call.facts.notExecuted?.includes(status)) {
    return "rejected";
  }
  if (status >= 400 && status < 500) {
    return isKeyConflict(call, problem) ? "unknown" : "rejected";
  }
  return "unknown";
}

/** The answer speaks of another request with the same key, whose fate it does not tell. */
function isKeyConflict(call: Call, problem: Problem | undefined): boolean {
  const { inProcess = [], duplicated = [] } = call.facts;
  return [...inProcess, ...duplicated].includes(problem?.code ?? "");
}
