import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
} from "@fintech-clients/openapi";
import { meaningOf } from "../merge/meaning.ts";
import { addSchema, typeName } from "./names.ts";

/**
 * Names the JSON objects that responses describe inline, in place: an editor shows a named type by its name, any other
 * with all of its fields. Bodies that mean the same share a name.
 */
export function nameResponseBodies(document: OpenApiDocument): void {
  const names = new Map<string, string>();
  const schemas = document.components?.["schemas"] ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    names.set(meaningOf("schemas", schema), name);
  }
  const name = (response: unknown, wanted: string): void => {
    for (const media of inlineBodies(response)) {
      const meaning = meaningOf("schemas", media.schema);
      const known =
        names.get(meaning) ?? addSchema(document, wanted, media.schema);
      names.set(meaning, known);
      media.schema = { $ref: `#/components/schemas/${known}` };
    }
  };
  for (const { path, method, operation } of pathOperations(document)) {
    const { operationId, summary, responses = {} } = operation;
    const words = [operationId, summary, `${method} ${path}`]
      .filter((text) => typeof text === "string")
      .map(typeName)
      .reduce((one, other) => (other.length < one.length ? other : one));
    for (const [status, response] of Object.entries(responses)) {
      const kind = /^[1-3]/.test(status) ? "Response" : "Error";
      name(response, `${words}${kind}`);
    }
  }
  const responses = document.components?.["responses"] ?? {};
  for (const [key, response] of Object.entries(responses)) {
    name(response, `${typeName(key)}Body`);
  }
}

/** The media types whose schema is an object of named fields. */
function inlineBodies(response: unknown): { schema: JsonObject }[] {
  const content = isObject(response) ? response["content"] : undefined;
  return Object.entries(isObject(content) ? content : {}).flatMap(
    ([type, media]) =>
      isJson(type) && isObject(media) && isInline(media["schema"])
        ? [media as { schema: JsonObject }]
        : [],
  );
}

function isInline(schema: unknown): boolean {
  return (
    isObject(schema) && isObject(schema["properties"]) && !("$ref" in schema)
  );
}
