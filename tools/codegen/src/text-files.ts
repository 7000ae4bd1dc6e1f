import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The text of a file, or undefined if there is none. */
export async function readIfPresent(file: string): Promise<string | undefined> {
  return await readFile(file, "utf8").catch(() => undefined);
}

/** The files whose text on disk is not (or no longer) this one. */
export async function driftedFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const drifted = [...files].map(async ([file, text]) =>
    (await readIfPresent(path.join(root, file))) === text ? [] : [file],
  );
  return (await Promise.all(drifted)).flat();
}

/** Writes a file, with the folders it needs. */
export async function writeFileDeep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
