import { readFileSync } from "node:fs";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
}

/** The names of the modules that the package in the current folder exports: `index`, and one for each further entry. */
export function readEntries(): readonly string[] {
  return Object.entries(readManifest().exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path]) => (path === "." ? "index" : path.slice("./".length)));
}

/** The names of the modules that are its commands: `cli/main` for `./dist/cli/main.js`. */
export function readCommands(): readonly string[] {
  return Object.values(readManifest().bin ?? {}).map((file) =>
    file.replace(/^\.\/dist\/(.+)\.js$/, "$1"),
  );
}
