import type { Client, Init } from "./client.js";
import type { OperationOf } from "./operation-types.js";
import type { OperationMaps } from "./operations.js";
import type { Result } from "./result.js";

/** How a list is paged, as its spec's `x-pagination` says. Places are dotted: `pagination.total`. */
export interface Pagination {
  /** The place of the list in the answer; `""` where the answer is the list. */
  readonly items: string;
  /** The query parameter that counts pages, from 1. */
  readonly pageParameter?: string;
  /** The query parameter that counts items, from 0. */
  readonly offsetParameter?: string;
  /** The query parameter that sets how many items a page has. */
  readonly sizeParameter?: string;
  /** The most items that a page can have. */
  readonly maxSize?: number;
  /** The last page that can be asked for. */
  readonly maxPages?: number;
  /** A list in one answer is cut off after so many items. */
  readonly cap?: number;
  /** How the end shows: a place in the answer, or a page that is not full. */
  readonly end?:
    | { readonly totalPages: string }
    | { readonly total: string }
    | { readonly hasMore: string }
    | "short-page";
}

type SuccessBody<Op> = Extract<Result<Op>, { error: undefined }>["data"];

type At<Body, Place> = Place extends ""
  ? Body
  : Place extends `${infer First}.${infer Rest}`
    ? First extends keyof Body
      ? At<NonNullable<Body[First]>, Rest>
      : never
    : Place extends keyof Body
      ? NonNullable<Body[Place]>
      : never;

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

type PageInit<Op> = Init<Op, "json"> & {
  /** How many pages are asked for before an error ends the iteration: a whole number from 1. Default 10,000. */
  readonly maxPages?: number | undefined;
};

type PageArgs<I> = {} extends I ? [init?: I] : [init: I];

/** A provider's `paginate`; `Lists` says for each list operation where in the answer its items are. */
export type Paginate<
  Maps extends OperationMaps,
  Code extends string,
  Lists extends object,
> = <Name extends keyof Lists>(
  client: Pick<Client<Maps, Code>, "request">,
  operation: Name,
  ...init: PageArgs<PageInit<OperationOf<Maps, Name>>>
) => AsyncIterable<
  ItemOf<At<SuccessBody<OperationOf<Maps, Name>>, Lists[Name]>>
>;
