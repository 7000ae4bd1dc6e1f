import {
  BaseResolver,
  createConfig,
  type Document,
  lintDocument,
  ResolveError,
} from "@redocly/openapi-core";
import { deepestRef } from "./references/deepest-ref.ts";
import { locate, remedyFor } from "./source.ts";
import { SpecError } from "./spec-error.ts";

export interface LintProblem {
  pointer: string;
  onKey: boolean;
  message: string;
}

class NoOtherFiles extends BaseResolver {
  override loadExternalRef(): Promise<never> {
    const message = "a reference must stay inside its own document";
    return Promise.reject(new ResolveError(new Error(message)));
  }
}

/** What Redocly's rules of these names find in a document, each with these options. Nothing outside the document is read. */
export async function lint(
  document: Document,
  rules: string[],
  options: object = {},
): Promise<LintProblem[]> {
  const config = await createConfig({
    rules: Object.fromEntries(
      rules.map((rule) => [rule, { severity: "error" as const, ...options }]),
    ),
  });
  const problems = await lintDocument({
    document,
    config,
    externalRefResolver: new NoOtherFiles(),
  }).catch((error: unknown) => {
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  if (problems === undefined) return [tooDeep(document.parsed)];
  return problems.map(({ message, location: [place] }) => ({
    pointer: place?.pointer ?? "#/",
    onKey: place?.reportOnKey ?? false,
    message,
  }));
}

/** Redocly follows each reference by a call of its own, and the stack has an end. */
function tooDeep(document: unknown): LintProblem {
  const { pointer, depth } = deepestRef(document);
  const message = `${depth} references lead here, one within the other, which is too deep to check: give one of them a shorter schema in overlay.yaml, or take it out`;
  return { pointer, onKey: true, message };
}

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
        `${locate({ file, text }, pointer, onKey)} ${message} (${remedyFor(file)})`,
    ),
  );
}
