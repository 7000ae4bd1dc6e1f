import { operations } from "../operations/operations.ts";
import type { TestOperation } from "../operations/test-operation.ts";
import type { Case, Expectation } from "./case.ts";
import { merge } from "./json-object.ts";

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

/** What a case expects for one operation: its own, then its kind's, then the operation's. */
export function expectationOf(
  { expect, expectFor = {} }: Case,
  { kind, name }: TestOperation,
): Expectation {
  const ofKind = merge(expect, expectFor[kind] ?? {});
  return merge(ofKind, expectFor[name] ?? {}) as Expectation;
}

function expandRows({ rows, ...test }: Case): Case[] {
  return rows === undefined
    ? [test]
    : Object.entries(rows).map(([name, row]) => ({
        ...(merge(test, row) as Case),
        id: `${test.id}/${name}`,
      }));
}
