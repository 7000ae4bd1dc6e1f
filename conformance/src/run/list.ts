import { cases } from "../cases/index.ts";
import { caseRuns } from "../format/case-runs.ts";
import { coverage, gaps } from "./coverage.ts";

/** Prints how many cases stand behind each rule of the contract; fails when there is one without. */
const missing = gaps(cases);

for (const { rule, cases: count, rows, elsewhere } of coverage(cases)) {
  const some = count === 1 ? "1 case" : `${count} cases`;
  const all = rows === count ? "" : `, ${rows} rows`;
  console.log(`${rule.padEnd(14)}${elsewhere ?? some + all}`);
}
for (const gap of missing) {
  console.error(gap);
}
console.log(`${cases.length} cases, ${caseRuns(cases).length} runs`);
process.exitCode = missing.length === 0 ? 0 : 1;
