import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMutant, type Mutation } from "./mutation.ts";

/** A suite that takes longer than this hangs, which is a way to fail. */
const patienceMs = 180_000;

/** A program of the suite, by its path below `conformance/src/`, and its options. */
export type Program = readonly [script: string, ...options: string[]];

/**
 * Breaks the copy in `folder`, runs a program until something fails, and mends
 * it again. Gives what caught the mutation; undefined when nothing did.
 *
 * @throws Error when the mutation cannot be made, or makes no JavaScript.
 */
export async function tryMutation(
  folder: string,
  mutation: Mutation,
  program: Program,
): Promise<string | undefined> {
  const packages = join(folder, "packages");
  const { path, original, broken } = findMutant(packages, mutation);
  writeFileSync(path, broken);
  try {
    return await runProgram(folder, program);
  } finally {
    writeFileSync(path, original);
  }
}

/**
 * The first thing that failed when a program ran in a copy; undefined when nothing did.
 *
 * @throws Error when the copy is no JavaScript.
 */
export function runProgram(
  folder: string,
  [name, ...options]: Program,
): Promise<string | undefined> {
  const script = join(folder, "conformance/src", name);
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, ...options],
      { timeout: patienceMs },
      (error, stdout, stderr) => {
        const [first = ""] = (stdout || stderr).trim().split("\n");
        if (stderr.includes("SyntaxError")) {
          reject(new Error(stderr));
        } else {
          resolve(error ? first || error.message : undefined);
        }
      },
    );
  });
}
