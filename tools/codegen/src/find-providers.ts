import { readdir } from "node:fs/promises";
import path from "node:path";

/** Every provider has a folder under specs/. */
export async function findProviders(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, "specs"), {
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
