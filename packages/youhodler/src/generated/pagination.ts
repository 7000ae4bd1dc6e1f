// Generated from specs/youhodler by `pnpm generate`. Do not edit.

import { createPaginate, type Paginate } from "@fintech-clients/shared";
import type { Operations } from "./operations.js";
import type { ErrorCode } from "./schema.js";

/** The lists that {@link paginate} reads, with the place of their items in the answer. */
export interface Lists {
  readonly "GET /master-accounts/{master_account_id}/balances": "items";
}

/**
 * Reads a list to its end, one page at a time: `for await (const item of paginate(client, "GET /path", init))`.
 * `init` is that of the call, and `maxPages`. Asks for the largest page that is documented, unless the query says otherwise.
 *
 * @throws while iterating: the error of the page that failed, or a `ResponseError` for a list that does not end as documented.
 */
export const paginate: Paginate<Operations, ErrorCode, Lists> =
  /* @__PURE__ */ createPaginate("youhodler", {
    "GET /master-accounts/{master_account_id}/balances": { items: "items" },
  });
