/** An object that is written with braces. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object literal; false for arrays, and for instances of classes. */
export function isJsonObject(value: unknown): value is JsonObject {
  const prototype: unknown =
    typeof value === "object" && value !== null
      ? Object.getPrototypeOf(value)
      : undefined;
  return prototype === Object.prototype || prototype === null;
}

/**
 * `over` laid over `base`: object literals member by member, everything else
 * as a whole. A member that `over` holds as undefined becomes undefined.
 */
export function merge(base: unknown, over: unknown): unknown {
  if (!isJsonObject(base) || !isJsonObject(over)) {
    return over;
  }
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    merged[name] = merge(merged[name], value);
  }
  return merged;
}
