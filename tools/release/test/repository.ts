import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

interface Repository {
  root: string;
  write: (file: string, text: string) => void;
  git: (...args: string[]) => void;
}

/** A repository with two packages, of which `one` is released. */
export function repository(): Repository {
  const root = mkdtempSync(path.join(os.tmpdir(), "release-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const git = (...args: string[]): void =>
    void execFileSync(
      "git",
      ["-c", "user.name=x", "-c", "user.email=x@y.z", ...args],
      {
        cwd: root,
      },
    );
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  git("init", "--quiet", "--initial-branch=main");
  write(".changeset/README.md", "");
  for (const name of ["one", "two"]) {
    write(`packages/${name}/package.json`, '{"version":"1.0.0","scripts":{}}');
    write(`packages/${name}/src/index.ts`, "export {};\n");
    write(`packages/${name}/test/x.test.ts`, "export {};\n");
  }
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  git("tag", "@fintech-clients/one@1.0.0");
  git("checkout", "--quiet", "-b", "branch");
  return { root, write, git };
}
