import path from "node:path";
import { expect, test } from "vitest";
import * as rules from "../src/rules.ts";
import { readSources } from "../src/sources.ts";

/** Folders that are not held to the rules yet; every entry is to go. */
const exceptions: readonly string[] = ["packages/youhodler", "tools/release"];

const sources = readSources(path.join(import.meta.dirname, "../../.."));

test("the sources are found", () => {
  const found = sources.map((source) => source.path);
  expect(found).toContain("tools/layout/test/repository.test.ts");
  expect(found).toContain("packages/shared/src/index.ts");
});

test.each(Object.entries(rules))("%s", (_, rule) => {
  const found = rule(sources).filter((line) => {
    const [place = ""] = line.split(" ");
    return !exceptions.some((folder) => `${place}/`.startsWith(`${folder}/`));
  });
  expect(found).toEqual([]);
});
