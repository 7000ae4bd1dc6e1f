import { isObject, type JsonObject } from "./json.ts";

/** The kinds of object in an OpenAPI document that hold schemas. */
export type NodeKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "schema";

type Shape = Record<
  string,
  readonly ["one" | "list" | "map" | "map of maps", NodeKind]
>;

const parameter: Shape = {
  schema: ["one", "schema"],
  content: ["map", "mediaType"],
  examples: ["map", "example"],
};

/** Where in each kind of object the next ones are. */
const nodeShapes: Record<NodeKind, Shape> = {
  document: {
    paths: ["map", "pathItem"],
    webhooks: ["map", "pathItem"],
    components: ["one", "components"],
  },
  components: {
    schemas: ["map", "schema"],
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "parameter"],
    examples: ["map", "example"],
    links: ["map", "link"],
    pathItems: ["map", "pathItem"],
    callbacks: ["map of maps", "pathItem"],
  },
  pathItem: {
    parameters: ["list", "parameter"],
    get: ["one", "operation"],
    post: ["one", "operation"],
    put: ["one", "operation"],
    patch: ["one", "operation"],
    delete: ["one", "operation"],
    head: ["one", "operation"],
    options: ["one", "operation"],
    trace: ["one", "operation"],
  },
  operation: {
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["map", "response"],
    callbacks: ["map of maps", "pathItem"],
  },
  parameter,
  requestBody: { content: ["map", "mediaType"] },
  response: {
    headers: ["map", "parameter"],
    content: ["map", "mediaType"],
    links: ["map", "link"],
  },
  mediaType: {
    schema: ["one", "schema"],
    encoding: ["map", "encoding"],
    examples: ["map", "example"],
  },
  encoding: { headers: ["map", "parameter"] },
  example: {},
  link: {},
  schema: {
    properties: ["map", "schema"],
    patternProperties: ["map", "schema"],
    dependentSchemas: ["map", "schema"],
    $defs: ["map", "schema"],
    allOf: ["list", "schema"],
    anyOf: ["list", "schema"],
    oneOf: ["list", "schema"],
    prefixItems: ["list", "schema"],
    items: ["one", "schema"],
    additionalProperties: ["one", "schema"],
    unevaluatedProperties: ["one", "schema"],
    unevaluatedItems: ["one", "schema"],
    propertyNames: ["one", "schema"],
    contains: ["one", "schema"],
    contentSchema: ["one", "schema"],
    not: ["one", "schema"],
    if: ["one", "schema"],
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: ["one", "schema"],
    else: ["one", "schema"],
  },
};

const fields = Object.fromEntries(
  Object.entries(nodeShapes).map(([kind, shape]) => [
    kind,
    Object.entries(shape),
  ]),
) as Record<NodeKind, [field: string, Shape[string]][]>;

type Child = [segments: readonly string[], value: unknown];

const children = {
  one: (value: unknown): Child[] => [[[], value]],
  list: (value: unknown): Child[] =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => [[String(index)], item])
      : [],
  map: (value: unknown): Child[] =>
    isObject(value)
      ? Object.entries(value).map(([key, item]) => [[key], item])
      : [],
  "map of maps": (value: unknown): Child[] =>
    children
      .map(value)
      .flatMap(([outer, inner]) =>
        children
          .map(inner)
          .map(([key, item]): Child => [[...outer, ...key], item]),
      ),
};

/**
 * Visits the objects of an OpenAPI document with what each of them is, so that an example or an extension
 * that looks like a schema is never taken for one. A visitor that returns false is not shown what is below.
 * `place` holds the unescaped segments of the object's JSON pointer, from the first node on, until the visit ends.
 */
export function walkDocument(
  node: unknown,
  kind: NodeKind,
  visit: (
    node: JsonObject,
    kind: NodeKind,
    place: readonly string[],
  ) => boolean | void,
  place: string[] = [],
): void {
  if (!isObject(node) || visit(node, kind, place) === false) return;
  const { length } = place;
  for (const [field, [container, childKind]] of fields[kind]) {
    const value = node[field];
    if (value === undefined) continue;
    for (const [segments, child] of children[container](value)) {
      place.push(field, ...segments);
      walkDocument(child, childKind, visit, place);
      place.length = length;
    }
  }
}
