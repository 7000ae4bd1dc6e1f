/** A place in what a write was given: `"path.payment_id"`, `"query.account_id"`, `"header.X-Organization-Code"`, `"body.payee.id"`. */
export type PlaceInWrite = string;

/** The read that tells what became of a write. */
export interface LookUp<Read extends string = string> {
  /** `"GET /path/{template}"`. */
  readonly operation: Read;
  /** The read's `params`, with the place of each value in the write. An optional field may have no value: that parameter is left out. */
  readonly params: {
    readonly [In in "path" | "query" | "header"]?: Readonly<
      Record<string, PlaceInWrite>
    >;
  };
  /** What to look for in its answer. */
  readonly shows: string;
  readonly none?: undefined;
}

/** No read tells what became of a write. */
export interface NoLookUp {
  /** Why not. */
  readonly none: string;
  readonly operation?: undefined;
}
