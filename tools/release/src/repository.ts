import { readdirSync } from "node:fs";
import path from "node:path";

/** The repository. */
export const root: string = path.join(import.meta.dirname, "../../..");

/** The folders of the published packages. */
export function packages(root: string): string[] {
  return readdirSync(path.join(root, "packages")).toSorted();
}
