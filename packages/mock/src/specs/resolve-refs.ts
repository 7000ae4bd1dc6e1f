import { follow } from "./json-pointer.js";

/**
 * A copy of `document` in which every `$ref` outside a schema is replaced by
 * what it names. Schemas keep theirs: they may be circular, and the validator
 * follows them itself.
 */
export function resolveRefs(document: unknown): unknown {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      return node.map(resolve);
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      return resolve(follow(document, $ref));
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        ["schema", "schemas", "value", "example"].includes(key)
          ? value
          : resolve(value),
      ]),
    );
  };
  return resolve(document);
}
