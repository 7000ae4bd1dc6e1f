import { isObject } from "@fintech-clients/openapi";

/** Lists whose order has no meaning. */
const sets = new Set([
  "enum",
  "x-open-enum",
  "oneOf",
  "anyOf",
  "allOf",
  "required",
  "type",
  "parameters",
  "tags",
  "x-not-executed",
  "x-unknown",
]);

/** The same document whatever its order of keys, enums, variants and parameters. */
export function canonical<T>(node: T): T;
export function canonical(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each: unknown) => canonical(each));
  if (!isObject(node)) return node;
  const entries = Object.entries(node)
    .map(([key, value]): [string, unknown] => {
      const inner = canonical(value);
      return [
        key,
        sets.has(key) && Array.isArray(inner) ? sorted(inner) : inner,
      ];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function sorted(list: unknown[]): unknown[] {
  return list
    .map((value): [string, unknown] => [JSON.stringify(value) ?? "", value])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}
