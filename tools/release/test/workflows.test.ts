import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { describe, expect, test } from "vitest";
import { root } from "../src/repository.ts";

const folder = path.join(root, ".github/workflows");
const read = (name: string): string =>
  readFileSync(path.join(folder, name), "utf8");

describe.each(readdirSync(folder))("%s", (name) => {
  const text = read(name);

  test("is a valid workflow", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(
      validateWorkflow(text.replace("runs-on", "runs_on")).errors,
    ).not.toEqual([]);
  });

  test("pins every action by digest, with its version where Renovate looks for it", () => {
    const used = text.match(/^ *- uses: .*$/gm) ?? [];
    expect(used).toHaveLength(text.split("uses:").length - 1);
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) {
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("gives no permission to what does not name it", () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
  });
});

test("only one job can publish: it installs and runs nothing that others wrote", () => {
  const able = readdirSync(folder).filter((name) =>
    read(name).includes("id-token: write"),
  );
  expect(able).toEqual(["release.yml"]);
  const { check, version, pack, publish, verify } = jobs("release.yml");
  for (const job of [check, pack, verify]) expect(job).not.toContain(": write");
  for (const job of [check, version, pack, verify]) {
    expect(job).not.toContain("id-token");
  }
  expect(check).toContain("run: bash .ci/run");
  expect(version).toContain("--ignore-scripts");
  expect(publish).toContain("id-token: write");
  expect(publish?.match(/run: .*/g)).toEqual([
    "run: node tools/release/src/publish.ts",
    "run: git push origin --tags",
  ]);
  for (const job of [version, pack]) {
    expect(job).toMatch(/^ {4}needs: check$/m);
    expect(job).toMatch(/^ {4}if: vars\.PUBLISH == 'true'$/m);
  }
  expect(publish).toMatch(/^ {4}needs: pack$/m);
});

test("what publishes imports only what Node brings", () => {
  const source = path.join(root, "tools/release/src");
  const imports = [
    "publish.ts",
    "publish/tarballs.ts",
    "repository.ts",
  ].flatMap((file) =>
    [
      ...readFileSync(path.join(source, file), "utf8").matchAll(
        / from "([^"]+)"/g,
      ),
    ].map(([, from = ""]) => from),
  );
  const others = imports.filter((from) => !from.startsWith("node:"));
  expect(others).toEqual(["./publish/tarballs.ts", "./repository.ts"]);
});

/** The text of each job, by its name. */
function jobs(name: string): Record<string, string> {
  const [, all = ""] = read(name).split(/^jobs:$/m);
  const parts = all.split(/^ {2}(\w+):$/m).slice(1);
  const names = parts.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(
    names.map((each, index) => [each, parts[2 * index + 1] ?? ""]),
  );
}
