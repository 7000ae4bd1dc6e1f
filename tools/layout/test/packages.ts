import { readdirSync, readFileSync } from "node:fs";

const packages = new URL("../../../packages/", import.meta.url);

/** Made by tools, and not committed. */
const made: ReadonlySet<string> = new Set([
  ".turbo",
  "dist",
  "node_modules",
  "test-results.json",
]);

/** Every provider package's folder, which is its name without the scope. */
export const providers: readonly string[] = readdirSync(packages).filter(
  (name) => name !== "shared",
);

/** Every file of a package but those that tools make, as paths in it. */
export function filesOf(name: string): string[] {
  return readdirSync(new URL(name, packages), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesOf(`${name}/${entry.name}`).map(
            (file) => `${entry.name}/${file}`,
          )
        : [entry.name],
    );
}

/** The text of a package's file, or of the root's where no package is named. */
export function textOf(file: string, name?: string): string {
  const path = name === undefined ? `../${file}` : `${name}/${file}`;
  return readFileSync(new URL(path, packages), "utf8");
}

/** The names of the values that a package exports once it is built. */
export async function exportsOf(name: string): Promise<string[]> {
  const { href } = new URL(`${name}/dist/index.js`, packages);
  return Object.keys((await import(href)) as object);
}
