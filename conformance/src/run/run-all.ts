import { parseArgs } from "node:util";
import { cases } from "../cases/index.ts";
import { caseRuns } from "../format/case-runs.ts";
import { repeatedWrites } from "../check/repeated-writes.ts";
import { webhookCases } from "../webhooks/index.ts";
import { playCase } from "./play-case.ts";

/**
 * Runs the cases without a test framework; prints a line for each failure.
 * `--rule ID` runs the cases of that rule first, `--bail` stops at a failure.
 */
const { values } = parseArgs({
  options: { rule: { type: "string" }, bail: { type: "boolean" } },
});
const proving = ({ proves }: { proves: readonly string[] }): number =>
  proves.includes(values.rule ?? "") ? 0 : 1;
const ordered = [...cases];
ordered.sort((one, other) => proving(one) - proving(other));

for (const { id, proves, run } of webhookCases) {
  if (values.rule === undefined || proves.includes(values.rule)) {
    await run().catch((reason: unknown) => {
      process.exitCode = 1;
      console.log(`${id}: ${String(reason)}`);
    });
  }
}

if (values.bail && process.exitCode === 1) {
  process.exit();
}

for (const run of caseRuns(ordered)) {
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
