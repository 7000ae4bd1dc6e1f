import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { git, lastRelease } from "@fintech-clients/spec-change";
import { packages } from "../repository.ts";
import { readChangesets, type Changeset } from "./changesets.ts";

/**
 * What is missing before a branch can be merged: a changeset for each released package whose published files it
 * touches, and in each changeset a sentence for users.
 */
export function changesetProblems(root: string, base: string): string[] {
  const changesets = readChangesets(root);
  const fork = git(root, "merge-base", base, "HEAD").trim();
  const wordless = changesets
    .filter(({ text }) => !/\w+ \w+/.test(text))
    .map(({ file }) => `${file} has no sentence for users`);
  const uncovered = packages(root).flatMap((name) => {
    // Until the first release, versions stay and no changeset is kept.
    if (!lastRelease(root, name)) return [];
    const files = publishedChanges(root, name, fork);
    const named = changesets.some(({ bumps }) =>
      bumps.has(`@fintech-clients/${name}`),
    );
    const versioned = versionAt(root, name, fork) !== versionNow(root, name);
    if (files.length === 0 || named || versioned) return [];
    return [
      `@fintech-clients/${name} has no changeset, though users get ${files.join(", ")}: run pnpm spec:change or pnpm changeset`,
    ];
  });
  return [...wordless, ...uncovered, ...reExportProblems(root, changesets)];
}

/**
 * Changesets gives a package a patch when a major of what it depends on comes. Where it exports that package's names
 * again, the major breaks its own users too.
 */
function reExportProblems(
  root: string,
  changesets: readonly Changeset[],
): string[] {
  const majors = new Set(
    changesets.flatMap(({ bumps }) =>
      [...bumps].filter(([, bump]) => bump === "major").map(([name]) => name),
    ),
  );
  return packages(root).flatMap((name) => {
    const full = `@fintech-clients/${name}`;
    if (majors.has(full) || !lastRelease(root, name)) return [];
    return reExported(root, name)
      .filter((other) => majors.has(other))
      .map(
        (other) =>
          `${full} exports names of ${other}, which gets a major: add "${full}": major to a changeset`,
      );
  });
}

/** The packages of ours whose names a package exports as its own. */
function reExported(root: string, name: string): string[] {
  const index = path.join(root, `packages/${name}/src/index.ts`);
  const found = readFileSync(index, "utf8").matchAll(
    /^export [^;]*? from "(@fintech-clients\/[^/"]+)/gm,
  );
  return [...new Set([...found].map(([, other = ""]) => other))];
}

/** A pull request that versions packages has used their changesets up. */
function versionAt(root: string, name: string, commit: string): unknown {
  const file = `packages/${name}/package.json`;
  return versionOf(git(root, "show", `${commit}:${file}`));
}

function versionNow(root: string, name: string): unknown {
  const file = path.join(root, `packages/${name}/package.json`);
  return versionOf(readFileSync(file, "utf8"));
}

function versionOf(manifest: string): unknown {
  return (JSON.parse(manifest) as { version: unknown }).version;
}

/** What becomes part of a package: sources (its dist is made of them), texts, and how it is built. */
const published =
  /^(src\/.*|openapi\.json|README\.md|LICENSE|tsconfig\.build\.json)$/;

/** Fields of package.json that only we use. */
const ours = new Set(["scripts", "devDependencies"]);

/** The files of a package that users get and that differ from a commit. */
function publishedChanges(root: string, name: string, base: string): string[] {
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
