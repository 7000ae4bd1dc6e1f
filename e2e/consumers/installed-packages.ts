import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package in a `node_modules`. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** The scripts that run on installing. */
  readonly installScripts: readonly string[];
  /** The sum of its files' sizes. */
  readonly bytes: number;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const folderOfPackage = /node_modules\/(?:@[^/]+\/)?[^/@.][^/]*$/;

/** Every package in a project's `node_modules`, by name; one that pnpm links several times counts once. */
export function installedPackages(project: string): InstalledPackage[] {
  const folders = readdirSync(project, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/package.json"))
    .map((path) => realpathSync(dirname(join(project, path))))
    .filter((folder) => folderOfPackage.test(folder));
  return [...new Set(folders)]
    .map(describe)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function describe(folder: string): InstalledPackage {
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const { name, version, scripts = {} } = JSON.parse(manifest) as Manifest;
  return {
    name,
    version,
    installScripts: ["preinstall", "install", "postinstall"].filter(
      (script) => script in scripts,
    ),
    bytes: readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => statSync(join(folder, path)))
      .filter((stats) => stats.isFile())
      .reduce((total, { size }) => total + size, 0),
  };
}
