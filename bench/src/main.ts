import { mkdirSync, writeFileSync } from "node:fs";
import { Progress } from "@fintech-clients/testing/progress";
import { format } from "prettier";
import { loadPerCore, machine, versions } from "./environment.ts";
import { bench } from "./paths.ts";
import { prepare } from "./prepare.ts";
import { quick } from "./quick.ts";
import { document } from "./report/document.ts";
import { writeReport } from "./report/write-report.ts";
import type { Results } from "./results.ts";
import { measureCalls } from "./sections/calls.ts";
import { measureGeneration } from "./sections/generation.ts";
import { measureSize } from "./sections/size.ts";
import { measureTrouble } from "./sections/trouble.ts";
import { measureTypes } from "./sections/types.ts";

/** Measures everything, records the results, and writes docs/benchmarks.md from them. */

const start = performance.now();
const loadBefore = loadPerCore();
const progress = new Progress(6);

async function section<T>(
  name: string,
  measure: () => T | Promise<T>,
): Promise<T> {
  const began = performance.now();
  const result = await measure();
  const seconds = Math.round((performance.now() - began) / 1000);
  progress.done(`${name}: ${seconds} s`);
  return result;
}

await section("preparation", prepare);
const calls = await section("calls", measureCalls);
const trouble = await section("trouble", measureTrouble);
const size = await section("size", measureSize);
const generation = await section("generation", measureGeneration);
const types = await section("types", measureTypes);
progress.stop();

const results: Results = {
  environment: {
    date: new Date().toISOString().slice(0, 10),
    command: "pnpm bench",
    machine: machine(),
    node: process.version,
    versions: versions(),
    load: [loadBefore, loadPerCore()],
    seconds: Math.round((performance.now() - start) / 1000),
  },
  calls,
  trouble,
  size,
  types,
  generation,
};
if (quick) {
  console.log(document(results));
} else {
  mkdirSync(`${bench}results`, { recursive: true });
  writeFileSync(
    `${bench}results/latest.json`,
    await format(JSON.stringify(results), { parser: "json" }),
  );
  console.log(await writeReport(results));
  console.log("Look at docs/benchmarks.md, and at what changed in it.");
}
