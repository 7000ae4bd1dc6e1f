import { convertSchema } from "./convert-schema.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { walkDocument } from "./walk-document.ts";

/** An OpenAPI 3.1 document from one of 3.0 or 3.1. The given one is not changed. */
export function convertTo31(given: OpenApiDocument): OpenApiDocument {
  // A round trip through JSON also parts what YAML aliases share, so that changing one place changes no other.
  const document: OpenApiDocument = JSON.parse(JSON.stringify(given));
  if (document.openapi.startsWith("3.0.")) {
    walkDocument(document, "document", (node, kind) => {
      if (kind === "schema") convertSchema(node);
    });
  }
  document.openapi = "3.1.0";
  return document;
}
