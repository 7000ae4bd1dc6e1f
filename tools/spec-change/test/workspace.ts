import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const specs = path.join(import.meta.dirname, "../../../specs");

/** A root of its own for one test, with the specs of these providers as they are in the repository. */
export async function workspace(...providers: string[]): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), "spec-change-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const provider of providers) {
    const target = path.join(root, "specs", provider);
    await cp(path.join(specs, provider), target, { recursive: true });
  }
  return root;
}

/** Every file below a folder with its text, to see that nothing changed. */
export async function filesIn(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, string]> => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file), await readFile(file, "utf8")];
    });
  return Object.fromEntries(await Promise.all(files));
}
