import type { Runtime } from "./runtime.js";

/** When the total time-out of a call passes. */
export interface Deadline {
  /** On the runtime's clock. */
  readonly deadline: number;
  /** The same by the date: the runtime's clock stands still while a machine sleeps. */
  readonly deadlineDate: number;
  readonly runtime: Runtime;
}

/** The time left of the call's total, in milliseconds; 0 or less when it is over. */
export function remainingMs({
  deadline,
  deadlineDate,
  runtime,
}: Deadline): number {
  return Math.min(deadline - runtime.now(), deadlineDate - runtime.date());
}
