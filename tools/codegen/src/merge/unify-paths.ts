import {
  isObject,
  type JsonObject,
  locate,
  methods,
  type Operation,
  pointer,
  resolveRef,
  type Source,
} from "@fintech-clients/openapi";
import type { AlignPath } from "./align-servers.ts";

/** A path of the merged document with what one document says of it. */
export interface UnifiedPath {
  source: Source;
  /** As the document writes it. */
  written: string;
  /** As the merged document writes it. */
  path: string;
  item: JsonObject;
}

/**
 * Every path of the documents. One that differs from another in the names of its parameters only is the same path: it
 * takes the spelling of the first document that has it, and so do its parameters, in place.
 */
export function unifyPaths(
  sources: readonly Source[],
  aligned: ReadonlyMap<Source, AlignPath>,
): UnifiedPath[] {
  const spellings = new Map<string, { path: string; source: Source }>();
  return sources.flatMap((source) =>
    Object.entries(source.document.paths ?? {}).map(([written, item]) => {
      const own = aligned.get(source)?.(written) ?? written;
      const shape = own.replaceAll(/\{[^{}]*\}/g, "{}");
      const known = spellings.get(shape);
      if (!known) spellings.set(shape, { path: own, source });
      const path = known?.path ?? own;
      if (known && path !== own) {
        const names = namesOf(own);
        const others = namesOf(path);
        const renames = new Map(names.map((name, at) => [name, others[at]!]));
        for (const method of methods) {
          const operation = item[method];
          if (isObject(operation)) renameParameters(source, operation, renames);
        }
        const first = locate(known.source, pointer("paths", path), true);
        source.warnings.push(
          `${locate(source, pointer("paths", written), true)} ${written} is the same path as ${path} in ${first}: it is called by that one's parameters`,
        );
      }
      return { source, written, path, item };
    }),
  );
}

function namesOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function renameParameters(
  { document }: Source,
  operation: Operation,
  renames: ReadonlyMap<string, string>,
): void {
  const { parameters } = operation;
  if (!parameters) return;
  operation.parameters = parameters.map((parameter) => {
    const resolved = resolveRef(document, parameter);
    const name = renames.get(String(resolved["name"]));
    return resolved["in"] === "path" && name !== undefined
      ? { ...resolved, name }
      : parameter;
  });
}
