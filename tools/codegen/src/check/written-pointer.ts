import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "@fintech-clients/openapi";
import type { MergedDocument } from "../merge/merged-document.ts";

/** Where a parameter of a merged operation was written: at the operation, or at its path, from which it was moved down. */
export function writtenPointer(
  { origins }: MergedDocument,
  operation: string,
  pointer: string,
  parameter: JsonObject | undefined,
): string {
  const source = origins.get(operation)?.source.text.parsed;
  if (!parameter || !isObject(source) || !pointer.startsWith(operation)) {
    return pointer;
  }
  const path = operation.slice(0, operation.lastIndexOf("/"));
  for (const owner of [operation, path]) {
    const list = owner
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (node, key) =>
          isObject(node)
            ? node[key.replaceAll("~1", "/").replaceAll("~0", "~")]
            : undefined,
        source,
      );
    const parameters = isObject(list) ? list["parameters"] : undefined;
    const index = Array.isArray(parameters)
      ? parameters.findIndex(
          (each) =>
            isObject(each) &&
            each["in"] === parameter["in"] &&
            isDeepStrictEqual(each["name"], parameter["name"]),
        )
      : -1;
    if (index >= 0) return `${owner}/parameters/${index}`;
  }
  return pointer;
}
