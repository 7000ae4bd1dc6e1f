import type { OpenApiDocument } from "./document.ts";
import type { JsonObject } from "./json.ts";
import { walkDocument } from "./walk.ts";

/**
 * An OpenAPI 3.1 document from one of 3.0, or of 3.1 in which keywords of 3.0 are used: 3.1 gives them no other
 * meaning. The given one is not changed.
 */
export function convertTo31(given: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(given);
  walkDocument(document, "document", (node, kind) => {
    if (kind === "schema") convertSchema(node);
  });
  document.openapi = "3.1.0";
  return document;
}

/** Rewrites the keywords that only OpenAPI 3.0 has into those of 3.1, in place. `example` is still allowed there. */
function convertSchema(schema: JsonObject): void {
  convertBound(schema, "exclusiveMinimum", "minimum");
  convertBound(schema, "exclusiveMaximum", "maximum");
  const { nullable } = schema;
  if (typeof nullable !== "boolean") return;
  delete schema["nullable"];
  if (nullable) makeNullable(schema);
}

function convertBound(
  schema: JsonObject,
  exclusive: string,
  inclusive: string,
): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && typeof schema[inclusive] === "number") {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else {
    delete schema[exclusive];
  }
}

const annotations = new Set([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "example",
  "externalDocs",
]);

/** `nullable: true` of OpenAPI 3.0, said in the words of 3.1, in place. */
function makeNullable(schema: JsonObject): void {
  if (
    ["$ref", "allOf", "anyOf", "oneOf", "const"].some((key) => key in schema)
  ) {
    offerNull(schema);
    return;
  }
  // Without a type any value is allowed, null among them.
  const { type } = schema;
  if (typeof type === "string" || Array.isArray(type)) {
    schema["type"] = [...new Set([type, "null"].flat())];
  }
  if (Array.isArray(schema["enum"]) && !schema["enum"].includes(null)) {
    schema["enum"] = [...schema["enum"], null];
  }
}

/** A type array cannot widen what a composition allows, so null becomes an alternative to all of it. */
function offerNull(schema: JsonObject): void {
  const alternative: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.has(key) || key.startsWith("x-")) continue;
    alternative[key] = value;
    delete schema[key];
  }
  schema["anyOf"] = [alternative, { type: "null" }];
}
