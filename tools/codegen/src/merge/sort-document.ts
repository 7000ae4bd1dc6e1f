import { methods, type OpenApiDocument } from "@fintech-clients/openapi";

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

/** Brings a document into an order that does not depend on that of its sources, in place. */
export function sortDocument(document: OpenApiDocument): void {
  document.paths ??= {};
  const { paths, components = {} } = document;
  sortKeys(paths);
  for (const item of Object.values(paths)) sortKeys(item, methods);
  sortKeys(components);
  for (const section of Object.values(components)) sortKeys(section);
  if (Object.keys(components).length === 0) delete document.components;
  sortKeys(document, fields);
}

/** Keys that `order` names come first, in that order. The others follow by code unit, the same on every machine. */
function sortKeys(
  object: Record<string, unknown>,
  order: readonly string[] = [],
): void {
  const rank = (key: string): number =>
    order.includes(key) ? order.indexOf(key) : order.length;
  const keys = Object.keys(object).toSorted(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  for (const key of keys) {
    const value = object[key];
    delete object[key];
    object[key] = value;
  }
}
