import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contractRules } from "../src/run/coverage.ts";
import { mutations as ofCases } from "../src/mutations/list/index.ts";
import { proofMutations } from "../src/mutations/list/proof.ts";
import { findMutant } from "../src/mutations/mutation.ts";

const mutations = [...ofCases, ...proofMutations];
const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

test.each(mutations)(
  "the text of '$breaks' stands in one place",
  (mutation) => {
    const { original, broken } = findMutant(packages, mutation);
    expect(broken).not.toBe(original);
  },
);

test("every mutation breaks a rule of the contract", () => {
  const rules = new Set(contractRules());
  expect(mutations.filter(({ rule }) => !rules.has(rule))).toEqual([]);
});

describe("a text is refused", () => {
  const mutation = { rule: "RESULT-1", breaks: "Nothing.", replace: "" };

  test.each([
    ["in no place", "no such text"],
    ["in many places", "return"],
  ])("that stands %s", (_, find) => {
    expect(() => findMutant(packages, { ...mutation, find })).toThrow(
      /stands in \d+ places of packages\/shared\/dist/,
    );
  });
});
