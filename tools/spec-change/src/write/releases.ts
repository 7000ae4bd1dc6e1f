import { execFileSync } from "node:child_process";
import type { OpenApiDocument } from "@fintech-clients/openapi";

/** The tag of a package's last release, as `changeset publish` makes it. Undefined before the first. */
export function lastRelease(
  root: string,
  provider: string,
): string | undefined {
  const name = `@fintech-clients/${provider}@`;
  const list = ["tag", "--list", `${name}*`, "--merged", "HEAD"];
  return git(root, ...list, "--sort=-version:refname")
    .split("\n")
    .find((tag) => /^\d+\.\d+\.\d+$/.test(tag.slice(name.length)));
}

/** The bundled document of a package at a commit. Undefined where the package did not exist yet. */
export function releasedDocument(
  root: string,
  provider: string,
  commit: string,
): OpenApiDocument | undefined {
  const file = `packages/${provider}/openapi.json`;
  if (git(root, "ls-tree", "--name-only", commit, file).trim() === "") {
    return undefined;
  }
  const text = git(root, "show", `${commit}:${file}`);
  return JSON.parse(text) as OpenApiDocument;
}

/** What git answers in a folder. Throws if it refuses. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
