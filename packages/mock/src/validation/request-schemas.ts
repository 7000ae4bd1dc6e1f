import { isObject } from "../examples/json.js";
import { follow } from "../specs/json-pointer.js";

/** A copy of a document in which no schema requires what is `readOnly`: a request need not have it. */
export function requestSchemas(document: object): object {
  const readOnly = (schema: unknown, depth = 0): readonly string[] => {
    if (!isObject(schema) || depth > 20) {
      return [];
    }
    const { $ref, properties, allOf } = schema;
    if (typeof $ref === "string") {
      return readOnly(follow(document, $ref), depth + 1);
    }
    const own = Object.entries(isObject(properties) ? properties : {})
      .filter(([, each]) => isObject(each) && each["readOnly"] === true)
      .map(([name]) => name);
    const parts = Array.isArray(allOf) ? (allOf as unknown[]) : [];
    return [...own, ...parts.flatMap((each) => readOnly(each, depth + 1))];
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      return node.map(copy);
    }
    if (!isObject(node)) {
      return node;
    }
    const copied = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, copy(value)]),
    );
    const { required } = node;
    const free = Array.isArray(required) ? readOnly(node) : [];
    return free.length === 0
      ? copied
      : {
          ...copied,
          required: (required as unknown[]).filter(
            (name) => !free.includes(String(name)),
          ),
        };
  };
  return copy(document) as object;
}
