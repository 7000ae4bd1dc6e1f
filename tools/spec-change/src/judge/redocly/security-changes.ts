import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
} from "@fintech-clients/openapi";
import { type Change, code } from "../change.ts";

const none = "no credentials";

/** Which credentials an operation is sent with from now on. Redocly compares lists, not what applies to an operation. */
export function securityChanges(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Change[] {
  const old = alternatives(before);
  const now = alternatives(after, formerNames(before, after));
  const changes = [...old].flatMap(([subject, was]): Change[] => {
    const is = now.get(subject);
    if (!is) return [];
    const [added, removed] = [is.difference(was), was.difference(is)];
    if (added.size + removed.size === 0) return [];
    const bump = removed.size === 0 ? "minor" : "major";
    const text =
      removed.size === 0
        ? `can be sent with ${list(added)} too`
        : `sent with ${list(is)} now instead of ${list(was)}${needsMore(was, is) ? ": give the client these" : ""}`;
    return [{ bump, subject, place: "", text }];
  });
  const [first] = changes;
  const same = changes.every(({ text }) => text === first?.text);
  return first && same && changes.length === old.size && old.size > 1
    ? [{ ...first, subject: "", place: "every operation" }]
    : changes;
}

/** Schemes that are sent as before and are called otherwise: no program knows their names. */
function formerNames(
  before: OpenApiDocument,
  after: OpenApiDocument,
): ReadonlyMap<string, string> {
  const [old, now] = [schemesOf(before), schemesOf(after)];
  const renamed = [...now].flatMap(([name, scheme]) => {
    const [former] =
      [...old].find(([, each]) => isDeepStrictEqual(each, scheme)) ?? [];
    return former && !old.has(name) ? [[name, former] as const] : [];
  });
  return new Map(renamed);
}

function schemesOf({ components }: OpenApiDocument): Map<string, JsonObject> {
  const schemes = Object.entries(components?.["securitySchemes"] ?? {});
  return new Map(
    schemes.map(([name, given]) => {
      const { description: _, ...scheme } = isObject(given) ? given : {};
      return [name, scheme];
    }),
  );
}

/** For each operation, the sets of schemes of which it takes one. */
function alternatives(
  document: OpenApiDocument,
  names?: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  return new Map(
    pathOperations(document).map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path}`,
      setsOf(operation, document["security"], names),
    ]),
  );
}

function setsOf(
  operation: Operation,
  root: unknown,
  names?: ReadonlyMap<string, string>,
): Set<string> {
  const { security = root } = operation;
  const given = Array.isArray(security) ? security : [];
  return new Set(
    given.length === 0 ? [none] : given.map((each) => nameOf(each, names)),
  );
}

/** The schemes of one alternative, with the scopes that it asks for. */
function nameOf(
  requirement: unknown,
  former?: ReadonlyMap<string, string>,
): string {
  const schemes = Object.entries(isObject(requirement) ? requirement : {});
  const names = schemes.map(([name, scopes]) =>
    [
      code(former?.get(name) ?? name),
      ...(Array.isArray(scopes) ? scopes : []),
    ].join(" "),
  );
  return names.toSorted().join(" and ") || none;
}

/** Whether each alternative that is left has a scheme, or a scope, that no program can have given. */
function needsMore(was: ReadonlySet<string>, is: ReadonlySet<string>): boolean {
  const given = new Set([...was].flatMap(parts));
  return [...is].every((each) => !parts(each).every((part) => given.has(part)));
}

function parts(alternative: string): string[] {
  return alternative === none ? [] : alternative.split(" and ");
}

function list(names: ReadonlySet<string>): string {
  return [...names].join(" or ");
}
