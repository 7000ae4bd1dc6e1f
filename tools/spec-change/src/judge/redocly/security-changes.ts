import {
  isObject,
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
  const now = alternatives(after);
  const changes = [...old].flatMap(([subject, was]): Change[] => {
    const is = now.get(subject);
    if (!is) return [];
    const [added, removed] = [is.difference(was), was.difference(is)];
    if (added.size + removed.size === 0) return [];
    const bump = removed.size === 0 ? "minor" : "major";
    const text =
      removed.size === 0
        ? `can be sent with ${list(added)} too`
        : `sent with ${list(is)} now, no longer with ${list(removed)}${is.has(none) ? "" : ": give the client these"}`;
    return [{ bump, subject, place: "", text }];
  });
  const [first] = changes;
  const same = changes.every(({ text }) => text === first?.text);
  return first && same && changes.length === old.size && old.size > 1
    ? [{ ...first, subject: "", place: "every operation" }]
    : changes;
}

/** For each operation, the sets of schemes of which it takes one. */
function alternatives(document: OpenApiDocument): Map<string, Set<string>> {
  return new Map(
    pathOperations(document).map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path}`,
      setsOf(operation, document["security"]),
    ]),
  );
}

function setsOf(operation: Operation, root: unknown): Set<string> {
  const { security = root } = operation;
  const given = Array.isArray(security) ? security : [];
  return new Set(given.length === 0 ? [none] : given.map(nameOf));
}

/** The schemes of one alternative, with the scopes that it asks for. */
function nameOf(requirement: unknown): string {
  const schemes = Object.entries(isObject(requirement) ? requirement : {});
  const names = schemes.map(([name, scopes]) =>
    [code(name), ...(Array.isArray(scopes) ? scopes : [])].join(" "),
  );
  return names.toSorted().join(" and ") || none;
}

function list(names: ReadonlySet<string>): string {
  return [...names].join(" or ");
}
