import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { credentials } from "../../examples/mock/credentials.ts";
import { nodeBinary } from "./node-binary.ts";
import { runProgram } from "./run-program.ts";
import type { Workshop } from "./workshop.ts";

const program = new URL("../programs/require.cjs", import.meta.url);

/** Loads a package with `require()` on a Node, and makes a call. */
export async function proveRequire(
  { mock }: Workshop,
  project: string,
  version: string,
): Promise<void> {
  copyFileSync(program, join(project, "require.cjs"));
  await runProgram(
    nodeBinary(version),
    ["require.cjs", mock.origin, JSON.stringify(credentials.yuno)],
    project,
    [200, null],
  );
}
