import type { OpenApiDocument } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/** A JSON pointer, as a URI fragment, from its unescaped segments. */
export function pointer(...segments: (string | number)[]): string {
  const escaped = segments.map((segment) =>
    String(segment).replaceAll("~", "~0").replaceAll("/", "~1"),
  );
  return `#/${escaped.join("/")}`;
}

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
