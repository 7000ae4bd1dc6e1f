import type { Document } from "@redocly/openapi-core";
import { lint } from "./lint.ts";
import { locate } from "./locate.ts";
import { SpecError } from "./spec-error.ts";

/** Throws what these rules find in a file, each with its line and column. */
export async function refuseLintProblems(
  file: string,
  text: Document,
  rules: string[],
): Promise<void> {
  const problems = await lint(text, rules);
  if (problems.length === 0) return;
  throw new SpecError(
    problems.map(
      ({ pointer, onKey, message }) =>
        `${locate({ file, text }, pointer, onKey)} ${message}`,
    ),
  );
}
