import { parseArgs } from "node:util";
import {
  cells,
  newTally,
  proveSeed,
  showTally,
  startSimulator,
} from "./proof.ts";

/**
 * The proof without a test framework: every cell, then `--seeds` lifecycles,
 * 500 unless told otherwise. `--bail` stops at the first seed that fails, and
 * sums up in one line what did.
 */
const { values } = parseArgs({
  options: { seeds: { type: "string" }, bail: { type: "boolean" } },
});
const mock = await startSimulator();
const tally = newTally();
const failures: string[] = [];

for (const { name, play } of cells) {
  tally.cells += 1;
  const failed = await play(mock).catch((error: unknown) => [String(error)]);
  if (failed.length > 0) {
    failures.push(`${name}: ${failed.join("; ")}`);
  }
}
const failedCells = failures.length;
let failedSeed: number | undefined;
for (let seed = 1; seed <= Number(values.seeds ?? 500); seed += 1) {
  const failed = await proveSeed(mock, seed, tally);
  if (failed.length > 0) {
    failedSeed ??= seed;
    failures.push(`seed ${seed}: ${failed.join("; ")}`);
    if (values.bail) {
      break;
    }
  }
}
await mock.close();

if (failures.length > 0) {
  process.exitCode = 1;
  console.log(
    `${failedCells} of ${cells.length} cells, ${failedSeed === undefined ? "no seed" : `seed ${failedSeed}`}:`,
  );
}
for (const failure of failures) {
  console.log(failure);
}
console.log(showTally(tally));
