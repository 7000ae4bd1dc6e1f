import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type Document,
  makeDocumentFromString,
  YamlParseError,
} from "@redocly/openapi-core";
import { remedyForFile } from "./source.ts";
import { SpecError } from "./spec-error.ts";

/** Reads one YAML or JSON file. */
export async function parseText(root: string, file: string): Promise<Document> {
  const absolute = path.join(root, file);
  const body = await readFile(absolute, "utf8");
  const text = body.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  try {
    return makeDocumentFromString(text, absolute);
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const reason = error.message
      .replace(/ \(\d+:\d+\)$/, "")
      .replace(` in "${absolute}"`, "")
      .replace(
        /^nesting exceeded.*/,
        "$&: give what is within a name of its own under components, and refer to it",
      );
    throw new SpecError([
      `${file}:${error.line}:${error.col} ${reason} (${remedyForFile(file)})`,
    ]);
  }
}
