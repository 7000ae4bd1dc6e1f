import { isDeepStrictEqual } from "node:util";
import {
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  type Source,
} from "@fintech-clients/openapi";

/**
 * Merges what a document says once for all its operations. Where documents differ, the value of openapi.yaml
 * (if any) becomes the merged document's, and the others move to their own operations.
 */
export function mergeDefault(
  merged: OpenApiDocument,
  sources: readonly Source[],
  field: "servers" | "security",
): void {
  const stated = sources.filter(({ document }) => document[field]);
  const first = stated[0]?.document[field];
  const agreed = stated.every(({ document }) =>
    isDeepStrictEqual(document[field], first),
  );
  const common = agreed
    ? first
    : stated.find(({ handWritten }) => handWritten)?.document[field];
  if (common) merged[field] = common;
  for (const { document } of stated) {
    const value = document[field];
    if (!value || isDeepStrictEqual(value, common)) continue;
    for (const { operation } of pathOperations(document)) {
      operation[field] ??= value;
    }
  }
}

/** One list of tags: those of openapi.yaml first, and of two with one name the first, completed by the second. */
export function mergeTags(
  merged: OpenApiDocument,
  sources: readonly Source[],
): void {
  const tags = new Map<unknown, JsonObject>();
  for (const handWritten of [true, false]) {
    for (const source of sources) {
      if (source.handWritten !== handWritten) continue;
      for (const tag of source.document.tags ?? []) {
        tags.set(tag["name"], { ...tag, ...tags.get(tag["name"]) });
      }
    }
  }
  if (tags.size > 0) merged.tags = [...tags.values()];
}
