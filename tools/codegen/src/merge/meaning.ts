import {
  isObject,
  type JsonObject,
  type NodeKind,
  walkDocument,
} from "@fintech-clients/openapi";

/** Fields that only people read. */
const prose = ["description", "summary", "example", "examples", "externalDocs"];

/** What the entries of each section of `components` are. The others are compared as they are. */
const kinds: Readonly<Record<string, NodeKind>> = {
  headers: "parameter",
  parameters: "parameter",
  pathItems: "pathItem",
  requestBodies: "requestBody",
  responses: "response",
  schemas: "schema",
};

/** A text that two components of a section share if, and only if, they say the same, words and examples aside. */
export function meaningOf(section: string, component: unknown): string {
  const copy: unknown = structuredClone(component);
  const kind = kinds[section];
  if (kind) walkDocument(copy, kind, withoutProse);
  else if (isObject(copy)) delete copy["description"];
  return sortedJson(copy);
}

function withoutProse(node: JsonObject): void {
  for (const field of prose) delete node[field];
}

/** JSON whose keys are in order. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    isObject(node)
      ? Object.fromEntries(
          Object.entries(node).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : node,
  );
}
