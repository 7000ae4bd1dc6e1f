import type { JsonObject } from "./json-object.ts";

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
export function makeNullable(schema: JsonObject): void {
  if (["$ref", "allOf", "anyOf", "oneOf"].some((key) => key in schema)) {
    offerNull(schema);
    return;
  }
  // Without a type any value is allowed, null among them.
  if (typeof schema["type"] === "string") {
    schema["type"] = [schema["type"], "null"];
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
