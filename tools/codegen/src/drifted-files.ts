import { readFile } from "node:fs/promises";
import path from "node:path";

/** The files whose text on disk is not (or no longer) this one. */
export async function driftedFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const drifted = [...files].map(async ([file, text]) => {
    const present = await readFile(path.join(root, file), "utf8").catch(
      () => undefined,
    );
    return present === text ? [] : [file];
  });
  return (await Promise.all(drifted)).flat();
}
