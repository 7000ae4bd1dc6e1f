import {
  isJson,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { ignoredHeaders } from "./parameter-steps.ts";
import {
  isBodiless,
  isBytes,
  isJsonContent,
  requestContent,
  responsesOf,
} from "./media-types.ts";
import { propertiesOf } from "./schema-kinds.ts";
import { credentialHeaders } from "./security-steps.ts";

/**
 * Gives bodies the types of what can be sent and of what is handed over, in
 * place: a schema with `x-global` is one of the runtime's classes.
 */
export function typeMedia(document: OpenApiDocument): void {
  for (const { operation } of pathOperations(document)) {
    const sent = credentialHeaders(document, operation);
    operation.parameters =
      operation.parameters?.map((given) => {
        const parameter = resolveRef(document, given);
        const name = String(parameter["name"]).toLowerCase();
        const isIgnored =
          parameter["in"] === "header" &&
          (ignoredHeaders.test(name) || sent.has(name));
        return isIgnored ? { ...parameter, required: false } : given;
      }) ?? [];
    if (operation.parameters.length === 0) delete operation.parameters;
    typeRequest(document, operation);
    typeResponses(document, operation);
  }
}

function typeRequest(document: OpenApiDocument, operation: Operation): void {
  const { requestBody } = operation;
  if (!isObject(requestBody)) return;
  const { content } = resolveRef(document, requestBody);
  if (!isObject(content)) return;
  for (const [type, media] of requestContent(document, content)) {
    // A body that several operations refer to is typed once.
    if (isJson(type) || "x-typed" in media) continue;
    media["x-typed"] = true;
    const { schema } = media;
    if (/^multipart\/form-data\b/i.test(type)) {
      for (const property of propertiesOf(document, schema).values()) {
        typeFiles(document, property);
      }
      media["schema"] = anyOf(schema, "FormData");
    } else if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
      media["schema"] = anyOf(schema, "URLSearchParams");
    } else if (isObject(schema) && !isBytes(document, schema)) {
      media["schema"] = anyOf({ type: "string" }, "Blob");
    } else {
      media["schema"] = anyOf(
        undefined,
        "Blob",
        "ArrayBuffer",
        "ArrayBufferView<ArrayBuffer>",
        "ReadableStream<Uint8Array>",
      );
    }
  }
}

/** A file, or a list of them, is sent as a `Blob`. */
function typeFiles(document: OpenApiDocument, given: unknown): void {
  if (!isObject(given)) return;
  const schema = resolveRef(document, given);
  if (schema["type"] !== undefined && isBytes(document, schema)) {
    schema["x-global"] = "Blob";
    return;
  }
  typeFiles(document, schema["items"]);
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    const parts = schema[key];
    if (Array.isArray(parts))
      parts.forEach((part) => typeFiles(document, part));
  }
}

function anyOf(schema: unknown, ...names: string[]): JsonObject {
  return {
    anyOf: [
      ...(schema === undefined ? [] : [schema]),
      // Only a schema with a type is offered to the transform.
      ...names.map((name) => ({ type: "string", "x-global": name })),
    ],
  };
}

const text = { "text/plain": { schema: { type: "string" } } };

function typeResponses(document: OpenApiDocument, operation: Operation): void {
  const responses = responsesOf(operation);
  operation.responses = Object.fromEntries(
    Object.entries(responses).map(([status, given]) => {
      const response = resolveRef(document, given);
      const { content } = response;
      if (!isObject(content)) return [status, given];
      const { content: _, ...rest } = response;
      if (isBodiless(Number(status))) return [status, rest];
      const types = Object.entries(content);
      const json = types.find(([type, media]) =>
        isJsonContent(document, type, media),
      );
      const isError = !status.startsWith("2");
      if (json && (types.length > 1 || !isJson(json[0]))) {
        return [status, { ...rest, content: { "application/json": json[1] } }];
      }
      // Whatever says no more than that it is no JSON is read as text in an error, as a Blob in a success.
      return json || !isError
        ? [status, given]
        : [status, { ...rest, content: text }];
    }),
  );
}
