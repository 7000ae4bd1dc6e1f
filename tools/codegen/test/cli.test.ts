import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

function node(script: string, ...args: string[]): [number | null, string] {
  const file = path.join(import.meta.dirname, "../src", script);
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], {
    encoding: "utf8",
  });
  return [status, stdout.replaceAll(/\d+ ms/g, "0 ms")];
}

test("the commands tell by their exit code what they found", async () => {
  const documented = {
    summary: "Get X",
    externalDocs: { url: "https://example.com/get-x" },
    "x-verified": "complete",
  };
  const root = await workspace({
    "specs/p/openapi.yaml": spec({ "/x": { get: answer({}, documented) } }),
    "packages/p/README.md": "<!-- operations -->\n\n<!-- /operations -->\n",
  });
  const readme = path.join(root, "packages/p/README.md");
  const [status, output] = node("cli.ts", "--check", "--root", root);
  expect(status).toBe(1);
  expect(output).toContain("p: out of date, 0 ms\n  packages/p/openapi.json");

  const check = (): unknown =>
    node("generate-all.ts", "--check", "--root", root);
  expect(node("cli.ts", "p", "--root", root)).toEqual([
    0,
    "p: 7 of 7 files changed, 0 ms\n",
  ]);
  expect(check()).toEqual([0, "p: up to date, 0 ms\n"]);

  await writeFile(readme, (await readFile(readme, "utf8")).replace("Get", ""));
  expect(check()).toEqual([
    1,
    "p: out of date, 0 ms\n  packages/p/README.md differs from what specs/p gives\n",
  ]);
});
