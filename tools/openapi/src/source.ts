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

/** What to do about a place that is refused. A document of a provider's is never edited. */
export function remedyFor(file: string): string {
  const [, folder, name] = /^(.*)\/(given\/[^/]+)$/.exec(file) ?? [];
  return folder === undefined
    ? "put it right there"
    : `put it right, or take it out, by an action in ${folder}/overlay.yaml with x-documents: [${name}]`;
}

/** What to do about a file that cannot be read at all, which no action of an overlay can change. */
export function remedyForFile(file: string): string {
  const [, provider] = /([^/]*)\/given\/[^/]+$/.exec(file) ?? [];
  return provider === undefined
    ? "put it right there"
    : `replace it by one that can be read, \`pnpm spec:update ${provider} <file>\`, or take it away`;
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
