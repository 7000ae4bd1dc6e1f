import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { lastRelease } from "@fintech-clients/spec-change";
import { changesetProblems } from "./check/changeset-problems.ts";
import { readChangesets } from "./check/changesets.ts";
import { typeTestProblems } from "./check/type-test-problems.ts";
import { packages, root } from "./repository.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "origin/main" } },
});
const problems = changesetProblems(root, values.base);

for (const name of packages(root)) {
  const tag = lastRelease(root, name);
  const tests = path.join(root, `packages/${name}/test/types.test-d.ts`);
  if (!tag || !existsSync(tests) || isMajor(name, tag)) continue;
  problems.push(...typeTestProblems(root, name, tag));
}
for (const problem of problems) console.error(problem);
console.log(`${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Whether the next release may break what compiled: it waits as a changeset, or has its version already. */
function isMajor(name: string, tag: string): boolean {
  const full = `@fintech-clients/${name}`;
  const file = path.join(root, `packages/${name}/package.json`);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as {
    version: string;
  };
  const waits = readChangesets(root).some(
    ({ bumps }) => bumps.get(full) === "major",
  );
  const released = tag.slice(full.length + 1);
  return waits || version.split(".")[0] !== released.split(".")[0];
}
