import type { Case } from "./case.ts";
import { expandRows } from "./expand-rows.ts";
import { operations } from "./operations.ts";
import type { TestOperation } from "./test-operation.ts";

/** One case for one operation. */
export interface CaseRun {
  readonly test: Case;
  readonly operation: TestOperation;
}

/** Every row of every case with each operation that it is for, by kind or by name. */
export function caseRuns(cases: readonly Case[]): CaseRun[] {
  return cases
    .flatMap(expandRows)
    .flatMap((test) =>
      operations
        .filter(
          ({ kind, name }) =>
            test.for.includes(kind) || test.for.includes(name),
        )
        .map((operation) => ({ test, operation })),
    );
}
