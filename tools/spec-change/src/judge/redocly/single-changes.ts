import {
  isObject,
  methods,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import type { Bump } from "../change.ts";
import type { RedoclyChange } from "./redocly-diff.ts";

/** What a list or map that came or went as a whole is made of. */
const members: Readonly<Record<string, string>> = {
  PathItem: "Operation",
  ParameterList: "Parameter",
  SchemaProperties: "Schema",
  HeadersMap: "Header",
  MediaTypesMap: "MediaType",
  ServerList: "Server",
};

/** Redocly's changes with one for each operation, parameter, status and property that a program can notice. */
export function singleChanges(
  changes: readonly RedoclyChange[],
  after: OpenApiDocument,
): RedoclyChange[] {
  // What is below a place that is another thing now says nothing new.
  const replaced = changes.filter(
    ({ typeName, property, impact }) =>
      (property === "key" && typeName !== "PathItem") ||
      (property === "type" && impact === "major"),
  );
  return changes
    .filter(
      ({ path }) => !replaced.some((each) => path.startsWith(`${each.path}/`)),
    )
    .flatMap((change) => {
      if (change.property === "key") return renamed(change, after);
      if (change.kind === "modified") return [change];
      const closes = closesObject(change, changes, after);
      return [...split(change), ...(closes ? [closed(change)] : [])];
    });
}

/** An object without listed properties is typed as one with any; one with some has those only. */
function closesObject(
  { typeName, kind, path, revision }: RedoclyChange,
  all: readonly RedoclyChange[],
  after: OpenApiDocument,
): boolean {
  if (typeName !== "SchemaProperties" || kind !== "added") return false;
  const object = parent(path);
  const reported = all.some(
    (change) =>
      change.path === object &&
      ["type", "additionalProperties"].includes(change.property ?? ""),
  );
  const schema = resolveRef(after, { $ref: parent(revision?.pointer ?? "") });
  return !reported && schema["additionalProperties"] === undefined;
}

function closed({ path, revision }: RedoclyChange): RedoclyChange {
  const pointer = parent(revision?.pointer ?? "");
  return {
    path: parent(path),
    typeName: "Schema",
    kind: "modified",
    impact: "patch",
    verdicts: [],
    property: "additionalProperties",
    base: { pointer, value: true },
    revision: { pointer },
  };
}

function parent(pointer: string): string {
  return pointer.replace(/\/[^/]*$/, "");
}

function renamed(
  change: RedoclyChange,
  after: OpenApiDocument,
): RedoclyChange[] {
  const { path, typeName, impact, base, revision } = change;
  if (typeName === "PathItem") {
    const item = resolveRef(after, { $ref: path });
    return methods
      .filter((method) => method in item)
      .map((method) => ({
        ...change,
        path: `${path}/${method}`,
        typeName: "Operation",
      }));
  }
  const single = { typeName, verdicts: [] };
  const old = path.replace(/[^/]*$/, escape(String(base?.value)));
  return [
    { ...single, path: old, kind: "removed", impact, ...(base && { base }) },
    {
      ...single,
      path,
      kind: "added",
      impact: "minor",
      ...(revision && { revision }),
    },
  ];
}

function split(change: RedoclyChange): RedoclyChange[] {
  const typeName = members[change.typeName];
  const whole = change.revision ?? change.base;
  if (!typeName || !whole) return [change];
  const { kind, path } = change;
  return Object.entries(whole.value ?? {})
    .filter(
      ([key]) =>
        typeName !== "Operation" || methods.some((each) => each === key),
    )
    .map(([key, value]) => {
      const side = { pointer: `${whole.pointer}/${escape(key)}`, value };
      return {
        typeName,
        kind,
        verdicts: [],
        path: `${path}/${escape(key)}`,
        impact: impactOf(change, value),
        ...(change.revision ? { revision: side } : { base: side }),
      };
    });
}

/** Of several new parameters, only a required one breaks; of an operation's own servers, each does. */
function impactOf(
  { typeName, kind, impact, path }: RedoclyChange,
  value: unknown,
): Bump {
  // An operation's own servers came or went: it is sent elsewhere.
  if (typeName === "ServerList" && path.startsWith("#/paths/")) return "major";
  if (typeName !== "ParameterList" || kind !== "added") return impact;
  return isObject(value) && value["required"] === true ? "major" : "minor";
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
