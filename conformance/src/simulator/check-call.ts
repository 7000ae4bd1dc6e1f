import type { Mock } from "@fintech-clients/mock";
import type { Expected } from "./expected.ts";
import type { PlannedCall } from "./planned-call.ts";

/** How often a call's requests were carried out. */
export function executedBy(mock: Mock, { requests }: PlannedCall): number {
  const [after, last] = requests;
  return mock
    .executions()
    .filter(({ request }) => request > after && request <= last).length;
}

/** What a call says, and what became of it: to be looked at when the simulator is at rest. */
export function observed(mock: Mock, call: PlannedCall): Expected {
  const { outcome, attempts, retryable } = call;
  return { outcome, attempts, retryable, executed: executedBy(mock, call) };
}

/** Where a call is not as expected. */
export function differences(
  mock: Mock,
  call: PlannedCall,
  expected: Expected,
): string[] {
  const found = JSON.stringify(observed(mock, call));
  const wanted = JSON.stringify(expected);
  return found === wanted
    ? []
    : [`${describe(call)} is ${found} instead of ${wanted}`];
}

/** Where an outcome is not true: whatever befell the call. */
export function lies(mock: Mock, call: PlannedCall): string[] {
  const { outcome, requests, bytes, operation, plan } = call;
  const executed = executedBy(mock, call);
  const [after, last] = requests;
  // A read's outcome is that of its last attempt.
  const isWhole = !operation.startsWith("GET ") || plan.faults[0] === "refused";
  return [
    ...(outcome === "not-sent" && isWhole && (bytes > 0 || last > after)
      ? [`${describe(call)} is not-sent, and ${bytes} bytes arrived`]
      : []),
    ...((outcome === "not-sent" || outcome === "rejected") && executed > 0
      ? [`${describe(call)} is ${outcome}, and was executed`]
      : []),
  ];
}

function describe({ operation, plan }: PlannedCall): string {
  const { faults, maxAttempts } = plan;
  return `${operation} under ${faults.join(", ") || "no fault"} with maxAttempts ${maxAttempts}`;
}
