import type { JsonObject } from "./json-object.ts";
import { methods } from "./methods.ts";
import type { OpenApiDocument } from "./open-api-document.ts";

const fields = [
  "openapi",
  "info",
  "servers",
  "security",
  "tags",
  "externalDocs",
  "paths",
  "webhooks",
  "components",
];

/** The same document in an order that does not depend on the order of its sources. */
export function sortDocument(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(
    ([path, item]): [string, JsonObject] => [path, sortKeys(item, methods)],
  );
  const components = Object.entries(document.components ?? {}).map(
    ([section, entries]): [string, JsonObject] => [section, sortKeys(entries)],
  );
  const sorted = {
    ...document,
    paths: sortKeys(Object.fromEntries(paths)),
    ...(components.length > 0 && {
      components: sortKeys(Object.fromEntries(components)),
    }),
  };
  return sortKeys(sorted, fields) as OpenApiDocument;
}

/** Keys that `order` names come first, in that order. The others follow by code unit, the same on every machine. */
function sortKeys<T extends object>(
  object: T,
  order: readonly string[] = [],
): T {
  const rank = (key: string): number =>
    order.includes(key) ? order.indexOf(key) : order.length;
  const entries = Object.entries(object).sort(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(entries) as T;
}
