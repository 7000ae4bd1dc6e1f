import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { findProviders } from "@fintech-clients/codegen";
import { problemsOf, SpecError } from "@fintech-clients/openapi";
import { reportOf, summaryOf } from "./drift/report.ts";
import { type Drift, watchProvider } from "./drift/watch.ts";
import { root as repository } from "./root.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: "boolean", default: false },
    report: { type: "string" },
    root: { type: "string", default: repository },
  },
});
const root = path.resolve(values.root);

try {
  const known = await findProviders(root);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SpecError(unknown.map((name) => `there is no specs/${name}`));
  }
  const drifts: Drift[] = [];
  for (const provider of positionals.length > 0 ? positionals : known) {
    const drift = await watchProvider(root, provider, values.accept);
    console.log(summaryOf(drift));
    drifts.push(drift);
  }
  const report = reportOf(drifts);
  if (report !== undefined) {
    if (values.report === undefined) console.log(`\n${report}`);
    else await writeFile(values.report, `${report}\n`);
  }
} catch (error) {
  for (const problem of problemsOf(error)) console.error(problem);
  process.exitCode = 1;
}
