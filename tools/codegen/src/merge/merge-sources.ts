import { alignServers } from "./align-servers.ts";
import { inlinePathItemFields } from "./inline-path-item-fields.ts";
import { inlinePathItems } from "./inline-path-items.ts";
import { mergeSecurity, mergeServers, mergeTags } from "./merge-root-fields.ts";
import { MergeTarget } from "./merge-target.ts";
import type { MergedDocument } from "./merged-document.ts";
import {
  isObject,
  methods,
  pathOperations,
  type Source,
  SpecError,
} from "@fintech-clients/openapi";
import { refuseForeignRefs } from "./refuse-foreign-refs.ts";
import { type FormerNames, unifyComponents } from "./unify-components.ts";
import { unifyOperationIds } from "./unify-operation-ids.ts";
import { type UnifiedPath, unifyPaths } from "./unify-paths.ts";

const mergedElsewhere = new Set([
  "openapi",
  "servers",
  "security",
  "tags",
  "paths",
  "components",
]);

/** One document from all of a provider's. Each source's document is used up. */
export function mergeSources(given: readonly Source[]): MergedDocument {
  // The first word on a name counts, and openapi.yaml's before that of any other.
  const sources = given.toSorted(
    (a, b) => Number(b.handWritten) - Number(a.handWritten),
  );
  const target = new MergeTarget();
  for (const source of sources) {
    inlinePathItems(source);
    inlinePathItemFields(source.document);
  }
  // A document whose operations the overlay took out has nothing left to say.
  const used = sources.filter(
    ({ document }) =>
      Object.keys(document.paths ?? {}).length === 0 ||
      pathOperations(document).length > 0,
  );
  refuseForeignRefs(used);
  const formerNames = unifyComponents(used);
  const aligned = alignServers(used);
  mergeServers(target.document, used);
  mergeSecurity(target.document, used);
  mergeTags(target.document, used);
  const paths = unifyPaths(used, aligned);
  unifyOperationIds(paths);
  for (const path of paths) addPath(target, path);
  for (const source of used) {
    addComponents(target, source, formerNames);
    addRest(target, source, used);
  }
  if (target.problems.length > 0) throw new SpecError(target.problems);
  const { document, origins } = target;
  const warnings = given.flatMap((source) => source.warnings);
  return { document, origins, warnings };
}

function addPath(
  target: MergeTarget,
  { source, written, path, item }: UnifiedPath,
): void {
  // TRACE is no method of a client, and is refused by name later.
  if (![...methods, "trace"].some((method) => method in item)) return;
  for (const [field, value] of Object.entries(item)) {
    const place = ["paths", path, field];
    const from = ["paths", written, field];
    if (methods.some((method) => method === field)) {
      target.addOnly(place, value, source, from);
    } else {
      target.addFirst(place, value, source, from);
    }
  }
}

function addComponents(
  target: MergeTarget,
  source: Source,
  formerNames: FormerNames,
): void {
  const { components = {} } = source.document;
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, value] of Object.entries(entries)) {
      const former = formerNames.get(source)?.get(`${section}/${name}`);
      const from = ["components", section, former ?? name];
      target.addFirst(["components", section, name], value, source, from);
    }
  }
}

/** `info` and the like: what openapi.yaml says, or else what the first of the given documents does. */
function addRest(
  target: MergeTarget,
  source: Source,
  sources: readonly Source[],
): void {
  const [first] = sources;
  for (const [field, value] of Object.entries(source.document)) {
    if (mergedElsewhere.has(field)) continue;
    if (first?.handWritten && source !== first && first.document[field])
      continue;
    if (field === "webhooks" && isObject(value)) {
      for (const [name, item] of Object.entries(value)) {
        target.addFirst([field, name], item, source);
      }
    } else target.addFirst([field], value, source);
  }
}
