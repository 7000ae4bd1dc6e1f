import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";
import { code, joinNotes, table, text } from "../markdown/text.ts";
import { constraints } from "../schema/constraints.ts";
import { flatten } from "../schema/flatten.ts";

/** How deep fields are listed: what lies deeper is an object or a list to the reader, and in the types. */
const maxDepth = 5;

/** Fields that do not go this way: `readOnly` is not sent, `writeOnly` not answered. */
type Absent = "readOnly" | "writeOnly";

/** A table of every field of a schema; a field of an object is indented below it. */
export function fieldsTable(
  document: OpenApiDocument,
  schema: JsonObject,
  absent: Absent,
): string {
  return table(
    ["field", "type", "what it holds"],
    fieldRows(document, schema, absent, []),
  );
}

function fieldRows(
  document: OpenApiDocument,
  given: JsonObject,
  absent: Absent,
  above: readonly JsonObject[],
): string[][] {
  const schema = flatten(document, given);
  const { properties, items } = schema;
  if (isObject(items) && !isObject(properties)) {
    return fieldRows(document, items, absent, above);
  }
  if (!isObject(properties) || above.length === maxDepth) {
    return [];
  }
  const required: unknown[] = Array.isArray(schema["required"])
    ? schema["required"]
    : [];
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isObject(property) || flatten(document, property)[absent] === true) {
      return [];
    }
    const own = `${"&emsp;".repeat(above.length)}${code(name)}`;
    const target = resolveRef(document, property);
    const below = above.includes(target)
      ? []
      : fieldRows(document, property, absent, [...above, target]);
    return [
      fieldRow(document, own, property, required.includes(name)),
      ...below,
    ];
  });
}

function fieldRow(
  document: OpenApiDocument,
  name: string,
  property: JsonObject,
  isRequired: boolean,
): string[] {
  const schema = flatten(document, property);
  const notes = [
    text(schema["description"]),
    ...allConstraints(document, schema),
  ];
  return [
    name + (isRequired ? " **required**" : ""),
    typeName(document, schema),
    joinNotes(notes),
  ];
}

function allConstraints(
  document: OpenApiDocument,
  schema: JsonObject,
): string[] {
  const own = constraints(schema);
  const { items } = schema;
  return isObject(items)
    ? [
        ...own,
        ...constraints(flatten(document, items)).map((each) => `each ${each}`),
      ]
    : own;
}

/** A schema's type in few words: `string (uuid)`, `list of objects`, `number or null`. */
export function typeName(document: OpenApiDocument, given: JsonObject): string {
  const schema = flatten(document, given);
  const { type, format, items, properties } = schema;
  if (isObject(items)) {
    return `list of ${typeName(document, items)}`;
  }
  const types = (Array.isArray(type) ? type : [type]).filter(
    (each) => typeof each === "string",
  );
  if (types.length === 0) {
    return isObject(properties) ? "object" : "anything";
  }
  const shown = types.join(" or ");
  return typeof format === "string" ? `${shown} (${format})` : shown;
}
