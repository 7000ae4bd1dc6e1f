import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { writeFileDeep } from "../src/text-files.ts";

/** A root of its own for one test, with these files in it (an object is written as JSON, which is YAML too). */
export async function workspace(
  files: Record<string, string | object>,
): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), "codegen-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const written = Object.entries(files).map(([file, content]) => {
    const text =
      typeof content === "string" ? content : JSON.stringify(content, null, 2);
    return writeFileDeep(path.join(root, file), text);
  });
  await Promise.all(written);
  return root;
}
