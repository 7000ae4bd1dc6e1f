import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fetchDocument } from "./fetch-document.ts";

/** The text of a file, of an HTTPS URL, or (`-`) of the standard input. */
export async function readInput(input: string): Promise<string> {
  if (input === "-") return await text(process.stdin);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) {
    return await fetchDocument(input, fetch);
  }
  return await readFile(input, "utf8");
}
