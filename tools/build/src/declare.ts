import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path/posix";

const folder = "dist/types";

/**
 * Writes the declarations of the package in the current folder. They are
 * CommonJS, which either kind of module may import: what `import` finds
 * re-exports them, so both have the same types.
 */
export function declare(entries: readonly string[]): void {
  execFileSync("tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
  writeFileSync(`${folder}/package.json`, '{"type":"commonjs"}\n');
  for (const name of entries) {
    writeFileSync(`dist/${name}.d.ts`, `export * from "./types/${name}.js";\n`);
  }
  const needed = new Set<string>();
  for (const name of entries) {
    addReachable(`${name}.d.ts`, needed);
  }
  const shown = new Set<string>();
  for (const name of entries.filter(isForUsers)) {
    addReachable(`${name}.d.ts`, shown);
  }
  for (const file of globSync("**/*.d.ts", { cwd: folder })) {
    const path = join(folder, file);
    if (needed.has(file)) {
      const text = readFileSync(path, "utf8");
      const documented =
        shown.size === 0 || shown.has(file)
          ? text
          : text.replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "");
      writeFileSync(path, documented.replaceAll(/^(?: {4})+/gm, toTabs));
    } else {
      rmSync(path);
    }
  }
}

/** Where a package has an entry for its users, what only other packages of ours see is declared without comments. */
function isForUsers(entry: string): boolean {
  return entry.endsWith("public-api");
}

/** A quarter of what tsc writes of a large document's types is indentation. */
function toTabs(spaces: string): string {
  return "\t".repeat(spaces.length / 4);
}

/** Adds a declaration file and all that it imports; internal ones that no exported type needs are not shipped. */
function addReachable(file: string, found: Set<string>): void {
  if (found.has(file)) {
    return;
  }
  found.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, path = ""] of text.matchAll(
    /(?:from |import\(|import )"(\.[^"]+)\.js"/g,
  )) {
    addReachable(`${join(file, "..", path)}.d.ts`, found);
  }
}
