import { getLineColLocation } from "@redocly/openapi-core";
import type { Source } from "./source.ts";

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
