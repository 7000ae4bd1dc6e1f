import {
  type JsonObject,
  type NodeKind,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";

/** The schemas with an `enum` that something we receive can reach: a response, or the body of a webhook. */
export function findResponseEnums(document: OpenApiDocument): Set<JsonObject> {
  const seen = new Set<JsonObject>();
  const enums = new Set<JsonObject>();
  const reach = (node: JsonObject, kind: NodeKind): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    if (kind === "schema" && Array.isArray(node["enum"])) enums.add(node);
    const target = resolveRef(document, node);
    if (target !== node) walkDocument(target, kind, reach);
    return true;
  };
  walkDocument({ webhooks: document["webhooks"] }, "document", reach);
  walkDocument(document, "document", (node, kind) => {
    if (kind === "response") walkDocument(node, kind, reach);
  });
  return enums;
}
