import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package and everything that is installed with it: name to folder. */
export function dependencyClosure(
  folder: string,
  found: Map<string, string> = new Map(),
): Map<string, string> {
  const real = realpathSync(folder);
  const manifest = JSON.parse(
    readFileSync(join(real, "package.json"), "utf8"),
  ) as Manifest;
  if (!found.has(manifest.name)) {
    found.set(manifest.name, real);
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      dependencyClosure(findPackage(name, real), found);
    }
  }
  return found;
}

/** Looks where Node looks: in the node_modules of every folder above. */
function findPackage(name: string, from: string): string {
  const candidate = join(from, "node_modules", name);
  if (existsSync(join(candidate, "package.json"))) {
    return candidate;
  }
  const parent = dirname(from);
  if (parent === from) {
    throw new Error(`${name} is not installed`);
  }
  return findPackage(name, parent);
}
