import {
  isIdempotencyHeader,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";
import { typeMedia } from "../wire/type-media.ts";
import { closeDiscriminators } from "./close-discriminators.ts";
import { findResponseEnums } from "./find-response-enums.ts";
import { nameDeepRefs } from "./name-deep-refs.ts";
import { nameResponseBodies } from "./name-response-bodies.ts";
import { plainSchemas } from "./plain-schemas.ts";
import { requireInherited } from "./require-inherited.ts";
import { splitDirections } from "./split-directions.ts";
import { typeBinaryBodies } from "./type-binary-bodies.ts";

/**
 * The document as the types see it: the client sets the idempotency header itself; what the provider sets is not in
 * requests, and what it never shows not in answers; an enum that a provider may extend is a type with `x-open-enum`;
 * a body that is not JSON is one with `x-blob`.
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
  nameDeepRefs(copy);
  plainSchemas(copy);
  nameResponseBodies(copy);
  closeDiscriminators(copy);
  splitDirections(copy);
  typeMedia(copy);
  typeBinaryBodies(copy);
  for (const schema of findResponseEnums(copy)) {
    schema["x-open-enum"] = schema["enum"];
    // Only a schema with a type is offered to the transform.
    schema["type"] ??= "string";
    delete schema["enum"];
  }
  requireInherited(copy);
  return copy;
}
