import type { OpenApiDocument } from "@fintech-clients/openapi";
import { type Bump, type Change, code } from "../change.ts";
import { comparable } from "./comparable.ts";
import { corrections } from "./corrections.ts";
import { describe } from "./describe.ts";
import { locate, type LocatedChange } from "./locate.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { schemaUses } from "./schema-uses.ts";
import { singleChanges } from "./single-changes.ts";

/** What Redocly's `diff` says, corrected, and which named schemas came or went, which it does not judge. */
export async function judgeRedocly(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<Change[]> {
  const located = await locatedChanges(before, after);
  const changes = located.flatMap((change): Change[] => {
    const { subject, place, impact } = change;
    const correction = corrections.find(({ applies }) => applies(change));
    const bump = correction?.bump ?? impact;
    const texts = describe(change, bump === "major");
    const none = texts.length === 0 ? [""] : texts;
    return none.map((text) => ({ bump, subject, place, text }));
  });
  return [...changes, ...namedSchemas(before, after)];
}

/** Redocly's changes, each with its place. */
export async function locatedChanges(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<LocatedChange[]> {
  const uses = schemaUses(before, after);
  const kept = namesOf(before).intersection(namesOf(after));
  const unused = kept.difference(uses);
  const [old, now] = [comparable(before, unused), comparable(after, unused)];
  const changes = await redoclyDiff(old, now);
  return singleChanges(changes, now)
    .filter(
      ({ path, kind }) =>
        kind === "modified" || !/^#\/components(\/schemas.*)?$/.test(path),
    )
    .map((change) => locate(change, old, now, uses));
}

/** Each named schema is an exported type. */
function namedSchemas(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  const change = (name: string, bump: Bump, text: string): Change => ({
    ...{ bump, text, place: "" },
    subject: `type ${code(name)}`,
  });
  return [
    ...[...old.difference(now)].map((name) =>
      change(name, "major", "removed: its name is no longer exported"),
    ),
    ...[...now.difference(old)].map((name) => change(name, "minor", "added")),
  ];
}

function namesOf({ components }: OpenApiDocument): Set<string> {
  return new Set(Object.keys(components?.["schemas"] ?? {}));
}
