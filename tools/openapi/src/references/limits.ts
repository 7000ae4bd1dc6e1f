import type { LintProblem } from "../spec-error.ts";
import { pointer } from "../pointers.ts";
import { deepestRef } from "./deepest-ref.ts";

/** Several times what published documents have, and few enough for whatever follows schemas by recursion. */
const maxReferences = 200;

/** What stops every later step: references that are too deep to follow, and the one name that a JavaScript object cannot have. */
export function limitProblems(document: unknown): LintProblem[] {
  const problems: LintProblem[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const place = [...path, key];
      if (key === "__proto__" || (key === "name" && value === "__proto__")) {
        problems.push({
          pointer: pointer(...place),
          onKey: true,
          message: "`__proto__` is no name that a JavaScript object can have",
        });
      }
      visit(value, place);
    }
  };
  visit(document, []);
  const { pointer: deepest, depth } = deepestRef(document);
  if (depth > maxReferences) {
    problems.push({
      pointer: deepest,
      onKey: true,
      message: `${depth} references lead here, one within the other, which is too deep to follow: give one of them a shorter schema`,
    });
  }
  return problems;
}

/** The place of a YAML alias that stands within its own anchor. */
export function findAliasCircle(
  node: unknown,
  path: readonly string[] = [],
  above: readonly unknown[] = [],
): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (above.includes(node)) return pointer(...path);
  for (const [key, value] of Object.entries(node)) {
    const found = findAliasCircle(value, [...path, key], [...above, node]);
    if (found !== undefined) return found;
  }
  return undefined;
}
