import {
  type JsonObject,
  type NodeKind,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { addSchema, typeName } from "./names.ts";

const toComponent = /^#\/components\/[^/]+\/[^/]+$/;

/**
 * Lets every `$ref` lead to a component, in place: openapi-typescript writes any other as a path through the types,
 * which ends at the first union or list. A schema inside another gets a name; what is no schema is copied.
 */
export function nameDeepRefs(document: OpenApiDocument): void {
  const named = new Map<string, string>();
  const visit = (node: JsonObject, kind: NodeKind): void => {
    const { $ref } = node;
    if (typeof $ref !== "string" || toComponent.test($ref)) return;
    if (kind !== "schema") {
      const target = structuredClone(resolveRef(document, node));
      delete node["$ref"];
      Object.assign(node, target);
      return;
    }
    const known = named.get($ref);
    if (known !== undefined) {
      node["$ref"] = `#/components/schemas/${known}`;
      return;
    }
    const target = structuredClone(resolveRef(document, { $ref }));
    const name = addSchema(document, nameOf($ref), target);
    named.set($ref, name);
    node["$ref"] = `#/components/schemas/${name}`;
    walkDocument(target, "schema", visit);
  };
  walkDocument(document, "document", visit);
}

/** `OrderLinesItems` of `#/components/schemas/Order/properties/lines/items`. */
function nameOf(ref: string): string {
  const words = decodeURIComponent(ref)
    .split("/")
    .slice(1)
    .filter((each) => !["components", "schemas", "properties"].includes(each));
  return typeName(words.join(" ").replaceAll(/~[01]/g, " "));
}
