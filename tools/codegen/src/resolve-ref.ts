import { isObject } from "./is-object.ts";
import type { JsonObject } from "./json-object.ts";
import type { OpenApiDocument } from "./open-api-document.ts";

/** The object behind a local `$ref`, or the object itself. Dangling references have been refused before. */
export function resolveRef(
  document: OpenApiDocument,
  node: JsonObject,
): JsonObject {
  const seen = new Set<unknown>();
  let current = node;
  while (typeof current["$ref"] === "string" && !seen.has(current)) {
    seen.add(current);
    let target: unknown = document;
    for (const segment of current["$ref"].slice(2).split("/")) {
      const key = decodeURIComponent(segment)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      target = (target as JsonObject)[key];
    }
    if (!isObject(target)) return current;
    current = target;
  }
  return current;
}
