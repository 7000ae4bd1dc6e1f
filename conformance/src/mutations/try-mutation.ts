import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMutant, type Mutation } from "./mutation.ts";

/** A suite that takes longer than this hangs, which is a way to fail. */
const patienceMs = 180_000;

/**
 * Breaks the copy in `folder`, runs the cases until one fails, and mends it
 * again. Gives what caught the mutation; undefined when nothing did.
 *
 * @throws Error when the mutation cannot be made, or makes no JavaScript.
 */
export async function tryMutation(
  folder: string,
  mutation: Mutation,
): Promise<string | undefined> {
  const packages = join(folder, "packages");
  const { path, original, broken } = findMutant(packages, mutation);
  writeFileSync(path, broken);
  try {
    return await runCases(folder, ["--rule", mutation.rule, "--bail"]);
  } finally {
    writeFileSync(path, original);
  }
}

/**
 * The first thing that failed when the cases ran in a copy; undefined when nothing did.
 *
 * @throws Error when the copy is no JavaScript.
 */
export function runCases(
  folder: string,
  options: readonly string[] = [],
): Promise<string | undefined> {
  const script = join(folder, "conformance/src/run/run-all.ts");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, ...options],
      { timeout: patienceMs },
      (error, stdout, stderr) => {
        if (stderr.includes("SyntaxError")) {
          reject(new Error(stderr));
        }
        const [first = ""] = (stdout || stderr).trim().split("\n");
        resolve(error ? first || error.message : undefined);
      },
    );
  });
}
