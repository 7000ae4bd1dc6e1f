import path from "node:path";
import type { Document } from "@redocly/openapi-core";
import { markCircularRefs } from "./references/circular-refs.ts";
import { convertTo31 } from "./convert-to-3-1.ts";
import { isObject, type JsonObject } from "./json.ts";
import { findAliasCircle, limitProblems } from "./references/limits.ts";
import { locate, remedyFor, remedyForFile, type Source } from "./source.ts";
import type { OpenApiDocument } from "./document.ts";
import { nameMappings } from "./references/name-mappings.ts";
import { parseText } from "./parse-text.ts";
import { repair } from "./repair.ts";
import { SpecError, type LintProblem } from "./spec-error.ts";

/** Corrects a document as it was published, in place. Throws a SpecError where it cannot. */
export type Correct = (file: string, document: JsonObject) => Promise<void>;

/**
 * Reads one document, corrects it, turns it into OpenAPI 3.1 and validates it. What it gets wrong is read where that
 * can be meant in one way only, with a warning; everything else is refused.
 */
export async function parseSource(
  root: string,
  file: string,
  correct?: Correct,
): Promise<Source> {
  const text = await parseText(root, file);
  const parsed = withoutAliases(file, text);
  if (isObject(parsed)) {
    await correct?.(file, parsed);
    // YAML reads a version without quotes as a number.
    const version = String(parsed["openapi"]);
    if (/^3\.[01]$/.test(version)) parsed["openapi"] = `${version}.0`;
  }
  if (!isOpenApi3(parsed)) {
    const place = locate({ file, text }, "#/openapi");
    throw new SpecError([
      `${place} not an OpenAPI 3.0 or 3.1 document (${remedyForFile(file)})`,
    ]);
  }
  const [folder, name] = file.split("/").slice(-2);
  const handWritten =
    path.basename(file) === "openapi.yaml" && !(name && folder === "given");
  const remedy = ` (${remedyFor(file)})`;
  const lines = (list: readonly LintProblem[], end: string): string[] =>
    list.map(
      ({ pointer, onKey, message }) =>
        `${locate({ file, text }, pointer, onKey)} ${message}${end}`,
    );
  const limits = limitProblems(parsed);
  if (limits.length > 0) throw new SpecError(lines(limits, remedy));
  const document = convertTo31(parsed);
  markCircularRefs(document);
  nameMappings(document);
  const { repaired, problems } = await repair(text, document, handWritten);
  if (problems.length > 0) throw new SpecError(lines(problems, remedy));
  return { file, handWritten, document, text, warnings: lines(repaired, "") };
}

/** Parts what YAML aliases share by a round trip through JSON, so that correcting one place changes no other. */
function withoutAliases(file: string, text: Document): unknown {
  try {
    return JSON.parse(JSON.stringify(text.parsed ?? null));
  } catch (error) {
    const circle = findAliasCircle(text.parsed);
    if (circle === undefined) throw error;
    const place = locate({ file, text }, circle, true);
    throw new SpecError([
      `${place} the alias stands within its own anchor: write a $ref instead`,
    ]);
  }
}

function isOpenApi3(parsed: unknown): parsed is OpenApiDocument {
  return (
    isObject(parsed) &&
    typeof parsed["openapi"] === "string" &&
    /^3\.[01]\.\d+$/.test(parsed["openapi"])
  );
}
