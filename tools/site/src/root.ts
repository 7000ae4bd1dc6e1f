import { readFileSync } from "node:fs";

/** The repository's root, as a URL that ends with a slash. */
export const root = new URL("../../../", import.meta.url);

/** The text of a file of the repository. */
export function readFile(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

/** Where a reader sees a file of the repository that is no page of the site. */
export function onCodeHost(file: string): string {
  return `https://github.com/fintech-clients/fintech-clients/blob/main/${file}`;
}
