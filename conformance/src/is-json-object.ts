import type { Json } from "./case.ts";

/** True for an object that JSON would write with braces. */
export function isJsonObject(value: unknown): value is Json {
  const prototype: unknown =
    typeof value === "object" && value !== null
      ? Object.getPrototypeOf(value)
      : undefined;
  return prototype === Object.prototype || prototype === null;
}
