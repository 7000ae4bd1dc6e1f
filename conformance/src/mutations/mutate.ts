import { mutations } from "./list/index.ts";
import { createMutationTree, type MutationTree } from "./mutation-tree.ts";
import { runCases, tryMutation } from "./try-mutation.ts";

/**
 * Breaks each rule of the contract in a copy of the built packages, and tells
 * which case sees it. A mutation that no case sees is a failure.
 */
const waiting = [...mutations];
const trees = [createMutationTree(), createMutationTree()];
let caught = 0;

async function work({ folder }: MutationTree): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const failure = await tryMutation(folder, next).catch(
      (error: unknown) => error as Error,
    );
    const isCaught = typeof failure === "string";
    caught += isCaught ? 1 : 0;
    const [by] = isCaught
      ? failure.split(":")
      : [failure ? `FAILED: ${failure.message}` : "SURVIVED"];
    console.log(`${next.rule.padEnd(14)}${next.breaks} -> ${by}`);
  }
}

try {
  const broken = await runCases(trees[0]!.folder);
  if (broken !== undefined) {
    throw new Error(`the unbroken packages fail: ${broken}`);
  }
  await Promise.all(trees.map(work));
} finally {
  for (const tree of trees) {
    tree.remove();
  }
}
console.log(`${caught} of ${mutations.length} mutations caught`);
process.exitCode = caught === mutations.length ? 0 : 1;
