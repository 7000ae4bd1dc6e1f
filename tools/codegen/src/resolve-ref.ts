import { isObject } from "./is-object.ts";
import type { JsonObject } from "./json-object.ts";
import type { OpenApiDocument } from "./open-api-document.ts";

/** The object behind a local `$ref`, or the object itself. Dangling references have been refused before. */
export function resolveRef(
  document: OpenApiDocument,
  node: JsonObject,
): JsonObject {
  const seen = new Set<JsonObject>();
  let current = node;
  while (typeof current["$ref"] === "string" && !seen.has(current)) {
    seen.add(current);
    const target = follow(document, current["$ref"]);
    if (!isObject(target)) return current;
    current = target;
  }
  return current;
}

function follow(document: OpenApiDocument, ref: string): unknown {
  const segments = decodeURIComponent(ref).replace(/^#\/?/, "").split("/");
  let node: unknown = document;
  for (const segment of segments) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(node)) node = node[Number(key)];
    else node = isObject(node) ? node[key] : undefined;
  }
  return node;
}
