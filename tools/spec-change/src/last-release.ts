import { git } from "./git.ts";

/** The tag of a package's last release, as `changeset publish` makes it. Undefined before the first. */
export function lastRelease(
  root: string,
  provider: string,
): string | undefined {
  const name = `@fintech-clients/${provider}@`;
  const tags = git(root, "tag", "--list", `${name}*`, "--merged", "HEAD")
    .split("\n")
    .filter((tag) => /^\d+\.\d+\.\d+$/.test(tag.slice(name.length)));
  const version = (tag: string): number[] =>
    tag.slice(name.length).split(".").map(Number);
  return tags.toSorted((a, b) => compare(version(a), version(b))).at(-1);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
