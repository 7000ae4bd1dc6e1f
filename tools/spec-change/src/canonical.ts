import { isObject } from "@fintech-clients/openapi";

/** Lists in which order says nothing. */
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

/** Text that says something to people only. */
const prose = new Set(["description", "summary", "example", "examples"]);

/** A part of a document with every order that says nothing made the same. */
export function canonical(
  node: unknown,
  options: { docs?: boolean } = {},
): unknown {
  if (Array.isArray(node)) return node.map((each) => canonical(each, options));
  if (!isObject(node)) return node;
  const entries = Object.entries(node)
    // A property may be called "description": that one is an object.
    .filter(
      ([key, value]) => options.docs || !prose.has(key) || isObject(value),
    )
    .map(([key, value]): [string, unknown] => {
      const inner = canonical(value, options);
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
