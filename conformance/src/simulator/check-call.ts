import type { Execution, JournalEntry, Mock } from "@fintech-clients/mock";
import type { Expected } from "./expected.ts";
import type { PlannedCall } from "./planned-call.ts";

/** What a simulator has written down. */
export interface Records {
  readonly journal: readonly JournalEntry[];
  readonly executions: readonly Execution[];
}

/** What a simulator has written down until now: to be taken at rest. */
export function recordsOf(mock: Mock): Records {
  return { journal: mock.journal(), executions: mock.executions() };
}

/** How often a call's requests were carried out. */
function executedBy(
  { executions }: Records,
  { requests: [after, last] }: PlannedCall,
): number {
  return executions.filter(({ request }) => request > after && request <= last)
    .length;
}

/** Where a call is not as expected. */
export function differences(
  records: Records,
  call: PlannedCall,
  expected: Expected,
): string[] {
  const { outcome, attempts, retryable } = call;
  const executed = executedBy(records, call);
  const found = JSON.stringify({ outcome, attempts, retryable, executed });
  const wanted = JSON.stringify(expected);
  return found === wanted
    ? []
    : [`${describe(call)} is ${found} instead of ${wanted}`];
}

/** Where an outcome is not true, whatever befell the call. */
export function lies(records: Records, call: PlannedCall): string[] {
  const { outcome, requests, bytes, operation, plan } = call;
  const [after, last] = requests;
  const executed = executedBy(records, call);
  const isRead = operation.startsWith("GET ");
  // A read's outcome is that of its last attempt.
  const isWhole = !isRead || plan.faults[0] === "refused";
  const isHarmless = outcome === "not-sent" || outcome === "rejected";
  const isReplayed = records.journal
    .slice(after, last)
    .some(({ replayed }) => replayed);
  return [
    ...(outcome === "not-sent" && isWhole && (bytes > 0 || last > after)
      ? [`${describe(call)} is not-sent, and ${bytes} bytes arrived`]
      : []),
    ...(isHarmless && executed > 0
      ? [`${describe(call)} is ${outcome}, and was executed`]
      : []),
    ...((outcome === "executed" || outcome === "success") &&
    !isRead &&
    executed === 0 &&
    !isReplayed
      ? [`${describe(call)} is ${outcome}, and was not executed`]
      : []),
  ];
}

function describe({ operation, plan }: PlannedCall): string {
  const { faults, maxAttempts } = plan;
  return `${operation} under ${faults.join(", ") || "no fault"} with maxAttempts ${maxAttempts}`;
}
