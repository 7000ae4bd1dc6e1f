import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes a file, with the folders it needs. */
export async function writeFileDeep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
