import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import type { Document } from "./document.ts";
import { operationsTable } from "./operations-table.ts";
import { replaceRegion } from "./replace-region.ts";

/** What became of a README, or would. */
export type Verdict = "up to date" | "changed" | "out of date";

/** Brings the operations table of a package's README up to date, or only says whether it is. */
export async function writeReadme(
  folder: string,
  check: boolean,
): Promise<Verdict> {
  const file = path.join(folder, "README.md");
  const present = readFileSync(file, "utf8");
  const document = JSON.parse(
    readFileSync(path.join(folder, "openapi.json"), "utf8"),
  ) as Document;
  const text = replaceRegion(present, operationsTable(document));
  const wanted = await format(text, { filepath: file });
  if (wanted === present) {
    return "up to date";
  }
  if (check) {
    return "out of date";
  }
  writeFileSync(file, wanted);
  return "changed";
}
