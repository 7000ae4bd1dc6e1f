import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { describe, expect, test } from "vitest";
import { root } from "../src/root.ts";

const folder = path.join(root, ".github/workflows");

describe.each(readdirSync(folder))("%s", (name) => {
  const text = readFileSync(path.join(folder, name), "utf8");

  test("is a valid workflow", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(
      validateWorkflow(text.replace("runs-on", "runs_on")).errors,
    ).not.toEqual([]);
  });

  test("pins every action by digest", () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  test("gives no permission to what does not name it", () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
  });
});

test("only the release can publish", () => {
  const able = readdirSync(folder).filter((name) =>
    readFileSync(path.join(folder, name), "utf8").includes("id-token: write"),
  );
  expect(able).toEqual(["release.yml"]);
});
