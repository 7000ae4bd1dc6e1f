import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import { limitKeywords } from "./limit-keywords.ts";
import type { SchemaView } from "./schema-view.ts";

/** A schema of a document as its type shows it. */
export function viewSchema(
  document: OpenApiDocument,
  schema: unknown,
): SchemaView {
  const parts = flatten(document, schema, new Set());
  const all = (keyword: string): unknown[] =>
    parts.map((part) => part[keyword]).filter((value) => value !== undefined);
  const properties = new Map(
    all("properties").flatMap((each) =>
      isObject(each) ? Object.entries(each) : [],
    ),
  );
  const alternatives = [...all("oneOf"), ...all("anyOf")].flat();
  const variants = alternatives.filter((each) => !isNull(each));
  const values = all("x-open-enum").concat(all("enum")).at(0);
  const constant = all("const").at(0);
  const listed = Array.isArray(values)
    ? values
    : constant === undefined
      ? undefined
      : [constant];
  const types = all("type").at(-1);
  const kinds = kindsOf(types, listed, properties.size > 0);
  const additional = all("additionalProperties").at(-1);
  return {
    kinds,
    nullable:
      (Array.isArray(types) && types.includes("null")) ||
      listed?.includes(null) === true ||
      alternatives.some(isNull),
    values: listed && new Set(listed.filter((v) => v !== null).map(json)),
    open: all("x-open-enum").length > 0,
    properties,
    required: new Set(all("required").flat().map(String)),
    rest: restOf(additional, kinds, properties.size > 0),
    items: all("items").at(-1),
    variants,
    deprecated: all("deprecated").includes(true),
    limits: Object.fromEntries(
      limitKeywords.flatMap((keyword) => {
        const limit = all(keyword).at(-1);
        return limit === undefined ? [] : [[keyword, limit]];
      }),
    ),
  };
}

function flatten(
  document: OpenApiDocument,
  schema: unknown,
  seen: Set<unknown>,
): JsonObject[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const target = resolveRef(document, schema);
  const all = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return [
    ...(target === schema ? [] : flatten(document, target, seen)),
    ...all.flatMap((part) => flatten(document, part, seen)),
    schema,
  ];
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema["type"] === "null";
}

function kindsOf(
  types: unknown,
  values: unknown[] | undefined,
  hasProperties: boolean,
): Set<string> | undefined {
  const named = types === undefined ? [] : [types].flat().map(String);
  const implied = values?.map((value) => typeof value) ?? [];
  const kinds = named.length > 0 ? named : implied;
  if (kinds.length === 0)
    return hasProperties ? new Set(["object"]) : undefined;
  return new Set(
    kinds
      .filter((kind) => kind !== "null")
      .map((kind) => (kind === "integer" ? "number" : kind)),
  );
}

/** An object without any named member is typed as one with any. */
function restOf(
  additional: unknown,
  kinds: Set<string> | undefined,
  hasProperties: boolean,
): unknown {
  if (additional === false) return undefined;
  if (additional === true) return {};
  if (additional !== undefined) return additional;
  return kinds?.has("object") && !hasProperties ? {} : undefined;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
