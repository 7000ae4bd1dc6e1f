import type { OpenApiDocument } from "@fintech-clients/openapi";
import { type Change, code } from "../change.ts";
import { alignSpellings } from "./align-spellings.ts";
import { comparable } from "./comparable.ts";
import { bumpRules } from "./bump-rules.ts";
import { describe } from "./describe.ts";
import { locate, type LocatedChange } from "./locate.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { type SchemaPlace, schemaPlaces } from "./schema-places.ts";
import { schemaUses } from "./schema-uses.ts";
import { securityChanges } from "./security-changes.ts";
import { singleChanges } from "./single-changes.ts";
import { webhooksAsAnswers } from "./webhooks-as-answers.ts";

type SchemaPlaces = ReturnType<typeof schemaPlaces>;

/** What Redocly's `diff` says, corrected, and which named schemas came or went, which it does not judge. */
export async function judgeRedocly(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<Change[]> {
  const located = await locatedChanges(before, after);
  const [old, now] = [before, after].map((document) =>
    schemaPlaces(webhooksAsAnswers(document)),
  ) as [SchemaPlaces, SchemaPlaces];
  const changes = located.flatMap((change): Change[] => {
    const rule = bumpRules.find(({ applies }) => applies(change));
    const bump = rule?.bump ?? change.impact;
    const places = change.kind === "removed" ? old : now;
    const told = inOperations(change, places).flatMap(
      ({ subject, place, field, sides }) =>
        describe({ ...change, field, sides }, bump === "major").map(
          (text): Change => ({ bump, subject, place, text }),
        ),
    );
    const { subject, place } = change;
    return told.length > 0 ? told : [{ bump, subject, place, text: "" }];
  });
  return [
    ...changes,
    ...securityChanges(before, after),
    ...namedSchemas(before, after),
  ];
}

/** Where a change of a named schema would fill a page, it is told of the schema alone. */
const maxOperations = 5;

/** A change of a named schema as each operation shows it: users know an operation's fields, not our names of types. */
function inOperations(
  change: LocatedChange,
  places: ReadonlyMap<string, readonly SchemaPlace[]>,
): Pick<LocatedChange, "subject" | "place" | "field" | "sides">[] {
  const { schema, subject, field } = change;
  const uses = places.get(schema) ?? [];
  const operations = new Set(uses.map((use) => use.subject));
  if (operations.size === 0) return [change];
  if (operations.size > maxOperations) {
    const [first = ""] = operations;
    const others = operations.size - 1;
    const where = `${subject} (in ${code(first)} and ${others} other operations)`;
    return [{ ...change, subject: where }];
  }
  return uses.map((use) => ({
    subject: use.subject,
    place: use.place,
    field: joinFields(use.field, field),
    sides: new Set([use.side]),
  }));
}

function joinFields(outer: string, inner: string): string {
  const joint =
    outer === "" || inner === "" || inner.startsWith("[") ? "" : ".";
  return `${outer}${joint}${inner}`;
}

/** Redocly's changes, each with its place. */
export async function locatedChanges(
  ...documents: readonly [before: OpenApiDocument, after: OpenApiDocument]
): Promise<LocatedChange[]> {
  const [before, after] = documents.map(webhooksAsAnswers) as [
    OpenApiDocument,
    OpenApiDocument,
  ];
  const uses = schemaUses(before, after);
  const kept = namesOf(before).intersection(namesOf(after));
  const unused = kept.difference(uses);
  const [old, now] = [comparable(before, unused), comparable(after, unused)];
  alignSpellings(old, now);
  const changes = await redoclyDiff(old, now);
  return singleChanges(changes, now)
    .filter(
      ({ path, kind }) =>
        kind === "modified" || !/^#\/components(\/|$)/.test(path),
    )
    .map((change) => locate(change, old, now, uses));
}

/** Each named schema is an exported type. */
function namedSchemas(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  const removed = [...old.difference(now)].map(
    (name) =>
      [name, "major", "removed: its name is no longer exported"] as const,
  );
  const added = [...now.difference(old)].map(
    (name) => [name, "minor", "added"] as const,
  );
  return [...removed, ...added].map(([name, bump, text]) => ({
    bump,
    subject: `type ${code(name)}`,
    place: "",
    text,
  }));
}

function namesOf({ components }: OpenApiDocument): Set<string> {
  return new Set(Object.keys(components?.["schemas"] ?? {}));
}
