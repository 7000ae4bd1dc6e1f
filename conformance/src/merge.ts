import { isJsonObject } from "./is-json-object.ts";

/** `over` laid over `base`: objects member by member, everything else as a whole. */
export function merge(base: unknown, over: unknown): unknown {
  if (!isJsonObject(base) || !isJsonObject(over) || isSpecial(over)) {
    return over === undefined ? base : over;
  }
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    merged[name] = merge(merged[name], value);
  }
  return merged;
}

/** Objects such as `{ "$value": "NaN" }` stand for something else. */
function isSpecial(value: object): boolean {
  return Object.keys(value).some((name) => name.startsWith("$"));
}
