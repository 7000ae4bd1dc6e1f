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
  | "schema";

type Shape = Record<
  string,
  readonly ["one" | "list" | "map" | "map of maps", NodeKind]
>;

const parameter: Shape = {
  schema: ["one", "schema"],
  content: ["map", "mediaType"],
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
  },
  mediaType: {
    schema: ["one", "schema"],
    encoding: ["map", "encoding"],
  },
  encoding: { headers: ["map", "parameter"] },
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
