import { readFileSync } from "node:fs";
import type { Mutation } from "./mutation.ts";
import { createMutationTree, type MutationTree } from "./mutation-tree.ts";
import { runCases, tryMutation } from "./try-mutation.ts";

/**
 * Breaks each rule of the contract in a copy of the built packages, and tells
 * which case sees it. A mutation that no case sees is a failure.
 */
const file = new URL("../mutations/mutations.json", import.meta.url);
const waiting = JSON.parse(readFileSync(file, "utf8")) as Mutation[];
const count = waiting.length;
const trees = [createMutationTree(), createMutationTree()];
let failed = 0;

async function work(tree: MutationTree): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { caughtBy, problem } = await tryMutation(tree, next);
    failed += caughtBy === undefined ? 1 : 0;
    const [by = ""] = (caughtBy ?? `${problem?.toUpperCase()}`).split(":");
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
console.log(`${count - failed} of ${count} mutations caught`);
process.exitCode = failed === 0 ? 0 : 1;
