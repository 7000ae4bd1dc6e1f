import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "../paths.ts";
import { dependencyClosure } from "./dependency-closure.ts";

/** What an installation of a package puts on the disk. */
export interface InstalledSize {
  readonly bytes: number;
  readonly files: number;
  /** Packages beside the one asked for, indirect ones included. */
  readonly dependencies: number;
}

/** Sums a package and all it depends on: of ours what would be published, of others what is installed. */
export function installedSize(folder: string): InstalledSize {
  const packages = [...dependencyClosure(folder).values()];
  const sizes = packages.flatMap((each) =>
    each.startsWith(join(root, "packages")) ? packed(each) : installed(each),
  );
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: sizes.length,
    dependencies: packages.length - 1,
  };
}

/** `npm pack` takes a second, and shared is a part of every provider. */
const known: Map<string, number[]> = new Map();

function packed(folder: string): number[] {
  const sizes = known.get(folder) ?? pack(folder);
  known.set(folder, sizes);
  return sizes;
}

function pack(folder: string): number[] {
  const output = execFileSync(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts"],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const [result] = JSON.parse(output) as [
    { files: readonly { size: number }[] },
  ];
  return result.files.map(({ size }) => size);
}

function installed(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.parentPath
          .slice(folder.length)
          .split(sep)
          .includes("node_modules"),
    )
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}
