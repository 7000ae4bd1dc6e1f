import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import { membersOf, unionOf } from "./members.ts";

/** The values that a schema lists for a field, itself or through `allOf`; undefined where it lists none. */
export function declaredValues(
  document: OpenApiDocument,
  schema: JsonObject,
  field: string,
  seen: ReadonlySet<JsonObject> = new Set(),
): unknown[] | undefined {
  const property = propertiesOf(schema)[field];
  const own = isObject(property) ? valuesOf(document, property) : undefined;
  if (own || seen.has(schema)) return own;
  for (const member of membersOf(schema["allOf"])) {
    const target = resolveRef(document, member);
    const found = declaredValues(
      document,
      target,
      field,
      new Set([...seen, schema]),
    );
    if (found) return found;
  }
  return undefined;
}

function valuesOf(
  document: OpenApiDocument,
  property: JsonObject,
): unknown[] | undefined {
  const schema = resolveRef(document, property);
  if (schema["const"] !== undefined) return [schema["const"]];
  const { enum: values } = schema;
  if (Array.isArray(values)) return values.filter((value) => value !== null);
  for (const member of membersOf(schema["allOf"])) {
    const found = valuesOf(document, member);
    if (found) return found;
  }
  return undefined;
}

export function propertiesOf(schema: JsonObject): JsonObject {
  return isObject(schema["properties"]) ? schema["properties"] : {};
}

/** Whether a schema has a field, itself, through `allOf`, or in an alternative. */
export function declares(
  document: OpenApiDocument,
  schema: JsonObject,
  field: string,
  seen: ReadonlySet<JsonObject> = new Set(),
): boolean {
  return (
    Object.hasOwn(propertiesOf(schema), field) ||
    (!seen.has(schema) &&
      [...membersOf(schema["allOf"]), ...unionOf(schema)].some((member) =>
        declares(
          document,
          resolveRef(document, member),
          field,
          new Set([...seen, schema]),
        ),
      ))
  );
}
