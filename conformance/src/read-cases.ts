import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "./case.ts";

const folder = new URL("../cases/", import.meta.url);

/** All cases, by file and in the files' order. */
export function readCases(): Case[] {
  const files = readdirSync(folder);
  files.sort();
  return files.flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case[],
  );
}
