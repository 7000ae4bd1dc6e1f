import type { Document } from "@redocly/openapi-core";
import { type OpenApiDocument, pathOperations } from "./document.ts";
import { isObject } from "./json.ts";
import { lint } from "./lint.ts";
import type { LintProblem } from "./spec-error.ts";
import { pointer, segmentsOf } from "./pointers.ts";
import { resolveRef } from "./refs.ts";
import { completeParameters } from "./repairs/repair-parameters.ts";
import { repairs } from "./repairs/repairs.ts";

interface Judgement {
  /** What was read otherwise than it is written. */
  repaired: LintProblem[];
  /** What can be read in no way, or in more than one. */
  problems: LintProblem[];
}

/** Each round uncovers what the faults of the round before it hid. */
const maxRounds = 20;

/**
 * Judges a document, and reads what it gets wrong where that can be meant in one way only, in place. Our own
 * documents are put right at their source instead, but for an empty list in the place of an object.
 */
export async function repair(
  text: Document,
  document: OpenApiDocument,
  handWritten: boolean,
): Promise<Judgement> {
  const repaired = handWritten
    ? []
    : [...completeParameters(document), ...dropEmptyBodies(document)];
  for (let round = 0; ; round += 1) {
    // Each round judges what the one before it left.
    const problems = await lint({ ...text, parsed: document }, ["struct"]);
    const done = problems.flatMap((problem): LintProblem[] => {
      const place = segmentsOf(problem.pointer);
      for (const { applies, apply, always } of repairs) {
        if (handWritten && !always) continue;
        const match = applies.exec(problem.message);
        const message = match && apply(document, place, match);
        if (message) return [{ ...problem, message }];
      }
      return [];
    });
    repaired.push(...done);
    if (done.length === 0 || round === maxRounds) return { repaired, problems };
  }
}

/** Takes out bodies of GET and HEAD that are not required and could hold nothing, in place. Some generators write one for each. */
function dropEmptyBodies(document: OpenApiDocument): LintProblem[] {
  return pathOperations(document).flatMap(({ path, method, operation }) => {
    const { requestBody } = operation;
    if (!/^(get|head)$/.test(method) || !isObject(requestBody)) return [];
    const { required, content } = resolveRef(document, requestBody);
    if (required === true || !isObject(content)) return [];
    if (!Object.values(content).every(hasNoFields)) return [];
    delete operation["requestBody"];
    return {
      pointer: pointer("paths", path, method, "requestBody"),
      onKey: true,
      message: `a ${method.toUpperCase()} has no body, and this one has no fields: it is left out`,
    };
  });
}

function hasNoFields(media: unknown): boolean {
  const schema = isObject(media) ? media["schema"] : undefined;
  return (
    isObject(schema) &&
    isObject(schema["properties"]) &&
    Object.keys(schema["properties"]).length === 0 &&
    !["$ref", "allOf", "anyOf", "oneOf"].some((key) => key in schema)
  );
}
