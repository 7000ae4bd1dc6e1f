import path from "node:path";
import { expect, test } from "vitest";
import * as rules from "../src/rules.ts";
import { readSources } from "../src/sources.ts";

const sources = readSources(path.join(import.meta.dirname, "../../.."));

test("the sources are found", () => {
  const found = sources.map((source) => source.path);
  expect(found).toContain("tools/layout/test/repository.test.ts");
  expect(found).toContain("packages/shared/src/index.ts");
});

test.each(Object.entries(rules))("%s", (_, rule) => {
  const found = rule(sources);
  expect(found).toEqual([]);
});
