import { parseArgs } from "node:util";
import { Progress } from "@fintech-clients/testing/progress";
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
const progress = new Progress(all.length);
const missed: string[] = [];

async function work({ folder }: MutationTree): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const failure = await tryMutation(folder, ...next).catch(
      (error: unknown) => error as Error,
    );
    const [{ rule, breaks }] = next;
    const line = `${rule.padEnd(14)}${breaks} -> `;
    if (typeof failure === "string") {
      progress.done(line + failure.split(":")[0]);
    } else {
      missed.push(line + (failure ? `FAILED: ${failure.message}` : "SURVIVED"));
      progress.done(missed.at(-1));
    }
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
  progress.stop();
  for (const tree of trees) {
    tree.remove();
  }
}
console.log(`${all.length - missed.length} of ${all.length} mutations caught`);
if (missed.length > 0) {
  console.log(`Look at what no case sees:\n${missed.join("\n")}`);
}
process.exitCode = missed.length === 0 ? 0 : 1;
