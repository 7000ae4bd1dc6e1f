import { isObject } from "@fintech-clients/openapi";

/** A schema's type in a word or two: `string`, `Money[]`, `string | null`. */
export function typeText(schema: unknown): string {
  if (!isObject(schema)) return "unknown";
  const { $ref, items, oneOf, anyOf, allOf, properties } = schema;
  if (typeof $ref === "string") return $ref.split("/").at(-1) ?? "";
  if (Array.isArray(allOf)) return union(allOf.map(typeText), " & ");
  const variants = oneOf ?? anyOf;
  if (Array.isArray(variants)) return union(variants.map(typeText));
  if (schema["format"] === "binary") return "binary";
  const types = typesOf(schema).map((type) =>
    type === "array"
      ? `${typeText(items).replace(/^(.* .*)$/, "($1)")}[]`
      : type,
  );
  if (types.length > 0) return union(types);
  return properties === undefined ? "unknown" : "object";
}

/** The values of `type`, with `integer` as TypeScript's `number`. */
export function typesOf(schema: unknown): string[] {
  const type = isObject(schema) ? schema["type"] : [];
  return [type]
    .flat()
    .filter((each) => typeof each === "string")
    .map((each) => (each === "integer" ? "number" : each));
}

function union(types: readonly string[], between = " | "): string {
  return [...new Set(types)].join(between);
}
