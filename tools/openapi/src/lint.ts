import {
  BaseResolver,
  createConfig,
  type Document,
  lintDocument,
  ResolveError,
} from "@redocly/openapi-core";
import { locate, remedyFor } from "./source.ts";
import { SpecError, type LintProblem } from "./spec-error.ts";

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
  });
  return problems.map(({ message, location: [place] }) => ({
    pointer: place?.pointer ?? "#/",
    onKey: place?.reportOnKey ?? false,
    message,
  }));
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
