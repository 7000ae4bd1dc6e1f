import { readFileSync } from "node:fs";
import { bench } from "../paths.ts";
import { count } from "./format.ts";
import { markdownTable } from "./tables.ts";

/** What `pnpm fleet:throughput` recorded. */
interface FleetResults {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  /** The one-minute load average before and after. */
  readonly load: readonly [number, number];
  readonly rows: number;
  /** Refunds in a second without a queue. */
  readonly direct: number;
  readonly fleet: readonly {
    readonly workers: number;
    readonly rate: number;
  }[];
}

/** The section about bulk runs, from the results of their own command. */
export function fleetSection(): string {
  const { date, node, cores, load, rows, direct, fleet } = JSON.parse(
    readFileSync(`${bench}results/fleet.json`, "utf8"),
  ) as FleetResults;
  return `## Bulk runs

Measured by \`pnpm fleet:throughput\`, ${date}, Node ${node}, ${cores} cores that also run the simulator and PostgreSQL, load
${load.map((each) => each.toFixed(1)).join(" before and ")} after: ${count(rows)} refunds and ${count(rows / 10)} payouts without faults and kills, by the workers of
[bulk-runs.md](bulk-runs.md), each with up to ten calls at a time. Without a queue: one process, ten calls at a time,
which forgets everything when it ends.

${markdownTable(
  ["", "intents a second", "time for each, ms"],
  [
    ["without a queue", count(direct), (1000 / direct).toFixed(1)],
    ...fleet.map(({ workers, rate }) => [
      workers === 1 ? "1 worker" : `${workers} workers`,
      count(rate),
      (1000 / rate).toFixed(1),
    ]),
  ],
)}

The simulator has no rate limit, so what ends the growth here is the processor. A provider has one, and against it that
is the limit: no number of workers gets beyond it, and each 429 pauses all of them. Yuno publishes no number.`;
}
