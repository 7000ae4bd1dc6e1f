import type { OpenApiDocument } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";
import { segmentsOf, valueAt } from "./pointers.ts";

/** The object behind a local `$ref`, or the object itself where there is none behind it. */
export function resolveRef(
  document: OpenApiDocument,
  node: JsonObject,
): JsonObject {
  const seen = new Set<JsonObject>();
  let current = node;
  while (typeof current["$ref"] === "string" && !seen.has(current)) {
    seen.add(current);
    const target = valueAt(document, segmentsOf(current["$ref"]));
    if (!isObject(target)) return current;
    current = target;
  }
  return current;
}
