import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutation } from "./mutation.ts";
import type { MutationTree } from "./mutation-tree.ts";

/** What became of a mutation: what caught it, or why nothing did. */
export interface Verdict {
  readonly caughtBy?: string;
  readonly problem?: string;
}

/** A suite that takes longer than this hangs, which is a way to fail. */
const patienceMs = 180_000;

/** Breaks the copy, runs the cases until one fails, and mends it again. */
export async function tryMutation(
  { folder }: MutationTree,
  { rule, file, find, replace }: Mutation,
): Promise<Verdict> {
  const path = join(folder, "packages", file);
  const whole = readFileSync(path, "utf8");
  if (whole.split(find).length !== 2) {
    return { problem: `does not apply: ${find}` };
  }
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  try {
    const failure = await runCases(folder, ["--rule", rule, "--bail"]);
    return failure === undefined
      ? { problem: "survived" }
      : { caughtBy: failure };
  } finally {
    writeFileSync(path, whole);
  }
}

/** The first thing that failed when the cases ran in a copy; undefined when nothing did. */
export function runCases(
  folder: string,
  options: readonly string[] = [],
): Promise<string | undefined> {
  const script = join(folder, "conformance/src/run-all.ts");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...options],
      { timeout: patienceMs },
      (error, stdout, stderr) => {
        const [first = ""] = (stdout || stderr).trim().split("\n");
        resolve(error ? first || error.message : undefined);
      },
    );
  });
}
