import {
  isIdempotencyHeader,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { typeMedia } from "../wire/type-media.ts";
import { typeBinaryBodies } from "./type-binary-bodies.ts";
import { findResponseEnums } from "./find-response-enums.ts";

/**
 * The document as the types see it: the client sets the idempotency header itself, and an enum that a provider
 * may extend is a type with `x-open-enum`; a body that is not JSON is one with `x-blob`.
 */
export function typesDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { operation } of pathOperations(copy)) {
    if (!operation.parameters) continue;
    operation.parameters = operation.parameters.filter(
      (parameter) =>
        !isIdempotencyHeader(operation, resolveRef(copy, parameter)),
    );
  }
  typeMedia(copy);
  typeBinaryBodies(copy);
  for (const schema of findResponseEnums(copy)) {
    schema["x-open-enum"] = schema["enum"];
    // Only a schema with a type is offered to the transform.
    schema["type"] ??= "string";
    delete schema["enum"];
  }
  return copy;
}
