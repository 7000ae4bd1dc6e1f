import path from "node:path";
import { markCircularRefs } from "./circular-refs.ts";
import { convertTo31 } from "./convert-to-3-1.ts";
import { isObject } from "./json.ts";
import { locate, type Source } from "./source.ts";
import type { OpenApiDocument } from "./document.ts";
import { nameMappings } from "./name-mappings.ts";
import { parseText } from "./parse-text.ts";
import { refuseLintProblems } from "./lint.ts";
import { SpecError } from "./spec-error.ts";

/** Reads and validates one document, and turns it into OpenAPI 3.1. */
export async function parseSource(root: string, file: string): Promise<Source> {
  const text = await parseText(root, file);
  const { parsed } = text;
  if (!isOpenApi3(parsed)) {
    const place = locate({ file, text }, "#/openapi");
    throw new SpecError([`${place} not an OpenAPI 3.0 or 3.1 document`]);
  }
  markCircularRefs(parsed);
  nameMappings(parsed);
  await refuseLintProblems(file, text, ["struct", "no-unresolved-refs"]);
  return {
    file,
    handWritten: path.basename(file) === "openapi.yaml",
    document: convertTo31(parsed),
    text,
  };
}

function isOpenApi3(parsed: unknown): parsed is OpenApiDocument {
  return (
    isObject(parsed) &&
    typeof parsed["openapi"] === "string" &&
    /^3\.[01]\.\d+$/.test(parsed["openapi"])
  );
}
