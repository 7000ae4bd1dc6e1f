import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

/** What a value may be. `nested` is a list or an object that holds lists or objects. */
export type Kind = "string" | "other" | "list" | "object" | "nested";

/** What values of a schema may be, as far as it says; a schema that says nothing has no kind. */
export function kindsOf(document: OpenApiDocument, given: unknown): Set<Kind> {
  return find(document, given, new Set());
}

function find(
  document: OpenApiDocument,
  given: unknown,
  seen: ReadonlySet<JsonObject>,
): Set<Kind> {
  const kinds = new Set<Kind>();
  if (!isObject(given)) return kinds;
  const schema = resolveRef(document, given);
  if (seen.has(schema)) return kinds;
  const within = new Set(seen).add(schema);
  const inner = (each: unknown): Set<Kind> => find(document, each, within);
  for (const part of ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    listOf(schema[key]),
  )) {
    for (const kind of inner(part)) kinds.add(kind);
  }
  const { type, items, properties, additionalProperties } = schema;
  const types = new Set([type].flat());
  if (types.has("string")) kinds.add("string");
  if (["number", "integer", "boolean"].some((name) => types.has(name))) {
    kinds.add("other");
  }
  const parts: unknown[] = [];
  if (types.has("array") || isObject(items)) {
    kinds.add("list");
    parts.push(items);
  }
  if (types.has("object") || isObject(properties)) {
    kinds.add("object");
    parts.push(additionalProperties);
    if (isObject(properties)) parts.push(...Object.values(properties));
  }
  const isNested = parts.some((part) => {
    const below = inner(part);
    return below.has("list") || below.has("object");
  });
  if (isNested) kinds.add("nested");
  if (kinds.size === 0 && Array.isArray(schema["enum"])) {
    for (const value of schema["enum"]) {
      kinds.add(typeof value === "string" ? "string" : "other");
    }
  }
  return kinds;
}

/** The properties of a schema, those of its parts included. */
export function propertiesOf(
  document: OpenApiDocument,
  given: unknown,
  seen: ReadonlySet<JsonObject> = new Set(),
): Map<string, unknown> {
  if (!isObject(given)) return new Map();
  const schema = resolveRef(document, given);
  if (seen.has(schema)) return new Map();
  const within = new Set(seen).add(schema);
  const { properties } = schema;
  return new Map([
    ...["allOf", "anyOf", "oneOf"]
      .flatMap((key) => listOf(schema[key]))
      .flatMap((part) => [...propertiesOf(document, part, within)]),
    ...Object.entries(isObject(properties) ? properties : {}),
  ]);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
