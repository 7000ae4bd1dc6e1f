import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { describe, expect, test } from "vitest";

import { snippets } from "./snippets.ts";
import { region } from "./region.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string): string =>
  readFileSync(resolve(root, file), "utf8");
const repository =
  /^https:\/\/github\.com\/fintech-clients\/fintech-clients\/(?:blob|tree)\/main\//;
const find = (pattern: string): string[] => globSync(pattern, { cwd: root });
const readmes = ["README.md", ...find("packages/*/README.md")];
const shipped = find("packages/*/{AGENTS.md,docs/*.md}");
const documents = find("docs/{*,decisions/*}.md");

test("the READMEs of the root, of shared, of the mock and of each provider are looked at", () => {
  const providers = readdirSync(resolve(root, "specs"));
  expect(readmes).toHaveLength(3 + providers.length);
});

test("each provider ships a page for assistants and the two that users need most", () => {
  const providers = readdirSync(resolve(root, "specs"));
  expect(shipped).toHaveLength(3 * providers.length);
});

/** Its code is what a runtime needs, not a program; a test of its own writes it. */
const withExamples = documents.filter((page) => page !== "docs/runtimes.md");

describe.each([...readmes, ...shipped, ...withExamples])("%s", (readme) => {
  const found = snippets(read(readme));

  test("shows TypeScript from examples/ only", () => {
    const unmarked = found
      .filter(({ source }) => source === undefined)
      .map(({ line }) => `${readme}:${line}`);
    expect(unmarked).toEqual([]);
  });

  test("shows it as it is there", () => {
    for (const { source = "", code, line } of found) {
      const [file = "", name = ""] = source.split("#");
      expect(code, `${readme}:${line} is not ${source}`).toBe(
        region(read(file), name),
      );
    }
  });
});

test.each([
  ...readmes,
  ...shipped,
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...documents,
])("%s links to files that exist", (page) => {
  const missing = [...read(page).matchAll(/\]\(([^)#]+)/g)]
    .map(([, link = ""]) => link.replace(repository, `${root}/`))
    .filter((link) => !link.startsWith("https://"))
    .filter((link) => !existsSync(resolve(root, page, "..", link)));
  expect(missing).toEqual([]);
});

test("docs/README.md has a line for each page", () => {
  const map = read("docs/README.md");
  const missing = documents
    .map((page) => page.slice("docs/".length))
    .filter((page) => page !== "README.md" && !map.includes(`](${page}): `));
  expect(missing).toEqual([]);
});
