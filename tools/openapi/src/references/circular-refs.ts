import { isObject, type JsonObject } from "../json.ts";
import { resolveRef } from "../refs.ts";
import type { OpenApiDocument } from "../document.ts";

/**
 * Replaces each `$ref` that leads back to itself by the extension `x-circular-ref`, in place: such a reference says
 * nothing, and what resolves references would not end.
 */
export function markCircularRefs(document: OpenApiDocument): void {
  const circular: JsonObject[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const child of Object.values(node)) visit(child);
    if (!isObject(node) || typeof node["$ref"] !== "string") return;
    const { $ref } = resolveRef(document, node);
    // One that leads nowhere is resolved to itself.
    const last = { $ref };
    if ($ref !== undefined && resolveRef(document, last) !== last) {
      circular.push(node);
    }
  };
  visit(document);
  for (const node of circular) {
    node["x-circular-ref"] = node["$ref"];
    delete node["$ref"];
  }
}
