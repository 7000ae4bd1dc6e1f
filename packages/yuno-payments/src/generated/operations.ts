// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type {
  ErrorCodeMeanings,
  Idempotent,
  OperationTable,
} from "@fintech-clients/shared";
import type { paths } from "./schema.js";
import { refuseMasked } from "@fintech-clients/shared";

export interface GetOperations {
  /**
   * Retrieve Payment Methods to Enroll. Lists what the customer of a session can enroll: methods that are connected, routed and part of your checkout. The path starts with `checkout`, that of enrolling does not.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payment-methods-checkout/retrieve-payment-methods-to-enroll-checkout
   */
  "/checkout/customers/sessions/{customer_session}/payment-methods": paths["/checkout/customers/sessions/{customer_session}/payment-methods"]["get"];
  /**
   * Retrieve Checkout Session. Reads a session, and whether it has been used. The answer calls the session `id`, where creating calls it `checkout_session`; the document calls the path parameter `id` too.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/retrieve-checkout-session
   */
  "/checkout/sessions/{checkout_session}": paths["/checkout/sessions/{checkout_session}"]["get"];
  /**
   * Retrieve Payment Methods for Checkout. Lists what the payer of a session can choose from: the methods of your checkout, and the stored ones of the session's customer, which have a `vaulted_token`. A bare list, without paging.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/retrieve-payment-methods-for-checkout
   */
  "/checkout/sessions/{checkout_session}/payment-methods": paths["/checkout/sessions/{checkout_session}/payment-methods"]["get"];
  /**
   * Retrieve Customer by External ID. Finds the one customer that has your `merchant_customer_id`. An unknown one is answered with a 404, or with a 400 whose code is `CUSTOMER_NOT_FOUND`: go by the code.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/customers/retrieve-customer-by-external-id
   */
  "/customers": paths["/customers"]["get"];
  /**
   * Retrieve Customer. Reads one customer. An unknown one is answered with a 404, or with a 400 whose code is `CUSTOMER_NOT_FOUND`: go by the code.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/customers/retrieve-customer
   */
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["get"];
  /**
   * Retrieve Enrolled Payment Methods. Lists the stored payment methods of a customer. Wallets that a payment stored are left out. There is no paging.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/retrieve-enrolled-payment-methods-api
   */
  "/customers/{customer_id}/payment-methods": paths["/customers/{customer_id}/payment-methods"]["get"];
  /**
   * Retrieve Enrolled Payment Method by ID. Reads one stored payment method of a customer. A second page describes the same method and path for PCI-certified merchants, whose answer holds the whole card number and network tokens as well; those fields are left out here.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/retrieve-enrolled-payment-method-by-id-api
   */
  "/customers/{customer_id}/payment-methods/{payment_method_id}": paths["/customers/{customer_id}/payment-methods/{payment_method_id}"]["get"];
  /**
   * Get Installments Plans. Lists the plans of an account, or those that fit a card and an amount; with an amount, each choice says what an instalment costs. A bare list, without paging. `amount` is a string.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/installments/get-installments-plan-by-account
   */
  "/installments-plans": paths["/installments-plans"]["get"];
  /**
   * Get Installments Plan by ID. Reads one plan. The answer is a list all the same.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/installments/get-installments-plan
   */
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["get"];
  /**
   * Retrieve Issuers. Lists the issuers, banks for example, that the payer of a payment method can choose from.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-issuers
   */
  "/issuers": paths["/issuers"]["get"];
  /**
   * Retrieve Payment Link. Reads a link: whether it is still `CREATED`, and how many payments it has led to.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payment-links/retrieve-payment-link
   */
  "/payment-links/{code}": paths["/payment-links/{code}"]["get"];
  /**
   * Retrieve Payment Method by ID. Reads a payment method that was enrolled in a session: how far the enrollment is and, of a card, what may be shown of it.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payment-methods-checkout/retrieve-payment-method-by-id-checkout
   */
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["get"];
  /**
   * Retrieve Payment by Merchant Order ID. Finds the payments of one order. The answer is a bare array, without paging.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-payment-by-merchant-order-id
   */
  "/payments": paths["/payments"]["get"];
  /**
   * Retrieve Payment by ID. Reads one payment. The answer is wrapped in `payment`. (A hidden older page of the provider shows the same answer without the wrapper.)
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payments/retrieve-payment-by-id-v2
   */
  "/payments/{payment_id}": paths["/payments/{payment_id}"]["get"];
  /**
   * Retrieve Payout by Merchant Reference. Finds the payouts with your reference. A bare list, without paging.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payouts/retrieve-payout-by-merchant-reference
   */
  "/payouts": paths["/payouts"]["get"];
  /**
   * Retrieve Payout by ID. Reads one payout, with its transaction.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/payouts/retrieve-payout-by-id
   */
  "/payouts/{payout_id}": paths["/payouts/{payout_id}"]["get"];
  /**
   * List Plans. Lists plans, page by page, as summaries; `subscribers_count` and `countries` are shown here only. A page that is out of range is a 400 `BAD_REQUEST`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/plans/list-plans
   */
  "/plans": paths["/plans"]["get"];
  /**
   * Retrieve Plan. Reads one plan, with its phases and its prices for single countries.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/plans/retrieve-plan
   */
  "/plans/{plan_id}": paths["/plans/{plan_id}"]["get"];
  /**
   * List All Reports. Lists reports, newest first: a bare list, at most 99 on a page and 10 pages. A page that is shorter than `page_size` is taken as the last.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/reports/list-all-reports
   */
  "/reports/list": paths["/reports/list"]["get"];
  /**
   * Retrieve a Report. Reads how far a report is.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/reports/retrieve-a-report
   */
  "/reports/{report_id}": paths["/reports/{report_id}"]["get"];
  /**
   * Download a Report. Gives a link to the file of a report that is `SUCCEEDED`; the link ends ten minutes after the report was made. Too early is a 400 `REPORT_STATUS_ERROR`. It answers on `/v2`; that of `/v1` is deprecated by the text.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/reports/download-a-report
   */
  "/reports/{report_id}/download": paths["/reports/{report_id}/download"]["get"];
  /**
   * List Subscriptions. Lists subscriptions, page by page. It shows one account, that of the header. Items are summaries: read one for the rest. Newest first, so new ones shift the pages: fix `created_at_to` for a stable sweep.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/subscriptions/list-subscriptions
   */
  "/subscriptions": paths["/subscriptions"]["get"];
  /**
   * Retrieve Subscription. Reads a subscription, with the ids of its `payments`, what is left of its phases, and who canceled it. An unknown one is a 400 `SUBSCRIPTION_NOT_FOUND`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/subscriptions/retrieve-subscription
   */
  "/subscriptions/{subscription_id}": paths["/subscriptions/{subscription_id}"]["get"];
  /**
   * List Subscription Payments. Lists the payments of a subscription, a part at a time. `offset` has to be a multiple of `limit`: any other is a 400 `BAD_REQUEST`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/subscriptions/list-subscription-payments
   */
  "/subscriptions/{subscription_id}/payments": paths["/subscriptions/{subscription_id}/payments"]["get"];
  /**
   * Retrieve Unreferenced Refund by ID. Reads how far a refund is. `PENDING` may last days; `SUCCEEDED` and `FAILED` are final.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/unreferenced-refunds/retrieve-unreferenced-refund-by-id
   */
  "/unreferenced-refunds/{unreferenced_refund_id}": paths["/unreferenced-refunds/{unreferenced_refund_id}"]["get"];
  /**
   * List Webhooks. Lists the webhooks of an account: a bare list, empty where there are none. Secrets are shown as `***`, or null where there is none.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/webhooks/list-webhooks
   */
  "/webhooks": paths["/webhooks"]["get"];
  /**
   * Retrieve a Webhook. Reads one webhook. Secrets are shown as `***`: leave them out when you write it back.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/webhooks/retrieve-webhook
   */
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["get"];
}

export interface PostOperations {
  /**
   * Create Checkout Session. Opens the session that the SDK and a payment with the workflow `SDK_CHECKOUT` need. A session serves one payment and expires after some hours. What routing looks at, metadata included, has to be here as well as in the payment.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/create-checkout-session
   */
  "/checkout/sessions": paths["/checkout/sessions"]["post"];
  /**
   * Create One-Time Token of a Checkout Session. For PCI-certified back ends only: makes a one-time token from card data for the payment of this session. In the usual flow the SDK does it in the browser, and card data never reaches your server.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/create-one-time-use-token-sdk-checkout
   */
  "/checkout/sessions/{checkout_session}/token": paths["/checkout/sessions/{checkout_session}/token"]["post"];
  /**
   * Create Customer. Keeps a customer at Yuno: payments, stored payment methods and subscriptions hang on the `id` of the answer. Your own `merchant_customer_id` is unique; a second customer with it is refused with `CUSTOMER_ID_DUPLICATED`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/customers/create-customer
   */
  "/customers": paths["/customers"]["post"];
  /**
   * Unenroll Payment Method of a Session. Removes a payment method that was enrolled in a session, so that it can no longer be paid with. No key is documented, unlike for the direct workflow.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-methods-checkout/unenroll-payment-method-checkout
   */
  "/customers/payment-methods/{payment_method_id}/unenroll": paths["/customers/payment-methods/{payment_method_id}/unenroll"]["post"];
  /**
   * Create Customer Session. Opens the session in which the SDK enrolls a payment method of a customer. Use a new one for each enrollment. No key is documented.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/customer-sessions-enrollment/create-customer-session
   */
  "/customers/sessions": paths["/customers/sessions"]["post"];
  /**
   * Enroll Payment Method in a Session. Starts enrolling the method that the customer chose; the SDK, or a redirect, goes on from there. Listen to webhooks for the end of it.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payment-methods-checkout/enroll-payment-method-checkout
   */
  "/customers/sessions/{customer_session}/payment-methods": Idempotent<
    paths["/customers/sessions/{customer_session}/payment-methods"]["post"]
  >;
  /**
   * Enroll Payment Method of a Customer. For PCI-certified back ends: stores a card, a bank account, or a token of another provider, for a customer. A card is `ENROLLED` at once; ACH answers `READY_TO_ENROLL` with a `redirect_url`.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/enroll-payment-method-api
   */
  "/customers/{customer_id}/payment-methods": Idempotent<
    paths["/customers/{customer_id}/payment-methods"]["post"]
  >;
  /**
   * Unenroll Payment Method of a Customer. Removes a stored payment method of a customer, so that it can no longer be paid with. The `payment_method_id` is the `vaulted_token` that enrolling gave. The file requires a key, the page does not speak of one.
   *
   * Sent with an `X-Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/unenroll-payment-method-api
   */
  "/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll": Idempotent<
    paths["/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll"]["post"]
  >;
  /**
   * Create Installments Plan. Defines which instalments, at which rate, are offered for which cards and amounts. Its `id` is `installments.plan_id` of a checkout session. `account_id` is a list. No key is documented.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/installments/create-installments-plan
   */
  "/installments-plans": paths["/installments-plans"]["post"];
  /**
   * Create Payment Link. Makes a page of Yuno's on which a payer can pay: `checkout_url`. The `id` of the answer is the `code` of the other two operations. No key is documented and links cannot be searched, so a lost answer leaves a link whose address nobody knows.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-links/create-payment-link
   */
  "/payment-links": paths["/payment-links"]["post"];
  /**
   * Cancel Payment Link. Ends a link, so that it can no longer be paid.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-links/cancel-payment-link
   */
  "/payment-links/{code}/cancel": paths["/payment-links/{code}/cancel"]["post"];
  /**
   * Register Stored Cards for Account Updater. Registers up to 100 stored cards, whose data Yuno then keeps up to date. All or none: one wrong id refuses the request. The 200 says that the cards were taken; changes arrive by the enrollment webhook.
   *
   * Sent with an `X-Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/register-cards-for-account-updater-api
   */
  "/payment-methods/account-updater": Idempotent<
    paths["/payment-methods/account-updater"]["post"]
  >;
  /**
   * Create or Authorize Payment. Makes a payment. With `capture: false` in the detail of the card, the amount is only authorized, and captured or canceled later.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/create-payment
   */
  "/payments": Idempotent<paths["/payments"]["post"]>;
  /**
   * Refund Payment. Refunds a transaction that was captured: all of it or, with `amount`, a part. Wait for one refund to end before the next one of the same payment.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/refund-payment
   */
  "/payments/{id}/transactions/{transaction_id}/refund": Idempotent<
    paths["/payments/{id}/transactions/{transaction_id}/refund"]["post"]
  >;
  /**
   * Cancel or Refund a Payment. Cancels what is only authorized, and refunds what is captured. Yuno finds the transaction of the payment itself.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/cancel-or-refund-a-payment
   */
  "/payments/{payment_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/cancel-or-refund"]["post"]
  >;
  /**
   * Notify Fulfillment. Tells Yuno how far the delivery of an order is. No field of the answer is documented: the schema of the 202 is an object without fields, its example an empty string. It has no body here, so that whatever arrives is a success.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payments/notify-fulfillments
   */
  "/payments/{payment_id}/fulfillments": paths["/payments/{payment_id}/fulfillments"]["post"];
  /**
   * Cancel Payment. Cancels a payment that is `PENDING` because its transaction was only authorized. A payment that is `PENDING` because of 3-D Secure cannot be canceled: it ends by itself once the payer has authenticated.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/cancel-payment
   */
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel"]["post"]
  >;
  /**
   * Cancel or Refund a Payment with Transaction. Cancels what is only authorized, and refunds what is captured. It applies to the transaction that is named.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/cancel-or-refund-payment-with-transaction
   */
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund"]["post"]
  >;
  /**
   * Capture Authorization. Captures all or a part of what was authorized. Wait for one capture to end before the next one of the same payment.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/capture-authorization
   */
  "/payments/{payment_id}/transactions/{transaction_id}/capture": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/capture"]["post"]
  >;
  /**
   * Dispute a Chargeback. Disputes a chargeback with evidence: PDF files of at most 1 MB each, in English or the language of the country.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/payments/disputes
   */
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["post"]
  >;
  /**
   * Create Payout. Sends money to a beneficiary. No key is documented: sent twice, it may pay twice. The client does not repeat it: look the reference up before you do.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payouts/create-payout
   */
  "/payouts": paths["/payouts"]["post"];
  /**
   * Create Plan. Defines a price and an interval that subscriptions can share, with trial phases and prices for single countries. A plan cannot be changed afterwards, only canceled. No key is documented.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/plans/create-plan
   */
  "/plans": paths["/plans"]["post"];
  /**
   * Cancel Plan. Cancels a plan and, at once, every live subscription on it; `affected_subscriptions` says how many. It may be repeated: the second call is a 200 as well, and cancels what is left.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/plans/cancel-plan
   */
  "/plans/{plan_id}/status": paths["/plans/{plan_id}/status"]["post"];
  /**
   * Create a Report. Orders a report on at most two months. It is made in the background: read it until it is `SUCCEEDED`, then download it within ten minutes. No key is documented.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/reports/create-a-report
   */
  "/reports": paths["/reports"]["post"];
  /**
   * Create Subscription. Starts charging a stored payment method at intervals. Either `amount` or `plan_id`: the two exclude each other by the text, although the file requires `amount`; a subscription on a plan takes amount and frequency from it.
   *
   * Sent with an `x-idempotency-key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/create-subscription
   */
  "/subscriptions": Idempotent<paths["/subscriptions"]["post"]>;
  /**
   * Cancel Subscription. Ends a subscription for good. A canceled or completed one is refused with `INVALID_STATE`, a second cancellation too: after an unclear call, that code says that the first one went through.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/cancel-subscription
   */
  "/subscriptions/{subscription_id}/cancel": paths["/subscriptions/{subscription_id}/cancel"]["post"];
  /**
   * Pause Subscription. Stops charging a subscription that is `ACTIVE` or `TRIALING`, until it is resumed. Any other state is refused with `INVALID_STATE`; one that you execute yourself with `BAD_REQUEST`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/pause-subscription
   */
  "/subscriptions/{subscription_id}/pause": paths["/subscriptions/{subscription_id}/pause"]["post"];
  /**
   * Change Subscription Plan. Moves a subscription onto a plan from its next renewal on; nothing is charged now. One without a plan keeps its id.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/change-subscription-plan
   */
  "/subscriptions/{subscription_id}/plan": paths["/subscriptions/{subscription_id}/plan"]["post"];
  /**
   * Resume Subscription. Goes on charging a `PAUSED` subscription. Where its availability does not allow it, the answer is `INVALID_DATE`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/resume-subscription
   */
  "/subscriptions/{subscription_id}/resume": paths["/subscriptions/{subscription_id}/resume"]["post"];
  /**
   * Retry Subscription. Charges the last payment of a subscription again, now: a new charge each time it is called. Only the last payment, and only while it is `DECLINED`; otherwise the page says `INVALID_REQUEST`, the file `INVALID_STATE`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/retry-subscription
   */
  "/subscriptions/{subscription_id}/retry": paths["/subscriptions/{subscription_id}/retry"]["post"];
  /**
   * Create 3DS2 Setup. For back ends that collect the 3-D Secure data of the browser themselves: registers it, and gives the id that the payment then carries as `payment_method.detail.card.three_d_secure.three_d_secure_setup_id`.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/three-d-secure-setups/create-three-d-secure-setup
   */
  "/three-d-secure/setups": Idempotent<paths["/three-d-secure/setups"]["post"]>;
  /**
   * Create One-Time Token. For PCI-certified back ends only: makes a one-time token from card data, to be paid with by `payment_method.token` and the workflow `DIRECT`. The page is not linked from the provider's site.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/create-one-time-use-token
   */
  "/tokens": paths["/tokens"]["post"];
  /**
   * Create Unreferenced Refund. Credits a payment method without a payment of Yuno's to refer to: charges that were made elsewhere, or goodwill. Exactly one destination: a vaulted token, or one kind of detail. The same key brings back the refund that was made.
   *
   * Repeated after a failure that may pass, always with the same `X-Idempotency-Key`.
   *
   * @see https://docs.y.uno/reference/unreferenced-refunds/create-unreferenced-refund
   */
  "/unreferenced-refunds": Idempotent<paths["/unreferenced-refunds"]["post"]>;
  /**
   * Create a Webhook. Tells Yuno where to send which events; it is `ACTIVE` at once. At least one trigger. The name is unique in the account, and so is an address for one event. The account is named in the body here, in the query when reading.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/webhooks/create-webhook
   */
  "/webhooks": paths["/webhooks"]["post"];
}

export interface PatchOperations {
  /**
   * Update Checkout Session. Changes what is sent of a session, and leaves the rest. The file requires the same four fields as creating; the page says that only what is sent changes, so nothing is required here.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/checkout-sessions/update-checkout-session
   */
  "/checkout/sessions/{checkout_session}": paths["/checkout/sessions/{checkout_session}"]["patch"];
  /**
   * Update Customer. Changes what is sent of a customer. The document calls the path parameter `id`; it is `customer_id` here, as in the two other operations of this path.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/customers/update-customer
   */
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["patch"];
  /**
   * Update Installments Plan. Changes what is sent of a plan. Where `availability` is sent, both of its dates are needed.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/installments/update-plan
   */
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["patch"];
  /**
   * Reassign Payment Method to Another Customer. Moves a stored card to another customer of the same account. The `payment_method_id` is the `vaulted_token` that enrolling gave. Subscriptions and whatever else knows the pair of customer and token are yours to change.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payment-methods-direct-workflow/reassign-payment-method-api
   */
  "/payment-methods/{payment_method_id}": paths["/payment-methods/{payment_method_id}"]["patch"];
  /**
   * Update Dispute. Adds evidence to a dispute. The status of the chargeback stays as it is. Where the payment provider takes no additions, the answer is an error such as `UPDATE_NOT_SUPPORTED`.
   *
   * Sent with an `X-Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/payments/update-dispute
   */
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": Idempotent<
    paths["/payments/{payment_id}/transactions/{transaction_id}/dispute"]["patch"]
  >;
  /**
   * Update Subscription. Changes what is sent of a subscription. `availability` is replaced as a whole: sent without `finish_at`, the end date is removed. `plan_change` moves it to another plan at the next renewal; null undoes that.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/subscriptions/update-subscription
   */
  "/subscriptions/{subscription_id}": paths["/subscriptions/{subscription_id}"]["patch"];
  /**
   * Update a Webhook. Changes what is sent of a webhook. A secret that is left out stays; `***` is stored as the secret, and an empty one removes it. Triggers are replaced, not merged.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/webhooks/update-webhook
   */
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["patch"];
}

export interface DeleteOperations {
  /**
   * Delete Customer. Deletes a customer, or makes it anonymous, at Yuno and at the payment providers it has dealt with. The 202 says that this has begun. The account is named in a header here.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/customers/delete-customer
   */
  "/customers/{customer_id}": paths["/customers/{customer_id}"]["delete"];
  /**
   * Delete Installments Plan. Deletes a plan. The answer has no schema, and a line of text as its example; it has no body here, so that whatever arrives is a success.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/installments/delete-installments-plan-by-id
   */
  "/installments-plans/{installment_code}": paths["/installments-plans/{installment_code}"]["delete"];
  /**
   * Delete a Webhook. Deletes a webhook, and shows it once more.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/webhooks/delete-webhook
   */
  "/webhooks/{webhook_id}": paths["/webhooks/{webhook_id}"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: PostOperations;
  PUT: object;
  PATCH: PatchOperations;
  DELETE: DeleteOperations;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "POST /checkout/sessions/{checkout_session}/token": { json: [201] },
  "POST /customers": { json: [201] },
  "POST /customers/sessions": { json: [201] },
  "POST /customers/sessions/{customer_session}/payment-methods": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "DELETE /customers/{customer_id}": { json: [], empty: [202] },
  "POST /customers/{customer_id}/payment-methods": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "POST /customers/{customer_id}/payment-methods/{payment_method_id}/unenroll":
    {
      idempotencyHeader: "X-Idempotency-Key",
      inProcess: ["REQUEST_IN_PROCESS"],
      duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
      conflictStatuses: [400, 409],
    },
  "DELETE /installments-plans/{installment_code}": { json: [], empty: [200] },
  "POST /payment-methods/account-updater": {
    idempotencyHeader: "X-Idempotency-Key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /payments": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "POST /payments/{id}/transactions/{transaction_id}/refund": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /payments/{payment_id}/cancel-or-refund": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "POST /payments/{payment_id}/fulfillments": { json: [], empty: [202] },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund":
    {
      idempotencyHeader: "X-Idempotency-Key",
      repeatable: true,
      inProcess: ["REQUEST_IN_PROCESS"],
      duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
      conflictStatuses: [400, 409],
      json: [201],
    },
  "POST /payments/{payment_id}/transactions/{transaction_id}/capture": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "PATCH /payments/{payment_id}/transactions/{transaction_id}/dispute": {
    idempotencyHeader: "X-Idempotency-Key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /payouts": { json: [201] },
  "POST /reports": { json: [201] },
  "POST /subscriptions": {
    idempotencyHeader: "x-idempotency-key",
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
  },
  "POST /three-d-secure/setups": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "POST /tokens": { json: [201] },
  "POST /unreferenced-refunds": {
    idempotencyHeader: "X-Idempotency-Key",
    repeatable: true,
    inProcess: ["REQUEST_IN_PROCESS"],
    duplicated: ["IDEMPOTENCY_DUPLICATED", "IDEMPOTENCY_DUPLICATE"],
    conflictStatuses: [400, 409],
    json: [201],
  },
  "POST /webhooks": {
    json: [201],
    checkBody: refuseMasked(
      /"(api_key|secret|hmac_client_secret|oauth2_client_secret)":"(?:\*\*\*)"/,
    ),
  },
  "PATCH /webhooks/{webhook_id}": {
    checkBody: refuseMasked(
      /"(api_key|secret|hmac_client_secret|oauth2_client_secret)":"(?:\*\*\*)"/,
    ),
  },
};

/** Error codes that say more of a write than their status does. */
export const errorCodes: ErrorCodeMeanings = {
  innerFailure: ["INTERNAL_SERVER_ERROR", "INTERNAL_ERROR"],
  notTaken: ["OPERATION_IN_PROCESS"],
};
