import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseChangesetFile } from "@changesets/parse";

/** A file in .changeset/. */
export interface Changeset {
  file: string;
  /** Package name with scope -> bump. */
  bumps: ReadonlyMap<string, string>;
  text: string;
}

/** The changesets that wait for the next release, read as Changesets reads them. */
export function readChangesets(root: string): Changeset[] {
  const folder = path.join(root, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const whole = readFileSync(path.join(folder, name), "utf8");
      const { releases, summary } = parseChangesetFile(whole);
      return {
        file: `.changeset/${name}`,
        bumps: new Map(releases.map((release) => [release.name, release.type])),
        text: summary,
      };
    });
}
