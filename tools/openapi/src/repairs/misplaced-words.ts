import type { OpenApiDocument } from "../document.ts";
import { isObject } from "../json.ts";
import { setAt, valueAt } from "../pointers.ts";

/** `200 OK` as a key of `responses`. */
export function statusWithWords(
  document: OpenApiDocument,
  place: readonly string[],
): string | undefined {
  const key = place.at(-1) ?? "";
  const [, status] = /^([1-5]\d\d)\s/.exec(key) ?? [];
  const responses = valueAt(document, place.slice(0, -1));
  if (place.at(-2) !== "responses" || !status || !isObject(responses)) {
    return undefined;
  }
  if (status in responses) return undefined;
  responses[status] = responses[key];
  delete responses[key];
  return `${JSON.stringify(key)} is read as the status ${status}`;
}

/** `required: true` on a property, as in the first drafts of JSON Schema. */
export function requiredProperty(
  document: OpenApiDocument,
  place: readonly string[],
): string | undefined {
  const [properties, name = "", keyword] = place.slice(-3);
  const parent = valueAt(document, place.slice(0, -3));
  if (properties !== "properties" || keyword !== "required") return undefined;
  if (!isObject(parent)) return undefined;
  const required = valueAt(document, place);
  setAt(document, place, undefined);
  if (required === true) {
    const { required: others } = parent;
    parent["required"] = [...(Array.isArray(others) ? others : []), name];
  }
  return `\`required: ${String(required)}\` is read as the parent's word on \`${name}\``;
}
