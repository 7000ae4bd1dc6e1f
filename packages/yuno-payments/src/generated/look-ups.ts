// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type { LookUp, NoLookUp } from "@fintech-clients/shared";

/** Each write, and the read that tells what became of it. */
export interface LookUps {
  readonly "POST /checkout/sessions": NoLookUp;
  readonly "PATCH /checkout/sessions/{checkout_session}": LookUp<"GET /checkout/sessions/{checkout_session}">;
  readonly "POST /checkout/sessions/{checkout_session}/token": NoLookUp;
  readonly "POST /customers": LookUp<"GET /customers">;
  readonly "POST /customers/payment-methods/{payment_method_id}/unenroll": LookUp<"GET /payment-methods/{payment_method_id}">;
  readonly "POST /customers/sessions": NoLookUp;
  readonly "POST /customers/sessions/{customer_session}/payment-methods": LookUp<"GET /checkout/customers/sessions/{customer_session}/payment-methods">;
  readonly "PATCH /customers/{customer_id}": LookUp<"GET /customers/{customer_id}">;
  readonly "DELETE /customers/{customer_id}": LookUp<"GET /customers/{customer_id}">;
  readonly "POST /customers/{customer_id}/payment-methods": LookUp<"GET /customers/{customer_id}/payment-methods">;
  readonly "POST /customers/{customer_id}/payment-methods/{payment_method_id}/unenroll": LookUp<"GET /customers/{customer_id}/payment-methods/{payment_method_id}">;
  readonly "POST /installments-plans": LookUp<"GET /installments-plans">;
  readonly "PATCH /installments-plans/{installment_code}": LookUp<"GET /installments-plans/{installment_code}">;
  readonly "DELETE /installments-plans/{installment_code}": LookUp<"GET /installments-plans/{installment_code}">;
  readonly "POST /payment-links": NoLookUp;
  readonly "POST /payment-links/{code}/cancel": LookUp<"GET /payment-links/{code}">;
  readonly "POST /payment-methods/account-updater": NoLookUp;
  readonly "PATCH /payment-methods/{payment_method_id}": NoLookUp;
  readonly "POST /payments": LookUp<"GET /payments">;
  readonly "POST /payments/{id}/transactions/{transaction_id}/refund": LookUp<"GET /payments/{payment_id}">;
  readonly "POST /payments/{payment_id}/cancel-or-refund": LookUp<"GET /payments/{payment_id}">;
  readonly "POST /payments/{payment_id}/fulfillments": NoLookUp;
  readonly "POST /payments/{payment_id}/transactions/{transaction_id}/cancel": LookUp<"GET /payments/{payment_id}">;
  readonly "POST /payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": LookUp<"GET /payments/{payment_id}">;
  readonly "POST /payments/{payment_id}/transactions/{transaction_id}/capture": LookUp<"GET /payments/{payment_id}">;
  readonly "POST /payments/{payment_id}/transactions/{transaction_id}/dispute": LookUp<"GET /payments/{payment_id}">;
  readonly "PATCH /payments/{payment_id}/transactions/{transaction_id}/dispute": NoLookUp;
  readonly "POST /payouts": LookUp<"GET /payouts">;
  readonly "POST /plans": LookUp<"GET /plans">;
  readonly "POST /plans/{plan_id}/status": LookUp<"GET /plans/{plan_id}">;
  readonly "POST /reports": LookUp<"GET /reports/list">;
  readonly "POST /subscriptions": NoLookUp;
  readonly "PATCH /subscriptions/{subscription_id}": LookUp<"GET /subscriptions/{subscription_id}">;
  readonly "POST /subscriptions/{subscription_id}/cancel": LookUp<"GET /subscriptions/{subscription_id}">;
  readonly "POST /subscriptions/{subscription_id}/pause": LookUp<"GET /subscriptions/{subscription_id}">;
  readonly "POST /subscriptions/{subscription_id}/plan": LookUp<"GET /subscriptions/{subscription_id}">;
  readonly "POST /subscriptions/{subscription_id}/resume": LookUp<"GET /subscriptions/{subscription_id}">;
  readonly "POST /subscriptions/{subscription_id}/retry": LookUp<"GET /subscriptions/{subscription_id}/payments">;
  readonly "POST /three-d-secure/setups": NoLookUp;
  readonly "POST /tokens": NoLookUp;
  readonly "POST /unreferenced-refunds": NoLookUp;
  readonly "POST /webhooks": LookUp<"GET /webhooks">;
  readonly "PATCH /webhooks/{webhook_id}": LookUp<"GET /webhooks/{webhook_id}">;
  readonly "DELETE /webhooks/{webhook_id}": LookUp<"GET /webhooks/{webhook_id}">;
}

/**
 * How to find out what became of a write whose outcome is unknown: which read tells, where in the write the values of its
 * parameters are, and what to look for; or why nothing tells.
 */
export const lookUps: LookUps = {
  "POST /checkout/sessions": {
    none: "No list and no search by order: a session is read by the id that was lost. Open another one; an unused session charges nothing.",
  },
  "PATCH /checkout/sessions/{checkout_session}": {
    operation: "GET /checkout/sessions/{checkout_session}",
    params: { path: { checkout_session: "path.checkout_session" } },
    shows: "The fields as they are now.",
  },
  "POST /checkout/sessions/{checkout_session}/token": {
    none: "A token cannot be read. Make another one; an unused token charges nothing.",
  },
  "POST /customers": {
    operation: "GET /customers",
    params: { query: { merchant_customer_id: "body.merchant_customer_id" } },
    shows: "The customer, if it was created.",
  },
  "POST /customers/payment-methods/{payment_method_id}/unenroll": {
    operation: "GET /payment-methods/{payment_method_id}",
    params: { path: { payment_method_id: "path.payment_method_id" } },
    shows: "`status`, which is `UNENROLLED` afterwards.",
  },
  "POST /customers/sessions": {
    none: "A session cannot be read. Open another one; an unused session enrolls nothing.",
  },
  "POST /customers/sessions/{customer_session}/payment-methods": {
    operation:
      "GET /checkout/customers/sessions/{customer_session}/payment-methods",
    params: { path: { customer_session: "path.customer_session" } },
    shows:
      "What the session can still enroll; the id that was lost is not shown. Open a new session for another try.",
  },
  "PATCH /customers/{customer_id}": {
    operation: "GET /customers/{customer_id}",
    params: { path: { customer_id: "path.customer_id" } },
    shows: "The fields as they are now, and `updated_at`.",
  },
  "DELETE /customers/{customer_id}": {
    operation: "GET /customers/{customer_id}",
    params: { path: { customer_id: "path.customer_id" } },
    shows:
      "`CUSTOMER_NOT_FOUND` or `NOT_FOUND` after a deletion; what remains of a customer made anonymous is not documented.",
  },
  "POST /customers/{customer_id}/payment-methods": {
    operation: "GET /customers/{customer_id}/payment-methods",
    params: { path: { customer_id: "path.customer_id" } },
    shows:
      "A method with the card's `iin` and `lfd` and a `created_at` after the call; `idempotency_key` is shown, null in the example.",
  },
  "POST /customers/{customer_id}/payment-methods/{payment_method_id}/unenroll":
    {
      operation:
        "GET /customers/{customer_id}/payment-methods/{payment_method_id}",
      params: {
        path: {
          customer_id: "path.customer_id",
          payment_method_id: "path.payment_method_id",
        },
      },
      shows: "`status`, which is `UNENROLLED` afterwards.",
    },
  "POST /installments-plans": {
    operation: "GET /installments-plans",
    params: { query: { account_id: "body.account_id.0" } },
    shows:
      "The plan with your `merchant_reference` and a `created_at` after the call.",
  },
  "PATCH /installments-plans/{installment_code}": {
    operation: "GET /installments-plans/{installment_code}",
    params: { path: { installment_code: "path.installment_code" } },
    shows: "The fields as they are now, and `updated_at`.",
  },
  "DELETE /installments-plans/{installment_code}": {
    operation: "GET /installments-plans/{installment_code}",
    params: { path: { installment_code: "path.installment_code" } },
    shows: "No plan any more; with what that is answered is not documented.",
  },
  "POST /payment-links": {
    none: "A link is read by its code alone, which was lost with the answer, and there is no list. Make another one.",
  },
  "POST /payment-links/{code}/cancel": {
    operation: "GET /payment-links/{code}",
    params: { path: { code: "path.code" } },
    shows: "`status`, which is `CANCELED` afterwards.",
  },
  "POST /payment-methods/account-updater": {
    none: "No read shows whether a card is registered.",
  },
  "PATCH /payment-methods/{payment_method_id}": {
    none: "No read names the owner of a card; list the payment methods of both customers.",
  },
  "POST /payments": {
    operation: "GET /payments",
    params: { query: { merchant_order_id: "body.merchant_order_id" } },
    shows:
      "The payments of the order. An empty list proves nothing while the first request may still run.",
  },
  "POST /payments/{id}/transactions/{transaction_id}/refund": {
    operation: "GET /payments/{payment_id}",
    params: { path: { payment_id: "path.id" } },
    shows:
      "In `transactions`, one of type `REFUND` with your `merchant_reference`; `amount.refunded` of the payment.",
  },
  "POST /payments/{payment_id}/cancel-or-refund": {
    operation: "GET /payments/{payment_id}",
    params: { path: { payment_id: "path.payment_id" } },
    shows:
      "In `transactions`, one of type `CANCEL` or `REFUND` with your `merchant_reference`; `status` of the payment.",
  },
  "POST /payments/{payment_id}/fulfillments": {
    none: "No read shows what was notified.",
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel": {
    operation: "GET /payments/{payment_id}",
    params: { path: { payment_id: "path.payment_id" } },
    shows:
      "In `transactions`, one of type `CANCEL` with your `merchant_reference`; `status` of the payment.",
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund":
    {
      operation: "GET /payments/{payment_id}",
      params: { path: { payment_id: "path.payment_id" } },
      shows:
        "In `transactions`, one of type `CANCEL` or `REFUND` with your `merchant_reference`; `status` of the payment.",
    },
  "POST /payments/{payment_id}/transactions/{transaction_id}/capture": {
    operation: "GET /payments/{payment_id}",
    params: { path: { payment_id: "path.payment_id" } },
    shows:
      "In `transactions`, one of type `CAPTURE` with your `merchant_reference`; `amount.captured` of the payment.",
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    operation: "GET /payments/{payment_id}",
    params: { path: { payment_id: "path.payment_id" } },
    shows: "`sub_status` of the payment, which is `PENDING_REVIEW` afterwards.",
  },
  "PATCH /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    none: "No read shows which evidence has arrived.",
  },
  "POST /payouts": {
    operation: "GET /payouts",
    params: { query: { merchant_reference: "body.merchant_reference" } },
    shows:
      "The payout, if it was made; an empty list, or an error, proves nothing while the first request may still run.",
  },
  "POST /plans": {
    operation: "GET /plans",
    params: {},
    shows:
      "`items[].merchant_reference` and `created_at`: there is no filter, so page through the list.",
  },
  "POST /plans/{plan_id}/status": {
    operation: "GET /plans/{plan_id}",
    params: { path: { plan_id: "path.plan_id" } },
    shows: "`status`, which is `CANCELED` afterwards.",
  },
  "POST /reports": {
    operation: "GET /reports/list",
    params: { header: { "X-Organization-Code": "header.X-Organization-Code" } },
    shows:
      "The report with your `merchant_reference_id`, where you gave one; newest first.",
  },
  "POST /subscriptions": {
    none: "The list of subscriptions ignores a merchant reference. With the id of the customer, `GET /subscriptions` shows those that were created since; two of the same kind cannot be told apart.",
  },
  "PATCH /subscriptions/{subscription_id}": {
    operation: "GET /subscriptions/{subscription_id}",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows:
      "The fields as they are now; `pending_plan_change` after a plan change.",
  },
  "POST /subscriptions/{subscription_id}/cancel": {
    operation: "GET /subscriptions/{subscription_id}",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows:
      "`status`, which is `CANCELED` afterwards, with `MERCHANT` as its `cancellation_source`.",
  },
  "POST /subscriptions/{subscription_id}/pause": {
    operation: "GET /subscriptions/{subscription_id}",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows: "`status`, which is `PAUSED` afterwards.",
  },
  "POST /subscriptions/{subscription_id}/plan": {
    operation: "GET /subscriptions/{subscription_id}",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows:
      "`plan_id`, where it had none; otherwise `cancellation_source`, which is `PLAN_CHANGE` afterwards.",
  },
  "POST /subscriptions/{subscription_id}/resume": {
    operation: "GET /subscriptions/{subscription_id}",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows: "`status`, which is `ACTIVE` or `TRIALING` afterwards.",
  },
  "POST /subscriptions/{subscription_id}/retry": {
    operation: "GET /subscriptions/{subscription_id}/payments",
    params: { path: { subscription_id: "path.subscription_id" } },
    shows:
      "A payment with a `created_at` after the call and `retry.forced` true.",
  },
  "POST /three-d-secure/setups": {
    none: "A setup cannot be read. The same key and body bring the id back for 24 hours; another setup charges nothing.",
  },
  "POST /tokens": {
    none: "A token cannot be read. Make another one; an unused token charges nothing.",
  },
  "POST /unreferenced-refunds": {
    none: "A refund is read by its id alone, and there is no list. The same key brings it back.",
  },
  "POST /webhooks": {
    operation: "GET /webhooks",
    params: { query: { account_id: "body.account_id" } },
    shows: "The webhook with your `name`, which is unique in the account.",
  },
  "PATCH /webhooks/{webhook_id}": {
    operation: "GET /webhooks/{webhook_id}",
    params: {
      path: { webhook_id: "path.webhook_id" },
      query: { account_id: "body.account_id" },
    },
    shows:
      "The fields as they are now; of a secret only whether there is one, and `updated_at`.",
  },
  "DELETE /webhooks/{webhook_id}": {
    operation: "GET /webhooks/{webhook_id}",
    params: {
      path: { webhook_id: "path.webhook_id" },
      query: { account_id: "query.account_id" },
    },
    shows: "`WEBHOOK_NOT_FOUND` afterwards.",
  },
};
