import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pointer,
  resolveRef,
} from "@fintech-clients/openapi";
import { membersOf, unionOf } from "./members.ts";

/** The references to the named schemas whose `allOf` refers to a schema, directly or through others. */
export function heirsOf(document: OpenApiDocument): Map<JsonObject, string[]> {
  const heirs = new Map<JsonObject, string[]>();
  const named = Object.entries(document.components?.["schemas"] ?? {});
  for (const [name, schema] of named) {
    if (!isObject(schema)) continue;
    const seen = new Set<JsonObject>([schema]);
    const climb = (from: JsonObject): void => {
      for (const member of membersOf(from["allOf"])) {
        const parent = resolveRef(document, member);
        if (parent === member || seen.has(parent)) continue;
        seen.add(parent);
        const ref = pointer("components", "schemas", name);
        heirs.set(parent, [...(heirs.get(parent) ?? []), ref]);
        climb(parent);
      }
    };
    climb(schema);
  }
  return heirs;
}

/** A union whose member inherits from the union itself: the member inherits what the union is beside its members. */
export function breakCircles(
  document: OpenApiDocument,
  heirs: ReadonlyMap<JsonObject, readonly string[]>,
): void {
  for (const [parent, refs] of heirs) {
    const members = new Set(unionOf(parent).map(({ $ref }) => $ref));
    for (const $ref of refs.filter((each) => members.has(each))) {
      const heir = resolveRef(document, { $ref });
      heir["allOf"] = membersOf(heir["allOf"]).map((each) => {
        if (resolveRef(document, each) !== parent) return each;
        const { oneOf: _, anyOf: __, ...rest } = structuredClone(parent);
        return rest;
      });
    }
  }
}
