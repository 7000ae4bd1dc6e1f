import { spawnSync } from "node:child_process";
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
  const root = await workspace({
    "specs/p/openapi.yaml": spec({ "/x": { get: answer({}) } }),
  });
  const [status, output] = node("generate-all.ts", "--check", "--root", root);
  expect(status).toBe(1);
  expect(output).toContain("p: out of date, 0 ms\n  packages/p/openapi.json");

  expect(node("cli.ts", "p", "--root", root)).toEqual([
    0,
    "p: 3 of 3 files changed, 0 ms\n",
  ]);
  expect(node("generate-all.ts", "--check", "--root", root)).toEqual([
    0,
    "p: up to date, 0 ms\n",
  ]);
}, 30_000);
