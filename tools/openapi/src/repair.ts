import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { lint, type LintProblem } from "./lint.ts";
import { segmentsOf } from "./pointers.ts";
import { completeParameters } from "./repair-parameters.ts";
import { repairs } from "./repairs.ts";

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
  const repaired = handWritten ? [] : completeParameters(document);
  for (let round = 0; ; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each round judges what the one before it left
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
