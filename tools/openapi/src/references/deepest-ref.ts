import { isObject, type JsonObject } from "../json.ts";
import { segmentsOf, valueAt } from "../pointers.ts";

/** The reference that is the most references away from the document's paths, and how many it is away. */
export function deepestRef(document: unknown): {
  pointer: string;
  depth: number;
} {
  const depths = new Map<string, number>();
  let level = refsIn(isObject(document) ? (document["paths"] ?? {}) : {});
  let pointer = "#/paths";
  let depth = 0;
  while (level.size > 0) {
    depth += 1;
    const next = new Set<string>();
    for (const ref of level) {
      depths.set(ref, depth);
      pointer = ref;
      for (const inner of refsIn(valueAt(document, segmentsOf(ref)))) {
        if (!depths.has(inner)) next.add(inner);
      }
    }
    level = next;
  }
  return { pointer, depth };
}

function refsIn(root: unknown): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const { $ref } = node as JsonObject;
    if (typeof $ref === "string") found.add($ref);
    open.push(...Object.values(node));
  }
  return found;
}
