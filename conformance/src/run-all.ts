import { parseArgs } from "node:util";
import { caseRuns } from "./case-runs.ts";
import { playCase } from "./play-case.ts";
import { readCases } from "./read-cases.ts";
import { repeatedWrites } from "./repeated-writes.ts";

/**
 * Runs the cases without a test framework; prints a line for each failure.
 * `--rule ID` runs the cases of that rule first, `--bail` stops at a failure.
 */
const { values } = parseArgs({
  options: { rule: { type: "string" }, bail: { type: "boolean" } },
});
const proving = ({ proves }: { proves: readonly string[] }): number =>
  proves.includes(values.rule ?? "") ? 0 : 1;
const cases = readCases();
cases.sort((one, other) => proving(one) - proving(other));

for (const run of caseRuns(cases)) {
  const played = await playCase(run);
  const failures = [...played.failures, ...repeatedWrites(played)];
  if (failures.length > 0) {
    process.exitCode = 1;
    console.log(
      `${run.test.id} of ${run.operation.name}: ${failures.join("; ")}`,
    );
    if (values.bail) {
      break;
    }
  }
}
