import { readFileSync } from "node:fs";
import { bench } from "./paths.ts";
import { writeReport } from "./report/write-report.ts";
import type { Results } from "./results.ts";

/** Writes docs/benchmarks.md again from the recorded results. */
const text = readFileSync(`${bench}results/latest.json`, "utf8");
console.log(await writeReport(JSON.parse(text) as Results));
