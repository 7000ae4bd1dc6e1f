import { readdirSync } from "node:fs";
import path from "node:path";

/** Every provider has a folder under specs/. */
export function listProviders(root: string): string[] {
  return readdirSync(path.join(root, "specs")).toSorted();
}
