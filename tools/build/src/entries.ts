import { readFileSync } from "node:fs";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The names of the modules that the package in the current folder exports: `index`, and one for each further entry. */
export function readEntries(): readonly string[] {
  const { exports } = JSON.parse(
    readFileSync("package.json", "utf8"),
  ) as Manifest;
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path]) => (path === "." ? "index" : path.slice("./".length)));
}
