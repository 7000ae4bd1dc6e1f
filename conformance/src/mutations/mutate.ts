import { parseArgs } from "node:util";
import { mutations } from "./list/index.ts";
import { proofMutations } from "./list/proof.ts";
import { createMutationTree, type MutationTree } from "./mutation-tree.ts";
import type { Mutation } from "./mutation.ts";
import { runProgram, tryMutation, type Program } from "./try-mutation.ts";

/**
 * Breaks each rule of the contract in a copy of the built packages, and reports
 * which case fails then; and breaks the client in the ways that the proof
 * against the simulator must catch, all that is done with `--proof`. A mutation
 * after which nothing fails is a failure.
 */
const { values } = parseArgs({ options: { proof: { type: "boolean" } } });
const cases = "run/run-all.ts";
const proof: Program = ["simulator/prove.ts", "--seeds", "50", "--bail"];
const all: readonly (readonly [Mutation, Program])[] = [
  ...(values.proof ? [] : mutations).map(
    (each) => [each, [cases, "--rule", each.rule, "--bail"]] as const,
  ),
  ...proofMutations.map((each) => [each, proof] as const),
];
const waiting = [...all];
const trees = [createMutationTree(), createMutationTree()];
let caught = 0;

async function work({ folder }: MutationTree): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const failure = await tryMutation(folder, ...next).catch(
      (error: unknown) => error as Error,
    );
    const isCaught = typeof failure === "string";
    caught += isCaught ? 1 : 0;
    const [by] = isCaught
      ? failure.split(":")
      : [failure ? `FAILED: ${failure.message}` : "SURVIVED"];
    const [{ rule, breaks }] = next;
    console.log(`${rule.padEnd(14)}${breaks} -> ${by}`);
  }
}

try {
  for (const program of values.proof ? [proof] : [[cases] as const, proof]) {
    const broken = await runProgram(trees[0]!.folder, program);
    if (broken !== undefined) {
      throw new Error(`the unbroken packages fail: ${broken}`);
    }
  }
  await Promise.all(trees.map(work));
} finally {
  for (const tree of trees) {
    tree.remove();
  }
}
console.log(`${caught} of ${all.length} mutations caught`);
process.exitCode = caught === all.length ? 0 : 1;
