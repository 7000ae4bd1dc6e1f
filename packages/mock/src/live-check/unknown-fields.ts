import { asObject, isObject, type Json } from "../examples/json.js";
import type { Provider } from "../providers/provider.js";
import { at, follow } from "../specs/json-pointer.js";
import { fieldName, kindOf, type Deviation } from "./deviations.js";

/** Fields of an answer that its schema does not have. An object whose schema names no field is open on purpose and is not looked into. */
export function unknownFields(
  { document }: Provider,
  place: readonly string[],
  body: unknown,
): readonly Deviation[] {
  const found = new Map<string, Deviation>();
  const walk = (
    value: unknown,
    schemas: readonly Json[],
    path: readonly string[],
  ): void => {
    if (Array.isArray(value)) {
      const items = schemas.flatMap((each) => spread(each["items"], document));
      value.forEach((item) => walk(item, items, [...path, "0"]));
    } else if (isObject(value)) {
      const known = schemas.map((each) => asObject(each["properties"]));
      const isOpen = known.every((each) => Object.keys(each).length === 0);
      for (const [key, member] of isOpen ? [] : Object.entries(value)) {
        const here = [...path, key];
        const fields = known.filter((each) => Object.hasOwn(each, key));
        if (fields.length === 0) {
          const field = fieldName(here);
          found.set(field, { field, kind: kindOf(member) });
        }
        const next = fields.flatMap((each) => spread(each[key], document));
        walk(member, next, here);
      }
    }
  };
  walk(body, spread(at(document, place), document), []);
  return [...found.values()];
}

/** A schema and all that it is put together from, `$ref`s followed. */
function spread(
  schema: unknown,
  document: unknown,
  seen: readonly string[] = [],
): readonly Json[] {
  const { $ref, allOf, anyOf, oneOf } = asObject(schema);
  if (typeof $ref === "string" && !seen.includes($ref)) {
    return spread(follow(document, $ref), document, [...seen, $ref]);
  }
  const parts = [allOf, anyOf, oneOf].flatMap(
    (each) => (Array.isArray(each) ? each : []) as unknown[],
  );
  return [
    asObject(schema),
    ...parts.flatMap((part) => spread(part, document, seen)),
  ];
}
