import {
  isJson,
  isObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";

/** Gives every body of a success that is not JSON a schema with `x-blob`, in place: it is handed over as a Blob. */
export function typeBinaryBodies(document: OpenApiDocument): void {
  for (const { operation } of pathOperations(document)) {
    const responses = Object.entries(operation.responses ?? {});
    for (const [status, response] of responses) {
      const { content } = resolveRef(document, response);
      if (!status.startsWith("2") || !isObject(content)) continue;
      for (const [type, media] of Object.entries(content)) {
        if (isJson(type) || !isObject(media)) continue;
        // Only a schema with a type is offered to the transform.
        media["schema"] = { type: "string", "x-blob": true };
      }
    }
  }
}
