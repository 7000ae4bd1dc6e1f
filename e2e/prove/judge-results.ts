import type { Limit } from "../consumers/runtimes/limits.ts";
import type { CaseResult } from "../consumers/runner/run-conformance.ts";

/** A runtime's results: how many cases passed, how many cannot pass there, and why. */
export interface Judged {
  readonly passed: number;
  readonly cannotPass: number;
  /** The latter by the reason of their limit. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** Compares results with the limits of the runtime called `name`; throws what is wrong. */
export function judgeResults(
  name: string,
  results: readonly CaseResult[],
  limits: readonly Limit[],
): Judged {
  const own = limits.filter(({ runtimes }) => runtimes.includes(name));
  const reasons = new Map<string, number>();
  const wrong: string[] = [];
  let cannotPass = 0;
  for (const result of results) {
    const { test, operation, failures } = result;
    const limit = own.find((each) => covers(each, result));
    if (limit && (failures.length > 0 || limit.sometimes)) {
      cannotPass += 1;
      reasons.set(limit.reason, (reasons.get(limit.reason) ?? 0) + 1);
    } else if (limit) {
      wrong.push(`${test} of ${operation}: passes, but limits.ts lists it`);
    } else if (failures.length > 0) {
      wrong.push(`${test} of ${operation}: ${failures.join("; ")}`);
    }
  }
  const passed = results.length - cannotPass - wrong.length;
  if (wrong.length > 0 || passed === 0) {
    const shown = wrong.slice(0, 12).map((each) => each.slice(0, 300));
    throw new Error(
      [`${wrong.length} of ${results.length} failed`, ...shown].join("\n"),
    );
  }
  return { passed, cannotPass, reasons };
}

function covers(
  { cases, operations }: Limit,
  { test, operation }: CaseResult,
): boolean {
  return (
    (cases.includes(test) || cases.includes(test.split("/")[0]!)) &&
    (operations?.includes(operation) ?? true)
  );
}
