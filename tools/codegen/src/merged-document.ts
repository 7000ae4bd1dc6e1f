import type { OpenApiDocument, Source } from "@fintech-clients/openapi";

export interface MergedDocument {
  document: OpenApiDocument;
  /** Pointer of an operation or component -> the source it came from. */
  origins: Map<string, Source>;
}
