import { isObject, type JsonObject } from "./json.ts";

/** An OpenAPI document as far as our tools look into it. */
export interface OpenApiDocument {
  openapi: string;
  info?: JsonObject;
  servers?: JsonObject[];
  security?: JsonObject[];
  tags?: JsonObject[];
  paths?: Record<string, JsonObject>;
  components?: Record<string, Record<string, unknown>>;
  [field: string]: unknown;
}

/** An operation of a merged document, where path level parameters have been moved down to it. */
export interface Operation {
  parameters?: JsonObject[];
  responses?: Record<string, JsonObject>;
  servers?: JsonObject[];
  security?: JsonObject[];
  [field: string]: unknown;
}

/** The methods a client has, in the order in which every generated file lists them. */
export const methods = [
  "get",
  "post",
  "put",
  "patch",
  "delete",
  "head",
  "options",
] as const;

export interface PathOperation {
  path: string;
  method: (typeof methods)[number];
  operation: Operation;
}

/** Every operation of a document, by path and then by method. */
export function pathOperations(document: OpenApiDocument): PathOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      // A document that is not judged yet can have anything here.
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ path, method, operation }] : [];
    }),
  );
}

/** The schema that lists a provider's error codes; empty where there is none. */
export function errorCodeSchema({ components }: OpenApiDocument): JsonObject {
  const schema = components?.["schemas"]?.["ErrorCode"];
  return isObject(schema) ? schema : {};
}

/** Whether a (resolved) parameter is the header that `x-idempotency-header` names. */
export function isIdempotencyHeader(
  operation: Operation,
  parameter: JsonObject,
): boolean {
  const name = operation["x-idempotency-header"];
  return (
    typeof name === "string" &&
    parameter["in"] === "header" &&
    String(parameter["name"]).toLowerCase() === name.toLowerCase()
  );
}

/** Whether a media type is JSON: `application/json`, `application/hal+json`, with parameters or without. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}
