import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import { viewSchema } from "./view-schema.ts";

/** A schema's type in a word or two. */
export function describeSchema(
  document: OpenApiDocument,
  schema: unknown,
): string {
  if (isObject(schema) && typeof schema["$ref"] === "string") {
    return schema["$ref"].split("/").at(-1) ?? "";
  }
  const view = viewSchema(document, schema);
  const kinds = [...(view.kinds ?? [])].map((kind) =>
    kind === "array"
      ? `${describeSchema(document, view.items).replace(/.* .*/, "($&)")}[]`
      : kind,
  );
  const variants = view.variants.map((each) => describeSchema(document, each));
  const types = new Set(variants.length > 0 ? variants : kinds);
  if (types.size === 0) return "unknown";
  return [...types, ...(view.nullable ? ["null"] : [])].join(" | ");
}
