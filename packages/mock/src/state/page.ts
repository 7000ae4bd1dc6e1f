import { asObject, isObject, type Json } from "../examples/json.js";
import { at } from "../specs/json-pointer.js";
import type { Call, Reply } from "./handler.js";

/** Parameters with the place of their value in an item: `{ customer_id: "customer_payer.id" }`. Any other is looked for under its own name. */
export type Match = Readonly<Record<string, string>>;

/** The items of a list, each with what is kept of it beside what is shown. */
type Items = (
  like: unknown,
) => readonly (readonly [shown: unknown, data: Json])[];

/** A list in the envelope of its documented example: the documented items and those that were made, as far as path and query ask for them. */
export function page(
  { path, query, example, pagination }: Call,
  match: Match,
  made: Items,
): Reply {
  const like = example();
  const { pageParameter, offsetParameter, sizeParameter, maxSize } = pagination;
  const paging = new Set([pageParameter, offsetParameter, sizeParameter]);
  const place = pagination.items || undefined;
  const documented = (
    place === undefined ? like : at(like, place.split("."))
  ) as readonly unknown[];
  const all = documented
    .map((item) => [item, asObject(item)] as const)
    .concat(made(documented[0]))
    .filter(([shown, data]) =>
      Object.entries({ ...path, ...query }).every(
        ([name, value]) =>
          paging.has(name) ||
          allows(
            at(
              { ...data, ...asObject(shown) },
              (match[name] ?? name).split("."),
            ),
            value,
          ),
      ),
    )
    .map(([shown]) => shown);
  const size = Number(query[sizeParameter ?? ""] ?? maxSize ?? Infinity);
  const number = Number(query[pageParameter ?? ""] ?? 1);
  const offset = Number(
    query[offsetParameter ?? ""] ?? (number > 1 ? (number - 1) * size : 0),
  );
  const items = all.slice(offset, offset + size);
  if (place === undefined) {
    return { body: items };
  }
  const total_pages = Math.ceil(all.length / size);
  const has_more = offset + size < all.length;
  const facts = {
    total: all.length,
    page: number,
    size,
    limit: size,
    offset,
    total_pages,
    has_more,
  };
  const body = { ...withFacts(like, facts), [place]: items };
  return { body };
}

/** Values are told apart by comma; an item without the field is not asked about. */
function allows(value: unknown, asked: string): boolean {
  const wanted = asked.split(",");
  return (
    value === undefined ||
    value === null ||
    [value].flat().some((each) => wanted.includes(each as string))
  );
}

function withFacts(envelope: unknown, facts: Json): Json {
  return Object.fromEntries(
    Object.entries(asObject(envelope)).map(([key, value]) => [
      key,
      key in facts
        ? facts[key]
        : isObject(value)
          ? withFacts(value, facts)
          : value,
    ]),
  );
}
