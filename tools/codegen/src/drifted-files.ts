import { readFile } from "node:fs/promises";
import path from "node:path";

/** The files whose text on disk is not (or no longer) this one. */
export async function driftedFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const drifted: string[] = [];
  for (const [file, text] of files) {
    const present = await readFile(path.join(root, file), "utf8").catch(
      () => undefined,
    );
    if (present !== text) drifted.push(file);
  }
  return drifted;
}
