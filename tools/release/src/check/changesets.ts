import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file in .changeset/. */
export interface Changeset {
  file: string;
  /** Package name with scope -> bump. */
  bumps: ReadonlyMap<string, string>;
  text: string;
}

/** The changesets that wait for the next release. */
export function readChangesets(root: string): Changeset[] {
  const folder = path.join(root, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const whole = readFileSync(path.join(folder, name), "utf8");
      const [, head = "", text = ""] =
        /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(whole) ?? [];
      const lines = head.matchAll(/^["']?([^"':]+)["']?: *(\w+)$/gm);
      const bumps = [...lines].map(
        ([, key = "", bump = ""]) => [key, bump] as const,
      );
      return {
        file: `.changeset/${name}`,
        bumps: new Map(bumps),
        text: text.trim(),
      };
    });
}
