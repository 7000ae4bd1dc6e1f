import { expect, test } from "vitest";
import { cases } from "../src/cases/index.ts";
import { webhookCases } from "../src/webhooks/index.ts";
import { coverage, gaps } from "../src/run/coverage.ts";

test("every rule of the contract is proved, and every proof is of a rule", () => {
  expect(gaps([...cases, ...webhookCases])).toEqual([]);
});

test("a rule without a case is a gap, and so is a case of no rule", () => {
  const [first] = cases;
  const found = gaps([{ ...first!, proves: ["NONE-1"] }]);
  expect(found).toContain("RESULT-1 has no case");
  expect(found).toContain(`${first!.id} names NONE-1, which is no rule`);
});

test("the contract has rules", () => {
  expect(coverage([]).length).toBeGreaterThan(70);
});
