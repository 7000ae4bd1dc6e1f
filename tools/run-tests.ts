import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Runs every workspace's `build`, `typecheck` and `test` through turbo, which
 * keeps what did not change, and ends with the sum of what the tests reported.
 */

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const root = new URL("../", import.meta.url);
const turbo = spawnSync(
  "turbo",
  [
    "run",
    "build",
    "typecheck",
    "test",
    "--continue",
    "--concurrency=100%",
    "--output-logs=new-only",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  },
);

const reports = [
  ...folders("packages"),
  ...folders("tools"),
  "examples",
  "conformance",
]
  .map((folder) => read(new URL(`${folder}/test-results.json`, root)))
  .filter((report) => report !== undefined);
const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = turbo.status === 0 && passed > 0 && failed === 0 ? 0 : 1;

function folders(parent: string): string[] {
  return readdirSync(new URL(parent, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);
}

function read(file: URL): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

function sum(count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0);
}
