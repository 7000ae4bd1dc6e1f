import {
  type JsonObject,
  type OpenApiDocument,
  pointer,
} from "@fintech-clients/openapi";

/** Every object of a document with its JSON pointer. */
export function pointersOf(
  document: OpenApiDocument,
): ReadonlyMap<JsonObject, string> {
  const pointers = new Map<JsonObject, string>();
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    pointers.set(node as JsonObject, pointer(...path));
    for (const [key, value] of Object.entries(node)) {
      visit(value, [...path, key]);
    }
  };
  visit(document, []);
  return pointers;
}
