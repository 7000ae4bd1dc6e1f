import {
  type JsonObject,
  type NodeKind,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";

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
    const name = known ?? freeName(document, wordsOf($ref));
    node["$ref"] = `#/components/schemas/${name}`;
    if (known !== undefined) return;
    named.set($ref, name);
    const target = structuredClone(resolveRef(document, { $ref }));
    document.components ??= {};
    (document.components["schemas"] ??= {})[name] = target;
    walkDocument(target, "schema", visit);
  };
  walkDocument(document, "document", visit);
}

/** A name that no schema has yet. */
export function freeName(document: OpenApiDocument, wanted: string): string {
  const schemas = document.components?.["schemas"] ?? {};
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count += 1) {
    name = `${wanted}${count}`;
  }
  return name;
}

/** `OrderLinesItems` of `#/components/schemas/Order/properties/lines/items`. */
function wordsOf(ref: string): string {
  return decodeURIComponent(ref)
    .split("/")
    .slice(1)
    .filter((each) => !["components", "schemas", "properties"].includes(each))
    .flatMap((each) => each.replace(/~[01]/g, " ").split(/[^\p{L}\p{N}]+/u))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
