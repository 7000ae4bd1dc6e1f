import { runProgram } from "../consumers/project.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import type { Setting } from "./checks.ts";

const provider = "yuno-payments";

/** Loads a package with `require()` on each Node, and makes a call; gives the Nodes where that works. */
export function proveRequire(
  { checks, mock }: Setting,
  project: string,
  nodes: readonly string[],
): Promise<string[]> {
  return checks.checkEach(
    nodes,
    (version) => `require() on Node ${version}`,
    async (version) => {
      await runProgram(
        project,
        [mock.baseUrl(provider), mock.credentials(provider)],
        [200, null],
        { node: nodeBinary(version), main: "require.cjs" },
      );
      return version;
    },
  );
}
