import { isDeepStrictEqual } from "node:util";
import { git } from "../../spec-change/src/git.ts";
import { readFileSync } from "node:fs";
import path from "node:path";

/** What becomes part of a package: sources (its dist is made of them), texts, and how it is built. */
const published =
  /^(src\/.*|openapi\.json|README\.md|LICENSE|tsconfig\.build\.json)$/;

/** Fields of package.json that only we use. */
const ours = new Set(["scripts", "devDependencies"]);

/** The files of a package that users get and that differ from a commit. */
export function publishedChanges(
  root: string,
  name: string,
  base: string,
): string[] {
  const folder = `packages/${name}`;
  const files = git(root, "diff", "--name-only", base, "--", folder)
    .split("\n")
    .filter(Boolean);
  return files.filter((file) => {
    const inside = file.slice(folder.length + 1);
    if (inside !== "package.json") return published.test(inside);
    const old = git(root, "show", `${base}:${file}`);
    const now = readFileSync(path.join(root, file), "utf8");
    return !isDeepStrictEqual(fields(old), fields(now));
  });
}

function fields(text: string): unknown {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  return Object.entries(manifest).filter(([field]) => !ours.has(field));
}
