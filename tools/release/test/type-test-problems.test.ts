import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../src/repository.ts";
import { typeTestProblems } from "../src/check/type-test-problems.ts";

function from(file: string): string {
  return path.join(root, file);
}

/** A repository with one built package, committed as it is. */
function released(): string {
  const copy = mkdtempSync(path.join(root, "node_modules/.type-tests-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const to = (file: string): string => path.join(copy, file);
  const folder = "packages/yuno-banking";
  for (const part of ["dist", "package.json", "tsconfig.json", "test"]) {
    cpSync(from(`${folder}/${part}`), to(`${folder}/${part}`), {
      recursive: true,
    });
  }
  for (const file of ["tsconfig.base.json", "tsconfig.test.json"]) {
    cpSync(from(file), to(file));
  }
  symlinkSync(from(`${folder}/node_modules`), to(`${folder}/node_modules`));
  const git = (...args: string[]): void =>
    void execFileSync(
      "git",
      ["-c", "user.name=x", "-c", "user.email=x@y.z", ...args],
      {
        cwd: copy,
      },
    );
  git("init", "--quiet");
  git("add", "--force", folder);
  git("commit", "--quiet", "-m", "release");
  return copy;
}

test("a release's type tests compile against its own build, and not against one without a field they read", () => {
  const copy = released();
  expect(typeTestProblems(copy, "yuno-banking", "HEAD")).toEqual([]);
  const schema = path.join(
    copy,
    "packages/yuno-banking/dist/types/generated/schema.d.ts",
  );
  const text = readFileSync(schema, "utf8");
  writeFileSync(schema, text.replaceAll(/^\s*iban\?: .*\n/gm, ""));
  expect(typeTestProblems(copy, "yuno-banking", "HEAD")).toEqual([
    expect.stringMatching(
      /^types.test-d.ts of HEAD:\d+ Property 'iban' does not exist/,
    ),
  ]);
}, 120_000);
