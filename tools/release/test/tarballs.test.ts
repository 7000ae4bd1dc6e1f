import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTarballs, writeTarballs } from "../src/publish/tarballs.ts";

test("what was changed after packing is not published", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tarballs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const packed = { name: "@x/a", version: "1.0.0", file: "a.tgz" };
  writeFileSync(path.join(folder, "a.tgz"), "as packed");
  writeTarballs(folder, [packed]);
  expect(readTarballs(folder)).toMatchObject([packed]);
  writeFileSync(path.join(folder, "a.tgz"), "changed");
  expect(() => readTarballs(folder)).toThrow(
    "a.tgz is not what was packed: its digest differs",
  );
});
