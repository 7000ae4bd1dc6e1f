import { isObject } from "./is-object.ts";
import type { JsonObject } from "./json-object.ts";
import type { NodeKind } from "./node-kind.ts";
import { nodeShapes } from "./node-shapes.ts";

const children = {
  one: (value: unknown) => [value],
  list: (value: unknown) => (Array.isArray(value) ? value : []),
  map: (value: unknown) => (isObject(value) ? Object.values(value) : []),
  "map of maps": (value: unknown) =>
    children.map(value).flatMap((inner) => children.map(inner)),
};

/**
 * Visits the objects of an OpenAPI document with what each of them is, so that an example or an extension
 * that looks like a schema is never taken for one. A visitor that returns false is not shown what is below.
 */
export function walkDocument(
  node: unknown,
  kind: NodeKind,
  visit: (node: JsonObject, kind: NodeKind) => boolean | void,
): void {
  if (!isObject(node) || visit(node, kind) === false) return;
  const shape = nodeShapes[kind];
  for (const [field, [container, childKind]] of Object.entries(shape)) {
    for (const child of children[container](node[field])) {
      walkDocument(child, childKind, visit);
    }
  }
}
