import type { CallInit } from "../call/prepare-call.js";
import type { RuntimeResult } from "../call/run-call.js";
import { guard, kindOf, readMember } from "../checks/values.js";
import { failFor } from "../errors/configuration-error.js";
import { ResponseError } from "../errors/no-answer-errors.js";
import type { OperationMaps } from "../types/operations.js";
import type { Paginate, Pagination } from "../types/pagination.js";
import { isLastPage, itemsOf } from "./page.js";

interface ListInit extends CallInit {
  readonly maxPages?: number;
}

interface Requester {
  readonly request: (
    method: string,
    path: string,
    init: CallInit,
  ) => Promise<RuntimeResult>;
}

/** Makes a provider's `paginate` of how its lists are paged. */
export function createPaginate<
  Maps extends OperationMaps,
  Code extends string,
  Lists extends object,
>(
  provider: string,
  lists: Readonly<Record<string, Pagination>>,
): Paginate<Maps, Code, Lists> {
  const paginate = (
    client: Requester,
    operation: string,
    init: ListInit = {},
  ): AsyncIterable<unknown> => ({
    [Symbol.asyncIterator]: () =>
      iterate(client, provider, operation, lists, init),
  });
  return paginate as unknown as Paginate<Maps, Code, Lists>;
}

/**
 * The items, page by page. A page is asked for when the items before it are used up.
 *
 * @throws ConfigurationError for a mistake in the program; the error of a call that failed; ResponseError for a list that does not end as documented.
 */
async function* iterate(
  client: Requester,
  provider: string,
  operation: string,
  lists: Readonly<Record<string, Pagination>>,
  given: ListInit,
): AsyncGenerator {
  const fail = failFor(provider, operation);
  // What it leaves out must not come from `Object.prototype`.
  const list = Object.assign(
    Object.create(null) as Pagination,
    Object.hasOwn(lists, operation)
      ? lists[operation]
      : fail("has no documented paging; make the call itself"),
  );
  const { pageParameter, offsetParameter, sizeParameter = "" } = list;
  const counter = pageParameter ?? offsetParameter;
  const first = pageParameter === undefined ? 0 : 1;
  if (kindOf(given) !== "Object") {
    fail("options must be an object");
  }
  const copy = (from: unknown, path: string): object =>
    guard(path, fail, () => ({ ...(from as object | undefined) }));
  const { maxPages: _, ...init } = copy(given, "options") as ListInit;
  const params = readMember(given, "params", "params", fail);
  const query = readMember(params, "query", "params.query", fail);
  const read = (
    from: unknown,
    name: string,
    path: string,
    least: number,
    initial: number,
  ): number => {
    const value = readMember(from, name, path + name, fail) ?? initial;
    return Number.isSafeInteger(value) && (value as number) >= least
      ? (value as number)
      : fail(`${path + name} must be a whole number from ${least}`);
  };
  const maxPages = read(given, "maxPages", "", 1, 10_000);
  const size = read(
    query,
    sizeParameter,
    "params.query.",
    1,
    list.maxSize ?? 1,
  );
  let position = read(query, counter ?? "", "params.query.", first, first);
  let count = pageParameter === undefined ? position : (position - 1) * size;
  let known: readonly string[] = [];

  for (let pages = 1; ; pages += 1) {
    const [method = "", path = ""] = operation.split(" ");
    const result = await client.request(method, path, {
      ...init,
      ...(counter !== undefined && {
        params: {
          ...copy(params, "params"),
          query: {
            ...copy(query, "params.query"),
            [counter]: position,
            [sizeParameter]: size,
          },
        },
      }),
    });
    const { data, error, attempts, response } = result;
    if (error !== undefined) {
      throw error;
    }
    const stop = (message: string): never => {
      throw new ResponseError(
        message,
        {
          provider,
          operation,
          attempts,
          idempotencyKey: undefined,
          retryable: false,
          outcome: "executed",
        },
        response!,
      );
    };
    const items = itemsOf(list, data, stop);
    const text = JSON.stringify(items);
    if (items.length > 0 && known.includes(text)) {
      stop("repeats a page, so the list would not end");
    }
    // A provider may begin again, not go on, or go in a circle: the third is kept twice as long each time.
    const kept = Number.isInteger(Math.log2(pages)) ? text : known.at(2);
    known = [known.at(0) ?? text, text, kept ?? text];
    yield* items;

    count += items.length;
    if (isLastPage(list, { data, items, position, size, count }, stop)) {
      return;
    }
    if (items.length === 0) {
      stop("is empty, and not the end of the list");
    }
    if (position >= (list.maxPages ?? Infinity)) {
      stop("is the last page that the provider gives: narrow the query");
    }
    if (pages >= maxPages) {
      stop("is not the end of the list, and maxPages is reached");
    }
    position = pageParameter === undefined ? count : position + 1;
  }
}
