import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import { canonical } from "./canonical.ts";
import type { Change } from "./change.ts";
import { changesetBody } from "./changeset-body.ts";
import { compareDocuments } from "./compare-documents.ts";
import { incompatibleTypes } from "./incompatible-types.ts";
import { judgeRedocly } from "./judge-redocly.ts";
import { largestBump } from "./largest-bump.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The bump that one document needs after another, and what to tell users: the largest of what the types say by the
 * rules of variance, what Redocly's `diff` says, and what the compiler says of the generated types.
 */
export async function judgeChange(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<Verdict> {
  const [old, now] = [before, after].map((each) =>
    canonical(each, { docs: true }),
  );
  if (isDeepStrictEqual(old, now)) {
    const judges = {
      types: "none",
      redocly: "none",
      compiler: "none",
    } as const;
    return { bump: "none", changes: [], body: "", judges };
  }
  const own = compareDocuments(before, after);
  const redocly = await judgeRedocly(before, after);
  const misfits = await incompatibleTypes(before, after);
  const told = own.concat(beyond(own, redocly));
  const explained = told.some(({ bump }) => bump === "major");
  const changes = explained ? told : told.concat(misfits.map(misfit));
  const judges = {
    types: largestBump(["patch", ...own.map(({ bump }) => bump)]),
    redocly: largestBump(redocly.map(({ bump }) => bump)),
    compiler: misfits.length > 0 ? ("major" as const) : ("none" as const),
  };
  const bump = largestBump(Object.values(judges));
  return { bump, changes, body: changesetBody(bump, changes), judges };
}

function misfit(place: { subject: string; place: string }): Change {
  const text = "its type no longer fits programs written for the old one";
  return { ...place, bump: "major", text };
}

/** What Redocly finds breaking where we have found nothing that breaks. */
function beyond(own: readonly Change[], others: readonly Change[]): Change[] {
  const explained = new Set(
    own.filter(({ bump }) => bump === "major").map(({ subject }) => subject),
  );
  return others.filter(
    ({ bump, subject, text }) =>
      bump === "major" && text !== "" && !explained.has(subject),
  );
}
