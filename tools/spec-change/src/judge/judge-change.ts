import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import { canonical } from "./canonical.ts";
import { type Bump, type Change, largestBump } from "./change.ts";
import { incompatibleTypes } from "./compiler/incompatible-types.ts";
import { judgeRedocly } from "./redocly/judge-redocly.ts";

export interface Verdict {
  bump: Bump;
  /** What to tell users. */
  changes: readonly Change[];
  /** What each of the two judges said alone. */
  judges: { redocly: Bump; compiler: Bump };
}

/**
 * The bump that one document needs after another: the larger of what Redocly's `diff` says, corrected, and what the
 * compiler says of the generated types.
 */
export async function judgeChange(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<Verdict> {
  if (isDeepStrictEqual(canonical(before), canonical(after))) {
    const judges = { redocly: "none", compiler: "none" } as const;
    return { bump: "none", changes: [], judges };
  }
  const redocly = await judgeRedocly(before, after);
  const misfits = await incompatibleTypes(before, after);
  const judges = {
    // Words and examples are in the docstrings and in openapi.json.
    redocly: largestBump(["patch", ...redocly.map(({ bump }) => bump)]),
    compiler: misfits.length > 0 ? ("major" as const) : ("none" as const),
  };
  const breaking = redocly.filter(({ bump }) => bump === "major");
  // A named type that breaks explains every operation that uses it.
  const explained = (subject: string): boolean =>
    breaking.some((each) =>
      [subject, "type"].includes(each.subject.replace(/^type .*/, "type")),
    );
  const changes = [
    ...redocly.filter(({ text }) => text !== ""),
    ...misfits.filter(({ subject }) => !explained(subject)).map(misfit),
  ];
  return { bump: largestBump(Object.values(judges)), changes, judges };
}

function misfit(place: { subject: string; place: string }): Change {
  const text = "its type no longer fits programs written for the old one";
  return { ...place, bump: "major", text };
}
