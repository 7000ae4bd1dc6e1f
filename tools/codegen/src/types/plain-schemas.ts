import {
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { declares, propertiesOf } from "./declared-fields.ts";

/** Keywords that narrow what a schema allows, as far as a type can say it. */
const narrowing = [
  "type",
  "properties",
  "patternProperties",
  "additionalProperties",
  "allOf",
  "oneOf",
  "anyOf",
  "enum",
  "const",
  "items",
  "prefixItems",
];

/**
 * Rewrites what openapi-typescript reads otherwise than JSON Schema means it, in place: it takes `anyOf` beside other
 * keywords for one more alternative to them, ignores what stands beside a `$ref`, and knows no `const: null`.
 */
export function plainSchemas(document: OpenApiDocument): void {
  walkDocument(document, "document", (schema, kind) => {
    if (kind !== "schema") return;
    if (schema["const"] === null) {
      delete schema["const"];
      schema["type"] = "null";
    }
    const others = narrowing.filter((keyword) => keyword in schema);
    if (typeof schema["$ref"] === "string") {
      combine(document, schema, others);
      return;
    }
    if (Array.isArray(schema["anyOf"]) && others.length > 1) {
      const { anyOf, allOf } = schema;
      delete schema["anyOf"];
      schema["allOf"] = [...(Array.isArray(allOf) ? allOf : []), { anyOf }];
    }
  });
}

/** Makes a `$ref` and what narrows it further the parts of an `allOf`. */
function combine(
  document: OpenApiDocument,
  schema: JsonObject,
  others: readonly string[],
): void {
  const { $ref, required } = schema;
  const target = resolveRef(document, schema);
  const repeats = (keyword: string): boolean =>
    keyword === "type" ||
    (keyword === "properties" &&
      Object.keys(propertiesOf(schema)).every((field) =>
        declares(document, target, field),
      ));
  const narrowed = others.some((keyword) => !repeats(keyword));
  if (!narrowed && !Array.isArray(required)) {
    for (const keyword of others) delete schema[keyword];
    return;
  }
  const rest = narrowed
    ? [Object.fromEntries(others.map((keyword) => [keyword, schema[keyword]]))]
    : [];
  for (const keyword of ["$ref", ...others]) delete schema[keyword];
  schema["allOf"] = [{ $ref }, ...rest];
}
