import { expect, test } from "vitest";
import { coverage, gaps } from "../src/coverage.ts";
import { readCases } from "../src/read-cases.ts";

test("every rule of the contract is proved, and every proof is of a rule", () => {
  expect(gaps(readCases())).toEqual([]);
});

test("a rule without a case is a gap, and so is a case of no rule", () => {
  const [first] = readCases();
  const found = gaps([{ ...first!, proves: ["NONE-1"] }]);
  expect(found).toContain("RESULT-1 has no case");
  expect(found).toContain(`${first!.id} names NONE-1, which is no rule`);
});

test("the contract has rules", () => {
  expect(coverage([]).length).toBeGreaterThan(70);
});
