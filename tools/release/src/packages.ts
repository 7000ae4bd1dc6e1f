import { readdirSync } from "node:fs";
import path from "node:path";

/** The folders of the published packages. */
export function packages(root: string): string[] {
  return readdirSync(path.join(root, "packages")).toSorted();
}
