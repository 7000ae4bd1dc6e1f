import type { OpenApiDocument } from "./open-api-document.ts";
import type { Source } from "./source.ts";

export interface MergedDocument {
  document: OpenApiDocument;
  /** Pointer of an operation or component -> the source it came from. */
  origins: Map<string, Source>;
}
