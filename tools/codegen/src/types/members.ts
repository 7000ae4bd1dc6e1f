import { isObject, type JsonObject } from "@fintech-clients/openapi";

/** The schema objects of a list such as `allOf`. */
export function membersOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The alternatives of a union, but for null. */
export function unionOf(schema: JsonObject): JsonObject[] {
  return [...membersOf(schema["oneOf"]), ...membersOf(schema["anyOf"])].filter(
    ({ type }) => type !== "null",
  );
}
