import { cases } from "../cases/index.ts";
import { caseRuns } from "../format/case-runs.ts";
import { webhookCases } from "../webhooks/index.ts";
import { coverage, gaps } from "./coverage.ts";

/** Prints how many cases stand behind each rule of the contract; fails when there is one without. */
const all = [...cases, ...webhookCases];
const missing = gaps(all);

for (const { rule, cases: count, rows, elsewhere } of coverage(all)) {
  const some = count === 1 ? "1 case" : `${count} cases`;
  const inRows = rows === count ? "" : `, ${rows} rows`;
  console.log(`${rule.padEnd(14)}${elsewhere ?? some + inRows}`);
}
for (const gap of missing) {
  console.error(gap);
}
console.log(
  `${all.length} cases, ${caseRuns(cases).length + webhookCases.length} runs`,
);
process.exitCode = missing.length === 0 ? 0 : 1;
