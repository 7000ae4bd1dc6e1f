import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./open-api-document.ts";

/** One document under specs/<provider>/. */
export interface Source {
  /** Path from the root, with forward slashes: what messages name. */
  file: string;
  /** Whether this is the provider's openapi.yaml, whose word counts where documents differ. */
  handWritten: boolean;
  document: OpenApiDocument;
  /** As it was read: knows the line and column of every pointer. */
  text: Document;
}
