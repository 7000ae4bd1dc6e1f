import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A packed package, as the job that packs hands it to the one that publishes. */
export interface Tarball {
  name: string;
  version: string;
  file: string;
  sha512: string;
}

const list = "tarballs.json";

/** Writes the list of what was packed beside the tarballs. */
export function writeTarballs(
  folder: string,
  packed: readonly Omit<Tarball, "sha512">[],
): void {
  const all = packed.map((each) => ({
    ...each,
    sha512: digest(path.join(folder, each.file)),
  }));
  writeFileSync(path.join(folder, list), `${JSON.stringify(all, null, 2)}\n`);
}

/** What was packed. Throws where a tarball is not the one that was packed. */
export function readTarballs(folder: string): Tarball[] {
  const text = readFileSync(path.join(folder, list), "utf8");
  const all = JSON.parse(text) as Tarball[];
  for (const { file, sha512 } of all) {
    if (digest(path.join(folder, file)) !== sha512) {
      throw new Error(`${file} is not what was packed: its digest differs`);
    }
  }
  return all;
}

function digest(file: string): string {
  return createHash("sha512").update(readFileSync(file)).digest("hex");
}
