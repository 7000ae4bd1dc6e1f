import { inlinePathItemFields } from "./inline-path-item-fields.ts";
import { inlinePathItems } from "./inline-path-items.ts";
import { mergeDefault, mergeTags } from "./merge-root-fields.ts";
import { MergeTarget } from "./merge-target.ts";
import type { MergedDocument } from "./merged-document.ts";
import { methods, type Source, SpecError } from "@fintech-clients/openapi";

const mergedElsewhere = new Set([
  "openapi",
  "servers",
  "security",
  "tags",
  "paths",
  "components",
]);

/** One document from all of a provider's. Each source's document is used up. */
export function mergeSources(sources: readonly Source[]): MergedDocument {
  const target = new MergeTarget();
  for (const source of sources) {
    inlinePathItems(source);
    inlinePathItemFields(source.document);
  }
  mergeDefault(target.document, sources, "servers");
  mergeDefault(target.document, sources, "security");
  mergeTags(target.document, sources);
  for (const source of sources) {
    addPaths(target, source);
    addComponents(target, source);
    addRest(target, source, sources);
  }
  if (target.problems.length > 0) throw new SpecError(target.problems);
  return { document: target.document, origins: target.origins };
}

function addPaths(target: MergeTarget, source: Source): void {
  const { paths = {} } = source.document;
  for (const [path, item] of Object.entries(paths)) {
    for (const [field, value] of Object.entries(item)) {
      const place = ["paths", path, field];
      if (methods.some((method) => method === field)) {
        target.addOnly(place, value, source);
      } else {
        target.addShared(place, value, source);
      }
    }
  }
}

function addComponents(target: MergeTarget, source: Source): void {
  const { components = {} } = source.document;
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, value] of Object.entries(entries)) {
      target.addShared(["components", section, name], value, source);
    }
  }
}

/** `info` and the like: what openapi.yaml says, or else what the given documents agree on. */
function addRest(
  target: MergeTarget,
  source: Source,
  sources: readonly Source[],
): void {
  const handWritten = sources.find((other) => other.handWritten);
  for (const [field, value] of Object.entries(source.document)) {
    if (mergedElsewhere.has(field)) continue;
    if (source !== handWritten && handWritten?.document[field]) continue;
    target.addShared([field], value, source);
  }
}
