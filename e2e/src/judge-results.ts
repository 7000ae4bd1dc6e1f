import type { CaseResult } from "../runner/case-result.ts";
import type { Limit } from "../runner/limit.ts";

/** A runtime's results: what passed, what cannot pass there, and why. */
export interface Judged {
  readonly passed: number;
  /** Runs of cases by the reason why they cannot pass. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Compares results with the limits of the runtime called `name`; throws what is wrong. */
export function judgeResults(
  name: string,
  results: readonly CaseResult[],
  limits: readonly Limit[],
): Judged {
  const own = limits.filter(({ runtimes }) => runtimes.includes(name));
  const skipped = new Map<string, number>();
  const wrong: string[] = [];
  let passed = 0;
  for (const { test, operation, failures } of results) {
    const limit = own.find((each) => covers(each, test, operation));
    if (limit && (failures.length > 0 || limit.sometimes)) {
      skipped.set(limit.reason, (skipped.get(limit.reason) ?? 0) + 1);
    } else if (limit) {
      wrong.push(`${test} of ${operation}: passes, but limits.ts lists it`);
    } else if (failures.length > 0) {
      wrong.push(`${test} of ${operation}: ${failures.join("; ")}`);
    } else {
      passed += 1;
    }
  }
  if (wrong.length > 0 || passed === 0) {
    const shown = wrong.slice(0, 12).map((each) => each.slice(0, 300));
    throw new Error(
      [`${wrong.length} of ${results.length} failed`, ...shown].join("\n"),
    );
  }
  return { passed, skipped };
}

function covers(
  { cases, operations }: Limit,
  test: string,
  operation: string,
): boolean {
  return (
    (cases.includes(test) || cases.includes(test.split("/")[0]!)) &&
    (operations?.includes(operation) ?? true)
  );
}
