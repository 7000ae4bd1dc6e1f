import type { Case, Expectation } from "./case.ts";
import { merge } from "./merge.ts";
import type { TestOperation } from "./test-operation.ts";

/** What a case expects for one operation: its own, then its kind's, then the operation's. */
export function expectationOf(
  { expect, expectFor = {} }: Case,
  { kind, name }: TestOperation,
): Expectation {
  return merge(merge(expect, expectFor[kind]), expectFor[name]) as Expectation;
}
