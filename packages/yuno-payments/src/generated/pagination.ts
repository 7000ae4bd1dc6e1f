// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import { createPaginate, type Paginate } from "@fintech-clients/shared";
import type { Operations } from "./operations.js";
import type { ErrorCode } from "./schema.js";

/** The lists that {@link paginate} reads, with the place of their items in the answer. */
export interface Lists {
  readonly "GET /checkout/customers/sessions/{customer_session}/payment-methods": "payment_methods";
  readonly "GET /checkout/sessions/{checkout_session}/payment-methods": "";
  readonly "GET /customers/{customer_id}/payment-methods": "payment_methods";
  readonly "GET /installments-plans": "";
  readonly "GET /issuers": "issuers";
  readonly "GET /payments": "";
  readonly "GET /payouts": "";
  readonly "GET /plans": "items";
  readonly "GET /reports/list": "";
  readonly "GET /subscriptions": "items";
  readonly "GET /subscriptions/{subscription_id}/payments": "data";
  readonly "GET /webhooks": "";
}

/**
 * Reads a list to its end, one page at a time: `for await (const item of paginate(client, "GET /path", init))`.
 * `init` is that of the call, and `maxPages`. Asks for the largest page that is documented, unless the query says otherwise.
 *
 * @throws while iterating: the error of the page that failed, or a `ResponseError` for a list that does not end as documented.
 */
export const paginate: Paginate<Operations, ErrorCode, Lists> =
  /* @__PURE__ */ createPaginate("yuno-payments", {
    "GET /checkout/customers/sessions/{customer_session}/payment-methods": {
      items: "payment_methods",
    },
    "GET /checkout/sessions/{checkout_session}/payment-methods": { items: "" },
    "GET /customers/{customer_id}/payment-methods": {
      items: "payment_methods",
    },
    "GET /installments-plans": { items: "" },
    "GET /issuers": { items: "issuers" },
    "GET /payments": { items: "" },
    "GET /payouts": { items: "" },
    "GET /plans": {
      pageParameter: "page",
      sizeParameter: "size",
      maxSize: 100,
      items: "items",
      end: { totalPages: "pagination.total_pages" },
    },
    "GET /reports/list": {
      pageParameter: "page_number",
      sizeParameter: "page_size",
      maxSize: 99,
      maxPages: 10,
      items: "",
      end: "short-page",
    },
    "GET /subscriptions": {
      pageParameter: "page",
      sizeParameter: "size",
      maxSize: 100,
      items: "items",
      end: { totalPages: "pagination.total_pages" },
    },
    "GET /subscriptions/{subscription_id}/payments": {
      offsetParameter: "offset",
      sizeParameter: "limit",
      maxSize: 100,
      items: "data",
      end: { hasMore: "pagination.has_more" },
    },
    "GET /webhooks": { items: "" },
  });
