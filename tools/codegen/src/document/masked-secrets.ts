import {
  isObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { schemaOf } from "./schemas-at.ts";

/** What marks a string as a secret that comes back as something else, such as `***`. */
export const mark = "x-masked-secret";

/** Finds a marked field in the JSON of a write's body, holding what its secret comes back as; undefined where none is marked. */
export function maskedSecretPattern(
  document: OpenApiDocument,
  operation: Operation,
): RegExp | undefined {
  if (!hasMark(document)) return undefined;
  const found = new Map<string, string>();
  const body = schemaOf(document, operation["requestBody"]);
  addMarked(document, body, "", found, new Set());
  const names = [...found.keys()].map(escape).join("|");
  const masks = [...new Set(found.values())].map(escape).join("|");
  return found.size === 0
    ? undefined
    : new RegExp(`"(${names})":"(?:${masks})"`);
}

const marked = new WeakMap<OpenApiDocument, boolean>();

/** Few documents have a mark at all, and looking for it from each operation is expensive. */
function hasMark(document: OpenApiDocument): boolean {
  const known = marked.get(document) ?? JSON.stringify(document).includes(mark);
  marked.set(document, known);
  return known;
}

/** Adds the marked fields of a schema, at any depth: name -> what its secret comes back as. */
function addMarked(
  document: OpenApiDocument,
  node: unknown,
  name: string,
  found: Map<string, string>,
  seen: Set<unknown>,
): void {
  if (Array.isArray(node)) {
    for (const each of node) addMarked(document, each, name, found, seen);
    return;
  }
  if (!isObject(node)) return;
  const schema = resolveRef(document, node);
  if (name !== "" && mark in schema) found.set(name, String(schema[mark]));
  if (seen.has(schema)) return;
  seen.add(schema);
  const { properties, items, additionalProperties } = schema;
  for (const [field, child] of Object.entries(
    isObject(properties) ? properties : {},
  )) {
    addMarked(document, child, field, found, seen);
  }
  addMarked(document, [items, additionalProperties], "", found, seen);
  const { allOf, anyOf, oneOf } = schema;
  addMarked(document, [allOf, anyOf, oneOf], name, found, seen);
}

function escape(text: string): string {
  return text.replaceAll(/[^\w]/g, "\\$&");
}
