import {
  isObject,
  locate,
  methods,
  type Operation,
  pointer,
  type Source,
} from "@fintech-clients/openapi";
import type { UnifiedPath } from "./unify-paths.ts";

/** Gives an operation whose id another one has already an id of its method and path, in place. */
export function unifyOperationIds(paths: readonly UnifiedPath[]): void {
  const taken = new Map<string, { source: Source; at: string }>();
  const operations = paths.flatMap(({ source, written, path, item }) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation)) return [];
      const at = pointer("paths", written, method);
      return [{ source, at, key: `${method} ${path}`, operation }];
    }),
  );
  const seen = new Set<string>();
  for (const { source, at, key, operation } of operations) {
    // A second description of the operation itself is not another operation.
    if (seen.has(key)) continue;
    seen.add(key);
    const id = idOf(operation);
    if (id === undefined) continue;
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, { source, at });
      continue;
    }
    const base = key.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/_$/g, "");
    let own = base;
    for (let count = 2; taken.has(own); count += 1) own = `${base}_${count}`;
    operation["operationId"] = own;
    taken.set(own, { source, at });
    const place = locate(source, `${at}/operationId`);
    const other = locate(first.source, `${first.at}/operationId`);
    source.warnings.push(
      `${place} the operationId ${JSON.stringify(id)} is taken by ${other}: this one becomes ${JSON.stringify(own)}`,
    );
  }
}

function idOf(operation: Operation): string | undefined {
  const { operationId } = operation;
  return typeof operationId === "string" ? operationId : undefined;
}
