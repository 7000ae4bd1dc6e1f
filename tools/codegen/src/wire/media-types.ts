import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { kindsOf } from "./schema-kinds.ts";

/** HTTP: an answer of such a status has no body, whatever is documented. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** Whether what is documented under a media type is read as JSON: a range, too, that has a schema of something else than bytes. */
export function isJsonContent(
  document: OpenApiDocument,
  type: string,
  media: unknown,
): boolean {
  if (isJson(type)) return true;
  if (!/^(\*|application)\/\*/.test(type) || !isObject(media)) return false;
  const { schema } = media;
  return isObject(schema) && !isBytes(document, schema);
}

/** The media types of a request with what is documented under each. A range with an object or a list is JSON, where no other is. */
export function requestContent(
  document: OpenApiDocument,
  content: JsonObject,
): [type: string, media: JsonObject][] {
  const isRange = (type: string, media: unknown): boolean => {
    const kinds = kindsOf(document, isObject(media) ? media["schema"] : {});
    return (
      !isJson(type) &&
      isJsonContent(document, type, media) &&
      (kinds.has("object") || kinds.has("list")) &&
      !kinds.has("string")
    );
  };
  const hasJson = Object.keys(content).some(isJson);
  return Object.entries(content).map(([type, media]) => [
    !hasJson && isRange(type, media) ? "application/json" : type,
    isObject(media) ? media : {},
  ]);
}

/** Whether a schema is that of a file. */
export function isBytes(document: OpenApiDocument, given: JsonObject): boolean {
  const schema = resolveRef(document, given);
  return (
    Object.keys(schema).length === 0 ||
    schema["format"] === "binary" ||
    ("contentMediaType" in schema && !("contentEncoding" in schema))
  );
}

/** The answers of an operation: ranges in capitals; `default` is a success too where no other is documented. */
export function responsesOf({
  responses = {},
}: Operation): Record<string, JsonObject> {
  const found = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status.replace(/xx$/, "XX"),
      response,
    ]),
  );
  const { default: rest } = found;
  const hasSuccess = Object.keys(found).some((status) => /^[23]/.test(status));
  return rest && !hasSuccess ? { ...found, "2XX": rest } : found;
}
