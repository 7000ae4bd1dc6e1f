import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** A TypeScript file that somebody wrote. */
export interface Source {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Folders that tools write. */
const written: ReadonlySet<string> = new Set([
  "node_modules",
  "dist",
  "generated",
  ".turbo",
  ".work",
]);

/** Every TypeScript file below a folder but those that tools write. */
export function readSources(root: string): Source[] {
  return globSync("**/*.ts", {
    cwd: root,
    exclude: (name) => written.has(path.basename(name)),
  }).map((file) => ({
    path: file.replaceAll(path.sep, "/"),
    text: readFileSync(path.join(root, file), "utf8"),
  }));
}
