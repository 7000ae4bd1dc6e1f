import { execFileSync, spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { run, writeFileDeep } from "@fintech-clients/codegen";
import { writeChangesets } from "../src/write/write-changesets.ts";
import { filesIn, workspace } from "./workspace.ts";

const one = "specs/one/openapi.yaml";
const openApi = (fields: string): string => `openapi: 3.1.0
info: { title: One, version: 1.0.0 }
paths:
  /x:
    get:
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema: { type: object, properties: { ${fields} } }
`;

/** A repository with two packages, both released. */
async function repository(): Promise<string> {
  const root = await workspace();
  const write = (file: string, text: string): Promise<void> =>
    writeFileDeep(path.join(root, file), text);
  await write(one, openApi("a: { type: string }"));
  await write("specs/two/openapi.yaml", openApi("a: { type: string }"));
  await write(".changeset/README.md", "");
  await run({ root, providers: [], check: false, print: () => {} });
  const git = (...args: string[]): void =>
    void execFileSync(
      "git",
      ["-c", "user.name=x", "-c", "user.email=x@y.z", ...args],
      { cwd: root },
    );
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  for (const name of ["one@1.9.0", "one@1.10.0", "two@1.0.0"]) {
    git("tag", `@fintech-clients/${name}`);
  }
  return root;
}

async function changesets(root: string): Promise<string[]> {
  const lines: string[] = [];
  await writeChangesets({
    root,
    providers: [],
    dryRun: false,
    print: (line) => lines.push(line),
  });
  return lines;
}

test("only the changed package gets a changeset, which goes when the change is taken back", async () => {
  const root = await repository();
  const before = openApi("a: { type: string }");
  const after = openApi("a: { type: string }, b: { type: string }");
  await writeFileDeep(path.join(root, one), after);
  const [first, , , last] = await changesets(root);
  expect(first).toContain("one: minor since @fintech-clients/one@1.10.0");
  expect(last).toBe("two: no change since @fintech-clients/two@1.0.0");
  const file = path.join(root, ".changeset/spec-one.md");
  expect(await readFile(file, "utf8")).toBe(`---
"@fintech-clients/one": minor
---

Follows the provider's API description. Programs that compile now still compile.

- \`GET /x\`
  - response 200: \`b\` added, \`string\`.
`);
  await writeFileDeep(path.join(root, one), before);
  await changesets(root);
  expect(Object.keys(await filesIn(path.join(root, ".changeset")))).toEqual([
    "README.md",
  ]);
});

test("invalid input is an error, never no change, and the other packages get theirs", async () => {
  const root = await repository();
  await writeFileDeep(path.join(root, one), openApi("a: 1"));
  const two = openApi("a: { type: string }, b: { type: string }");
  await writeFileDeep(path.join(root, "specs/two/openapi.yaml"), two);
  await expect(changesets(root)).rejects.toThrow(
    "one: specs/one/openapi.yaml:11:56 Expected type `Schema` (object) but got `integer`",
  );
  const file = path.join(root, ".changeset/spec-two.md");
  expect(await readFile(file, "utf8")).toContain("`b` added");
});

test("a package without a release has nothing to tell", async () => {
  const root = await repository();
  await rm(path.join(root, "specs/two"), { recursive: true });
  await writeFileDeep(path.join(root, "specs/new/openapi.yaml"), openApi(""));
  const lines = await changesets(root);
  expect(lines).toContain("new: not released yet, so there is nothing to tell");
});

test("the command compares two files", async () => {
  const root = await workspace();
  const cli = path.join(import.meta.dirname, "../src/spec-change-cli.ts");
  const compare = (): {
    status: number | null;
    stdout: string;
    stderr: string;
  } =>
    spawnSync(process.execPath, [cli, "--files", "a.yaml", "b.yaml"], {
      cwd: root,
      encoding: "utf8",
    });
  await writeFileDeep(
    path.join(root, "a.yaml"),
    openApi("a: { type: string }"),
  );
  await writeFileDeep(
    path.join(root, "b.yaml"),
    openApi("a: { type: number }"),
  );
  expect(compare()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^major\n/) as unknown,
  });
  await writeFileDeep(path.join(root, "b.yaml"), "openapi: [");
  expect(compare()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^b.yaml:1:11 /) as unknown,
  });
});
