import {
  type JsonObject,
  type OpenApiDocument,
  walkDocument,
} from "@fintech-clients/openapi";
import { pointersOf } from "./pointers.ts";

/** How many places are named one by one. */
const named = 10;

/** Where the document has integers that a JavaScript number may not hold exactly, one line each. */
export function largeIntegers(
  document: OpenApiDocument,
  locate: (pointer: string) => string,
): string[] {
  const pointers = pointersOf(document);
  const places = new Set<string>();
  walkDocument(document, "document", (schema, kind) => {
    if (kind === "schema" && isLarge(schema)) {
      places.add(pointers.get(schema) ?? "#/");
    }
  });
  const lines = [...places]
    .slice(0, named)
    .map(
      (place) =>
        `${locate(place)} ${place} is an int64: what is beyond 2^53 - 1 loses digits when it is parsed, see docs/openapi-features.md`,
    );
  const more = places.size - named;
  return more > 0 ? [...lines, `${more} more int64 in the document`] : lines;
}

function isLarge(schema: JsonObject): boolean {
  const { type, format, maximum, exclusiveMaximum } = schema;
  const isNumber = [type]
    .flat()
    .some(
      (each) => each === undefined || each === "integer" || each === "number",
    );
  const bound = [maximum, exclusiveMaximum].find(
    (each) => typeof each === "number",
  );
  return (
    isNumber &&
    (format === "int64" || format === "uint64") &&
    !(typeof bound === "number" && bound <= Number.MAX_SAFE_INTEGER)
  );
}
