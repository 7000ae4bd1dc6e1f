import type {
  JsonObject,
  OpenApiDocument,
  Source,
} from "@fintech-clients/openapi";

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
