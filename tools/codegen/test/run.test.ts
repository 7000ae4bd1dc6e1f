import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/run.ts";
import { answer } from "./answer.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const paths = { "/x": { get: answer({ type: "string" }) } };
const files = {
  "specs/p/openapi.yaml": spec(paths),
  "specs/q/openapi.yaml": spec(paths),
};

async function lines(
  root: string,
  check: boolean,
  ...providers: string[]
): Promise<[boolean, string[]]> {
  const printed: string[] = [];
  const ok = await run({
    root,
    providers,
    check,
    print: (line) => printed.push(line.replace(/\d+ ms$/, "0 ms")),
  });
  return [ok, printed];
}

test("generates what it is asked for, then finds nothing to change", async () => {
  const root = await workspace(files);
  expect(await lines(root, false, "p")).toEqual([
    true,
    ["p: 6 of 6 files changed, 0 ms"],
  ]);
  expect(await lines(root, false)).toEqual([
    true,
    ["p: 0 of 6 files changed, 0 ms", "q: 6 of 6 files changed, 0 ms"],
  ]);
});

test("a check names a file that lost one character, and writes nothing", async () => {
  const root = await workspace(files);
  await lines(root, false);
  expect(await lines(root, true)).toEqual([
    true,
    ["p: up to date, 0 ms", "q: up to date, 0 ms"],
  ]);
  const file = path.join(root, "packages/q/src/generated/schema.ts");
  const damaged = (await readFile(file, "utf8")).replace(";", "");
  await writeFile(file, damaged);
  expect(await lines(root, true)).toEqual([
    false,
    [
      "p: up to date, 0 ms",
      "q: out of date, 0 ms",
      "  packages/q/src/generated/schema.ts differs from what specs/q gives",
    ],
  ]);
  expect(await readFile(file, "utf8")).toBe(damaged);
});

test("a refused provider is told, writes nothing, and does not stop the others", async () => {
  const root = await workspace({ ...files, "specs/a/openapi.yaml": "a: 1\n" });
  expect(await lines(root, false)).toEqual([
    false,
    [
      "a: refused",
      "  specs/a/openapi.yaml:1:1 not an OpenAPI 3.0 or 3.1 document (put it right there)",
      "p: 6 of 6 files changed, 0 ms",
      "q: 6 of 6 files changed, 0 ms",
    ],
  ]);
  await expect(stat(path.join(root, "packages/a"))).rejects.toThrow("ENOENT");
});

test("an unknown provider is told", async () => {
  expect(await lines(await workspace(files), false, "r")).toEqual([
    false,
    ["r: refused", "  there is no specs/r"],
  ]);
});
