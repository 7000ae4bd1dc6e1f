import type { JsonObject, OpenApiDocument } from "@fintech-clients/openapi";

/** Adds a schema under a name that no schema has yet, and gives that name. */
export function addSchema(
  document: OpenApiDocument,
  wanted: string,
  schema: JsonObject,
): string {
  document.components ??= {};
  const schemas = (document.components["schemas"] ??= {});
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count += 1) {
    name = `${wanted}${count}`;
  }
  schemas[name] = schema;
  return name;
}

/** `GetOrdersLines` of `get /orders/lines` and of `get_ordersLines`. */
export function typeName(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
