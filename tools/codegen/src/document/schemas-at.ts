import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

const combinations = ["allOf", "anyOf", "oneOf"] as const;

/** The JSON schema of a request body or a response, if it has one. */
export function jsonSchemaOf(
  document: OpenApiDocument,
  message: unknown,
): JsonObject | undefined {
  if (!isObject(message)) return undefined;
  const { content } = resolveRef(document, message);
  const [, media] =
    Object.entries(isObject(content) ? content : {}).find(([type]) =>
      isJson(type),
    ) ?? [];
  return isObject(media) && isObject(media["schema"])
    ? media["schema"]
    : undefined;
}

/** The schemas of a dotted place, `account_id.0`, in what a schema describes; none where it has no such place. */
export function schemasAt(
  document: OpenApiDocument,
  schema: unknown,
  place: string,
): JsonObject[] {
  let found = parts(document, schema);
  for (const name of place === "" ? [] : place.split(".")) {
    found = found
      .flatMap((each) => membersOf(each, name))
      .flatMap((member) => parts(document, member));
  }
  return found;
}

/** A schema and those that it combines, references resolved. */
function parts(
  document: OpenApiDocument,
  schema: unknown,
  seen: Set<unknown> = new Set(),
): JsonObject[] {
  if (!isObject(schema)) return [];
  const resolved = resolveRef(document, schema);
  if (seen.has(resolved)) return [];
  seen.add(resolved);
  const combined = combinations.flatMap((keyword) => resolved[keyword] ?? []);
  return [resolved, ...combined.flatMap((each) => parts(document, each, seen))];
}

/** What a schema says of one member: of an object's field, or of an item of a list. */
function membersOf(schema: JsonObject, name: string): unknown[] {
  const { properties, items } = schema;
  if (isObject(properties) && Object.hasOwn(properties, name)) {
    return [properties[name]];
  }
  return /^\d+$/.test(name) && items !== undefined ? [items] : [];
}
