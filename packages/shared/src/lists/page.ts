import type { Pagination } from "../types/pagination.js";

/** One page, and where it stands in its list. */
export interface Page {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** The page's number, or the offset of its first item. */
  readonly position: number;
  /** How many items were asked for. */
  readonly size: number;
  /** How many items the list has up to the end of this page. */
  readonly count: number;
}

type Stop = (message: string) => never;

/** The items of an answer. */
export function itemsOf(
  { items: place }: Pagination,
  data: unknown,
  stop: Stop,
): readonly unknown[] {
  const items = valueAt(data, place);
  return Array.isArray(items)
    ? items
    : stop(place === "" ? "is no list" : `has no list at ${place}`);
}

/** Whether a page is the last of its list, by what the answer says. */
export function isLastPage(
  { end, cap = Infinity, maxSize = Infinity }: Pagination,
  { data, items, position, size, count }: Page,
  stop: Stop,
): boolean {
  if (end === "short-page") {
    // Who asks for more than the largest page gets that, full.
    return items.length < Math.min(size, maxSize);
  }
  const [[kind, place] = ["", ""]] = Object.entries<string>(end ?? {});
  if (kind === "") {
    return items.length < cap
      ? true
      : stop(
          `may be cut off, as the provider lists at most ${cap}: narrow the query`,
        );
  }
  const said = valueAt(data, place);
  if (typeof said !== (kind === "hasMore" ? "boolean" : "number")) {
    stop(`does not say at ${place} whether the list goes on`);
  }
  return kind === "hasMore"
    ? said === false
    : (kind === "total" ? count : position) >= Number(said);
}

/** What stands at a dotted place of an answer. */
function valueAt(data: unknown, place: string): unknown {
  return place === ""
    ? data
    : place
        .split(".")
        .reduce<unknown>(
          (value, name) =>
            Object(value) === value && Object.hasOwn(value as object, name)
              ? (value as Record<string, unknown>)[name]
              : undefined,
          data,
        );
}
