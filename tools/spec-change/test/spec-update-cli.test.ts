import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { workspace } from "./workspace.ts";

const cli = path.join(import.meta.dirname, "../src/spec-update-cli.ts");
const update = (root: string) =>
  spawnSync(process.execPath, [cli, "--root", root, "gu1-kyc"], {
    encoding: "utf8",
  });

test("a provider that publishes no document has nothing to take over", async () => {
  const root = await workspace("gu1-kyc");
  expect(update(root)).toMatchObject({
    status: 0,
    stdout: "gu1-kyc: specs/gu1-kyc/sources.json names no document\n",
    stderr: "",
  });
});

test("a missing sources.json is named, without a stack", async () => {
  const root = await workspace("gu1-kyc");
  await rm(path.join(root, "specs/gu1-kyc/sources.json"));
  const { status, stderr } = update(root);
  expect(status).toBe(1);
  expect(stderr).toContain("  specs/gu1-kyc/sources.json: ENOENT");
  expect(stderr).not.toContain("    at ");
});
