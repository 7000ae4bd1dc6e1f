import { existsSync, readFileSync } from "node:fs";
import { bench } from "./paths.ts";
import { count } from "./report/format.ts";
import { textTable } from "./report/tables.ts";
import type { Results } from "./results.ts";

/** The peers' sizes as a table, from the results in the repository. */
export function recordedSizes(): string {
  const file = `${bench}results/latest.json`;
  if (!existsSync(file)) {
    return "nothing is recorded yet: run pnpm bench";
  }
  const { size } = JSON.parse(readFileSync(file, "utf8")) as Results;
  return textTable(
    ["client", "gzipped", "installed", "dependencies"],
    size.map(({ client, gzipped, installedBytes, dependencies }) => [
      client,
      gzipped === undefined ? "no browser build" : count(gzipped),
      count(installedBytes),
      dependencies,
    ]),
  );
}
