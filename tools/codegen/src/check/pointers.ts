import type { JsonObject, OpenApiDocument } from "@fintech-clients/openapi";

/** Every object of a document with its JSON pointer. */
export function pointersOf(
  document: OpenApiDocument,
): ReadonlyMap<JsonObject, string> {
  const pointers = new Map<JsonObject, string>();
  const visit = (node: unknown, at: string): void => {
    if (typeof node !== "object" || node === null) return;
    pointers.set(node as JsonObject, at);
    for (const [key, value] of Object.entries(node)) {
      const segment = key.replaceAll("~", "~0").replaceAll("/", "~1");
      visit(value, at === "#/" ? at + segment : `${at}/${segment}`);
    }
  };
  visit(document, "#/");
  return pointers;
}
