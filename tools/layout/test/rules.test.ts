import { expect, test } from "vitest";
import {
  filesAreShort,
  foldersAreSmall,
  importsRunOneWay,
  relativeImportsStayInside,
} from "../src/rules.ts";
import type { Source } from "../src/sources.ts";

const files = (texts: Readonly<Record<string, string>>): Source[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

const full = (folder: string, count: number): Source[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `${folder}/${index}.ts`,
    text: "",
  }));

test("a relative import into another package is found, whatever its form", () => {
  const found = relativeImportsStayInside(
    files({
      "tools/a/src/one.ts": 'import { two } from "../../b/src/two.ts";',
      "tools/a/src/types.ts":
        'import type {\n  Two,\n} from "../../b/src/two.ts";',
      "tools/a/test/late.ts": 'await import("../../b/src/two.ts");',
      "tools/a/src/again.ts": 'export * from "../../b/src/two.ts";',
      "e2e/src/run.ts": 'import "../../conformance/src/run.ts";',
      "tools/a/src/fine.ts":
        'import { one } from "./one.ts";\nimport b from "b";',
      "tools/a/test/fine.ts": 'import { one } from "../src/one.ts";',
    }),
  );
  expect(found.map((line) => line.split(" ")[0])).toEqual([
    "tools/a/src/one.ts",
    "tools/a/src/types.ts",
    "tools/a/test/late.ts",
    "tools/a/src/again.ts",
    "e2e/src/run.ts",
  ]);
});

test("an upward import is found where only types go up, and over a detour", () => {
  const sources = files({
    "a/src/index.ts": 'export * from "./top/one.js";',
    "a/src/top/one.ts": 'import { two } from "../middle/two.js";',
    "a/src/middle/two.ts": 'import { three } from "../bottom/three.js";',
    "a/src/bottom/three.ts": "",
  });
  expect(importsRunOneWay(sources)).toEqual([]);
  const upward = {
    path: "a/src/bottom/four.ts",
    text: 'import type { One } from "../top/one.js";',
  };
  expect(importsRunOneWay([...sources, upward])).toContain(
    "a/src/bottom and a/src/top import each other: a/src/bottom/four.ts imports a/src/top/one.ts",
  );
});

test("a circle of files is found", () => {
  const found = importsRunOneWay(
    files({
      "a/src/one.ts": 'import type { Two } from "./two.ts";',
      "a/src/two.ts": 'import { one } from "./one.ts";',
    }),
  );
  expect(found).toHaveLength(2);
});

test("a folder of 16 sources is found, and tests do not count", () => {
  const sources = [
    ...full("a/src", 15),
    ...full("b/src", 16),
    ...full("b/test", 16),
  ];
  expect(foldersAreSmall(sources)).toEqual([
    "b/src holds 16 files: divide it, at most 15",
  ]);
});

test("a file of 201 lines is found", () => {
  const found = filesAreShort(
    files({
      "a/src/short.ts": "\n".repeat(200),
      "a/src/long.ts": "\n".repeat(201),
      "a/test/long.ts": "\n".repeat(201),
    }),
  );
  expect(found).toEqual([
    "a/src/long.ts has 201 lines: divide it, at most 200",
  ]);
});
