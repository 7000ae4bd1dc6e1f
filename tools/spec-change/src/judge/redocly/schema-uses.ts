import {
  type JsonObject,
  type NodeKind,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";

/** Who writes a value: a program (`request`) or the provider (`response`). */
export type Side = "request" | "response";

/** Named schema -> who writes its values: what a request or a response can reach. */
export type SchemaUses = ReadonlyMap<string, ReadonlySet<Side>>;

/** What the operations of these documents use. */
export function schemaUses(...documents: OpenApiDocument[]): SchemaUses {
  const uses = new Map<string, Set<Side>>();
  for (const document of documents) addUses(document, uses);
  return uses;
}

function addUses(
  document: OpenApiDocument,
  uses: Map<string, Set<Side>>,
): void {
  const seen = {
    request: new Set<JsonObject>(),
    response: new Set<JsonObject>(),
  };
  const reach =
    (side: Side) =>
    (node: JsonObject, kind: NodeKind): boolean => {
      if (kind === "response" && side === "request") {
        walkDocument(node, kind, reach("response"));
        return false;
      }
      if (seen[side].has(node)) return false;
      seen[side].add(node);
      const name = /^#\/components\/schemas\/([^/]+)$/.exec(
        String(node["$ref"]),
      );
      if (name?.[1]) {
        uses.set(name[1], (uses.get(name[1]) ?? new Set<Side>()).add(side));
      }
      const target = resolveRef(document, node);
      if (target !== node) walkDocument(target, kind, reach(side));
      return true;
    };
  walkDocument({ paths: document.paths }, "document", reach("request"));
}
