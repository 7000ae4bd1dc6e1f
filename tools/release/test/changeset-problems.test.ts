import { expect, test } from "vitest";
import { changesetProblems } from "../src/check/changeset-problems.ts";
import { repository } from "./repository.ts";

const missing = (file: string): string =>
  `@fintech-clients/one has no changeset, though users get packages/one/${file}: run pnpm spec:change or pnpm changeset`;

test.each(["src/index.ts", "README.md", "openapi.json"])(
  "a released package's %s changes with a changeset only",
  (file) => {
    const { root, write, git } = repository();
    write(`packages/one/${file}`, "changed\n");
    git("add", ".");
    git("commit", "--quiet", "-m", "change");
    expect(changesetProblems(root, "main")).toEqual([missing(file)]);
    write(
      ".changeset/a.md",
      '---\n"@fintech-clients/one": patch\n---\n\nOne thing is better.\n',
    );
    expect(changesetProblems(root, "main")).toEqual([]);
  },
);

test("a changeset of another package does not count", () => {
  const { root, write, git } = repository();
  write("packages/one/src/index.ts", "changed\n");
  write(
    ".changeset/a.md",
    '---\n"@fintech-clients/two": patch\n---\n\nOne thing is better.\n',
  );
  git("add", ".");
  expect(changesetProblems(root, "main")).toEqual([missing("src/index.ts")]);
});

test("what users do not get needs none, nor does a package before its first release", () => {
  const { root, write, git } = repository();
  write("packages/one/test/x.test.ts", "changed\n");
  write("packages/one/package.json", '{"version":"1.0.0","scripts":{"a":"b"}}');
  write("packages/two/src/index.ts", "changed\n");
  git("add", ".");
  expect(changesetProblems(root, "main")).toEqual([]);
});

test("a dependency that users get needs one", () => {
  const { root, write } = repository();
  write(
    "packages/one/package.json",
    '{"version":"1.0.0","dependencies":{"a":"1"}}',
  );
  expect(changesetProblems(root, "main")).toEqual([missing("package.json")]);
});

test("a pull request that versions a package has used its changeset up", () => {
  const { root, write, git } = repository();
  write("packages/one/src/index.ts", "changed\n");
  write("packages/one/package.json", '{"version":"1.1.0"}');
  git("add", ".");
  expect(changesetProblems(root, "main")).toEqual([]);
});

test("a changeset without a sentence is refused", () => {
  const { root, write } = repository();
  write(".changeset/a.md", '---\n"@fintech-clients/two": patch\n---\n\nfix\n');
  expect(changesetProblems(root, "main")).toEqual([
    ".changeset/a.md has no sentence for users",
  ]);
});

test.each([
  ["CRLF", '---\r\n"@fintech-clients/one": patch\r\n---\r\n\r\nOne thing.\r\n'],
  [
    "comments",
    '---\n# why\n"@fintech-clients/one": patch # small\n---\n\nOne thing.\n',
  ],
])("a changeset with %s is read", (_, text) => {
  const { root, write } = repository();
  write("packages/one/src/index.ts", "changed\n");
  write(".changeset/a.md", text);
  expect(changesetProblems(root, "main")).toEqual([]);
});

test("a major of a package is a major of each that exports its names", () => {
  const { root, write, git } = repository();
  const changeset = (...names: string[]): void =>
    write(
      ".changeset/a.md",
      `---\n${names.map((name) => `"@fintech-clients/${name}": major\n`).join("")}---\n\nOne thing.\n`,
    );
  write(
    "packages/one/src/index.ts",
    'export {\n  a,\n} from "@fintech-clients/two/public-api";\n',
  );
  git("commit", "--quiet", "-a", "-m", "re-export");
  git("branch", "-f", "main");
  changeset("two");
  expect(changesetProblems(root, "main")).toEqual([
    '@fintech-clients/one exports names of @fintech-clients/two, which gets a major: add "@fintech-clients/one": major to a changeset',
  ]);
  changeset("one", "two");
  expect(changesetProblems(root, "main")).toEqual([]);
});
