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

test("only the release can publish, after a check that cannot", () => {
  const able = readdirSync(folder).filter((name) =>
    read(name).includes("id-token: write"),
  );
  expect(able).toEqual(["release.yml"]);
  const [, jobs = ""] = read("release.yml").split(/^jobs:$/m);
  const [, check = "", publish = ""] = jobs.split(/^ {2}\w+:$/m);
  expect(check).toContain("bash .ci/run");
  expect(check).not.toContain(": write");
  expect(publish).toContain("id-token: write");
  expect(publish).not.toContain(".ci/run");
  expect(publish).toMatch(/^ {4}needs: check$/m);
  expect(publish).toMatch(/^ {4}if: vars\.PUBLISH == 'true'$/m);
});
