import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One way to break the built code: a text that stands in one place, and what to put there. */
export interface Mutation {
  /** The rule of docs/contract.md that is broken. */
  readonly rule: string;
  /** What goes wrong then, as one sentence. */
  readonly breaks: string;
  /** The folder below `packages/`. Default `"shared"`. */
  readonly package?: string;
  /** Stands in one place of the package's `dist/`, in whatever file; a space stands for any white space. */
  readonly find: string;
  readonly replace: string;
}

/** A built file with a mutation in it. */
export interface Mutant {
  readonly path: string;
  readonly original: string;
  readonly broken: string;
}

/**
 * Finds the place of a mutation below a `packages/` folder.
 *
 * @throws Error unless its text stands in exactly one place.
 */
export function findMutant(
  packages: string,
  { package: name = "shared", find, replace }: Mutation,
): Mutant {
  const dist = join(packages, name, "dist");
  const words = find.split(" ").map((word) => RegExp.escape(word));
  const pattern = new RegExp(words.join("\\s+"), "g");
  const found = globSync("**/*.js", { cwd: dist }).flatMap((file) => {
    const path = join(dist, file);
    const original = readFileSync(path, "utf8");
    const broken = original.replace(pattern, () => replace);
    return [...original.matchAll(pattern)].map(() => ({
      file,
      mutant: { path, original, broken },
    }));
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) {
    const files = found.map(({ file }) => file).join(", ");
    throw new Error(
      `"${find}" stands in ${found.length} places of packages/${name}/dist (${files}): give a text that stands in one`,
    );
  }
  return only.mutant;
}
