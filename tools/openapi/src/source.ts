import { type Document, getLineColLocation } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";

/** One document under specs/<provider>/. */
export interface Source {
  /** Path from the root, with forward slashes: what messages name. */
  file: string;
  /** Whether this is the provider's openapi.yaml, whose word counts where documents differ. */
  handWritten: boolean;
  document: OpenApiDocument;
  /** As it was read: knows the line and column of every pointer. */
  text: Document;
  /** What was read in the one way that it can be meant, each with its place. */
  warnings: string[];
}

/** `file:line:column` of a pointer, or of the nearest thing above it that the file has. */
export function locate(
  source: Pick<Source, "file" | "text">,
  pointer: string,
  reportOnKey = false,
): string {
  const { start } = getLineColLocation({
    source: source.text.source,
    pointer,
    reportOnKey,
  });
  return `${source.file}:${start.line}:${start.col}`;
}
