import { readFileSync } from "node:fs";
import path from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { root } from "../src/root.ts";

interface Job {
  needs?: string;
  permissions: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}

const file = path.join(root, ".github/workflows/spec-drift.yml");
const { permissions, jobs } = parseYaml(readFileSync(file, "utf8")) as {
  permissions: object;
  jobs: Record<string, Job>;
};

test("the job that reads what others wrote can write nothing, and the one that writes runs nothing of it", () => {
  expect(permissions).toEqual({});
  const { read, issue, ...others } = jobs;
  expect(others).toEqual({});
  expect(read?.permissions).toEqual({ contents: "read" });
  expect(issue?.permissions).toEqual({ issues: "write" });
  expect(issue?.needs).toBe("read");
  const used = issue?.steps.flatMap(({ uses = "" }) => uses.split("@")[0]);
  expect(used).toEqual(["actions/download-artifact", ""]);
  for (const { run = "" } of issue?.steps ?? []) {
    // An expression would become part of the script.
    expect(run).not.toMatch(/\$\{\{|pnpm|node|cat /);
  }
});
