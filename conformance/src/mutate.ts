import { readFileSync } from "node:fs";
import type { Mutation } from "./mutation.ts";
import { createMutationTree } from "./mutation-tree.ts";
import { runCases, tryMutation } from "./try-mutation.ts";

/**
 * Breaks each rule of the contract in a copy of the built packages, and tells
 * which case sees it. A mutation that no case sees is a failure.
 */
const file = new URL("../mutations/mutations.json", import.meta.url);
const waiting = JSON.parse(readFileSync(file, "utf8")) as Mutation[];
const count = waiting.length;
let failed = 0;

async function work(): Promise<void> {
  const tree = createMutationTree();
  try {
    const broken = await runCases(tree.folder);
    if (broken !== undefined) {
      throw new Error(`the unbroken packages fail: ${broken}`);
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { caughtBy, problem } = await tryMutation(tree, next);
      failed += caughtBy === undefined ? 1 : 0;
      const [by = ""] = (caughtBy ?? `${problem?.toUpperCase()}`).split(":");
      console.log(`${next.rule.padEnd(14)}${next.breaks} -> ${by}`);
    }
  } finally {
    tree.remove();
  }
}

await Promise.all([work(), work()]);
console.log(`${count - failed} of ${count} mutations caught`);
process.exitCode = failed === 0 ? 0 : 1;
