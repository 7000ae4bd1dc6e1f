import { isDeepStrictEqual } from "node:util";
import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

/**
 * Where one of two documents says in another way what the other one says, both say it in the same way afterwards: an
 * object split by `allOf`, null as a variant, one value by `const`, variants by the other keyword. Redocly would call
 * each a change of type.
 */
export function alignSpellings(
  before: OpenApiDocument,
  after: OpenApiDocument,
): void {
  align(before, after, before, after);
}

function align(
  old: unknown,
  now: unknown,
  before: OpenApiDocument,
  after: OpenApiDocument,
): void {
  if (Array.isArray(old) && Array.isArray(now)) {
    for (const [at, each] of old.entries()) {
      align(each, now[at], before, after);
    }
  }
  if (!isObject(old) || !isObject(now)) return;
  respell(old, now, before);
  respell(now, old, after);
  for (const [key, each] of Object.entries(old)) {
    align(each, now[key], before, after);
  }
}

/** Rewrites a schema where its peer is spelled otherwise. */
function respell(
  schema: JsonObject,
  peer: JsonObject,
  document: OpenApiDocument,
): void {
  if (Array.isArray(schema["allOf"]) && isObject(peer["properties"])) {
    const { allOf, ...rest } = schema;
    replace(schema, merged([...allOf, rest], document));
  }
  const variants = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(variants) && Array.isArray(peer["type"])) {
    replace(schema, nullable(schema, variants));
  }
  const { oneOf, ...others } = schema;
  if (oneOf && peer["anyOf"] && !("discriminator" in schema)) {
    replace(schema, { ...others, anyOf: oneOf });
  }
  const { const: value, ...rest } = schema;
  if (value !== undefined && Array.isArray(peer["enum"])) {
    replace(schema, { ...rest, enum: [value] });
  }
}

function replace(schema: JsonObject, other: JsonObject | undefined): void {
  if (!other) return;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
}

/** One object of several; undefined where they say more than members, or of one member different things. */
function merged(
  parts: readonly unknown[],
  document: OpenApiDocument,
): JsonObject | undefined {
  const properties = new Map<string, unknown>();
  const required = new Set<unknown>();
  for (const part of parts) {
    const schema = isObject(part) ? resolveRef(document, part) : {};
    const {
      type,
      properties: own = {},
      required: names = [],
      ...rest
    } = schema;
    const isMembers = type === undefined || type === "object";
    if (!isMembers || Object.keys(rest).length > 0) return undefined;
    if (!isObject(own) || !Array.isArray(names)) return undefined;
    for (const [name, member] of Object.entries(own)) {
      const known = properties.get(name) ?? member;
      if (!isDeepStrictEqual(known, member)) return undefined;
      properties.set(name, member);
    }
    for (const name of names) required.add(name);
  }
  return {
    properties: Object.fromEntries(properties),
    ...(required.size > 0 && { required: [...required] }),
    type: "object",
  };
}

/** `anyOf: [X, null]` as X with one more type; undefined for anything else. */
function nullable(
  schema: JsonObject,
  variants: readonly unknown[],
): JsonObject | undefined {
  const [value, ...others] = variants.filter(
    (each) => !isDeepStrictEqual(each, { type: "null" }),
  );
  const isPair = variants.length === 2 && others.length === 0;
  if (!isPair || Object.keys(schema).length > 1) return undefined;
  return isObject(value) &&
    typeof value["type"] === "string" &&
    !("enum" in value)
    ? { ...value, type: [value["type"], "null"].toSorted() }
    : undefined;
}
