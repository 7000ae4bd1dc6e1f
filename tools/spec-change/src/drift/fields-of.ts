import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

/** What a document says of one field. */
export interface Field {
  types: Set<string>;
  /** "" for items, and for a body as a whole. */
  presence: "required" | "optional" | "";
  /** Those of its enum. */
  values: Set<string>;
  /** Such as `maxLength=255`. */
  limits: Set<string>;
}

/** Dotted path -> field; "" is the whole. */
type Fields = Map<string, Field>;

const limitKeywords = [
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "multipleOf",
  "pattern",
];

/** Every field that a schema describes, whatever composition it is written in. */
export function fieldsOf(
  document: OpenApiDocument,
  schema: unknown,
  above: readonly JsonObject[] = [],
): Fields {
  const given = isObject(schema) ? schema : {};
  const own = resolveRef(document, given);
  // A schema that holds itself says nothing new the second time.
  if (above.includes(own)) return new Map([["", fieldOf({})]]);
  const below = [...above, own];
  const inner = (each: unknown): Fields => fieldsOf(document, each, below);
  const fields: Fields = new Map([["", fieldOf(own)]]);
  const { properties, required, items, additionalProperties } = own;
  const names = new Set(Array.isArray(required) ? required : []);
  for (const [name, property] of entriesOf(properties)) {
    for (const [path, field] of inner(property)) {
      const presence = names.has(name) ? "required" : "optional";
      if (path === "") fields.set(name, { ...field, presence });
      else
        fields.set(`${name}${path.startsWith("[") ? "" : "."}${path}`, field);
    }
  }
  if (isObject(items)) addBelow(fields, "[]", inner(items));
  if (isObject(additionalProperties)) {
    addBelow(fields, "*", inner(additionalProperties));
  }
  for (const each of listOf(own["allOf"])) mergeAll(fields, inner(each));
  for (const keyword of ["oneOf", "anyOf"]) {
    const variants = listOf(own[keyword]).map(inner);
    if (variants.length > 0) mergeAll(fields, anyOf(variants));
  }
  return fields;
}

function fieldOf(schema: JsonObject): Field {
  const { type, format, properties, items, enum: values } = schema;
  const inferred = isObject(properties)
    ? "object"
    : isObject(items)
      ? "array"
      : [];
  const types = [type ?? inferred].flat().map(String);
  const named = types.map((each) =>
    typeof format === "string" && each !== "null" ? `${each}:${format}` : each,
  );
  const list: unknown[] = Array.isArray(values) ? values : [];
  return {
    types: new Set(named),
    presence: "",
    values: new Set(list.map((value) => JSON.stringify(value))),
    limits: new Set(
      limitKeywords
        .filter((keyword) => schema[keyword] !== undefined)
        .map((keyword) => `${keyword}=${JSON.stringify(schema[keyword])}`),
    ),
  };
}

function addBelow(fields: Fields, name: string, inner: Fields): void {
  for (const [path, field] of inner) {
    const joint = path === "" || path.startsWith("[") ? "" : ".";
    fields.set(`${name}${joint}${path}`, field);
  }
}

/** Adds what also holds. */
function mergeAll(fields: Fields, others: Fields): void {
  for (const [path, other] of others) {
    const field = fields.get(path);
    if (!field) {
      fields.set(path, other);
      continue;
    }
    const required = [field.presence, other.presence].includes("required");
    fields.set(path, {
      ...joined(field, other),
      presence: required ? "required" : field.presence || other.presence,
    });
  }
}

/** What one of several variants says: a field is required only where it is in all of them. */
function anyOf(variants: readonly Fields[]): Fields {
  const merged: Fields = new Map();
  for (const variant of variants) {
    for (const [path, field] of variant) {
      const before = merged.get(path);
      merged.set(path, before ? joined(before, field) : field);
    }
  }
  for (const [path, field] of merged) {
    const presences = variants.map((variant) => variant.get(path)?.presence);
    const always = presences.every((each) => each === "required");
    const named = presences.some((each) => each !== undefined && each !== "");
    const presence = always ? "required" : named ? "optional" : "";
    merged.set(path, { ...field, presence });
  }
  return merged;
}

function joined(one: Field, other: Field): Field {
  return {
    types: one.types.union(other.types),
    presence: one.presence,
    values: one.values.union(other.values),
    limits: one.limits.union(other.limits),
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
