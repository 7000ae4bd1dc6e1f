// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

export interface paths {
  "/checkout/customers/sessions/{customer_session}/payment-methods": {
    get: operations["retrieve-payment-methods-to-enroll-checkout"];
  };
  "/checkout/sessions": {
    post: operations["create-checkout-session"];
  };
  "/checkout/sessions/{checkout_session}": {
    get: operations["get-checkout-session"];
    patch: operations["update-checkout-session"];
  };
  "/checkout/sessions/{checkout_session}/payment-methods": {
    get: operations["retrieve-payment-methods-for-checkout"];
  };
  "/checkout/sessions/{checkout_session}/token": {
    post: operations["create-checkout-session-token"];
  };
  "/customers": {
    get: operations["retrieve-customer-by-external-id"];
    post: operations["create-customer"];
  };
  "/customers/payment-methods/{payment_method_id}/unenroll": {
    post: operations["unenroll-payment-method-checkout"];
  };
  "/customers/sessions": {
    post: operations["create-customer-session"];
  };
  "/customers/sessions/{customer_session}/payment-methods": {
    post: operations["enroll-payment-method-checkout"];
  };
  "/customers/{customer_id}": {
    get: operations["retrieve-customer"];
    delete: operations["delete-customer"];
    patch: operations["update-customer"];
  };
  "/customers/{customer_id}/payment-methods": {
    get: operations["retrieve-enrolled-payment-methods-api"];
    post: operations["enroll-payment-method-api"];
  };
  "/customers/{customer_id}/payment-methods/{payment_method_id}": {
    get: operations["retrieve-enrolled-payment-method-by-id-api"];
  };
  "/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll": {
    post: operations["unenroll-payment-method-api"];
  };
  "/installments-plans": {
    get: operations["get-installments-plan-by-account"];
    post: operations["create-installments-plan"];
  };
  "/installments-plans/{installment_code}": {
    get: operations["get-installments-plan"];
    delete: operations["delete-installments-plan-by-id"];
    patch: operations["update-plan"];
  };
  "/issuers": {
    get: operations["retrieve-issuers"];
  };
  "/payment-links": {
    post: operations["create-payment-link"];
  };
  "/payment-links/{code}": {
    get: operations["retrieve-payment-link"];
  };
  "/payment-links/{code}/cancel": {
    post: operations["cancel-payment-link"];
  };
  "/payment-methods/account-updater": {
    post: operations["register-cards-for-account-updater-api"];
  };
  "/payment-methods/{payment_method_id}": {
    get: operations["retrieve-payment-method-by-id-checkout"];
    patch: operations["reassign-payment-method-api"];
  };
  "/payments": {
    get: operations["retrieve-payment-by-merchant-order-id"];
    post: operations["create-payment"];
  };
  "/payments/{id}/transactions/{transaction_id}/refund": {
    post: operations["refund-payment"];
  };
  "/payments/{payment_id}": {
    get: operations["retrieve-payment-by-id"];
  };
  "/payments/{payment_id}/cancel-or-refund": {
    post: operations["cancel-or-refund-a-payment"];
  };
  "/payments/{payment_id}/fulfillments": {
    post: operations["fulfillments"];
  };
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": {
    post: operations["cancel-payment"];
  };
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": {
    post: operations["cancel-or-refund-payment-with-transaction"];
  };
  "/payments/{payment_id}/transactions/{transaction_id}/capture": {
    post: operations["capture-authorization"];
  };
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": {
    post: operations["disputes"];
    patch: operations["update-dispute"];
  };
  "/payouts": {
    get: operations["retrieve-payout-by-merchant-reference"];
    post: operations["create-payout"];
  };
  "/payouts/{payout_id}": {
    get: operations["retrieve-payout-by-id"];
  };
  "/plans": {
    get: operations["list-plans"];
    post: operations["create-plan"];
  };
  "/plans/{plan_id}": {
    get: operations["retrieve-plan"];
  };
  "/plans/{plan_id}/status": {
    post: operations["cancel-plan"];
  };
  "/reports": {
    post: operations["create-a-report"];
  };
  "/reports/list": {
    get: operations["list-all-reports"];
  };
  "/reports/{report_id}": {
    get: operations["retrieve-a-report"];
  };
  "/reports/{report_id}/download": {
    get: operations["download-a-report"];
  };
  "/subscriptions": {
    get: operations["list-subscriptions"];
    post: operations["create-subscription"];
  };
  "/subscriptions/{subscription_id}": {
    get: operations["retrieve-subscription"];
    patch: operations["update-subscription"];
  };
  "/subscriptions/{subscription_id}/cancel": {
    post: operations["cancel-subscription"];
  };
  "/subscriptions/{subscription_id}/pause": {
    post: operations["pause-subscription"];
  };
  "/subscriptions/{subscription_id}/payments": {
    get: operations["list-subscription-payments"];
  };
  "/subscriptions/{subscription_id}/plan": {
    post: operations["change-subscription-plan"];
  };
  "/subscriptions/{subscription_id}/resume": {
    post: operations["resume-subscription"];
  };
  "/subscriptions/{subscription_id}/retry": {
    post: operations["retry-subscription"];
  };
  "/three-d-secure/setups": {
    post: operations["create-three-d-secure-setup"];
  };
  "/tokens": {
    post: operations["create-one-time-use-token"];
  };
  "/unreferenced-refunds": {
    post: operations["create-unreferenced-refund"];
  };
  "/unreferenced-refunds/{unreferenced_refund_id}": {
    get: operations["retrieve-unreferenced-refund-by-id"];
  };
  "/webhooks": {
    get: operations["list-webhooks"];
    post: operations["create-webhook"];
  };
  "/webhooks/{webhook_id}": {
    get: operations["retrieve-webhook"];
    delete: operations["delete-webhook"];
    patch: operations["update-webhook"];
  };
}
export interface webhooks {
  "enrollment.enroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enrollment enroll */
    post: operations["on-enrollment-enroll"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "enrollment.unenroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enrollment unenroll */
    post: operations["on-enrollment-unenroll"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "enrollment.update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enrollment update */
    post: operations["on-enrollment-update"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "enrollment.expiration": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enrollment expiration */
    post: operations["on-enrollment-expiration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding create */
    post: operations["on-onboarding-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding pending */
    post: operations["on-onboarding-pending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.pending_additional_documentation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding pending additional documentation */
    post: operations["on-onboarding-pending-additional-documentation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.pending_recipient_action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding pending recipient action */
    post: operations["on-onboarding-pending-recipient-action"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding succeeded */
    post: operations["on-onboarding-succeeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding canceled */
    post: operations["on-onboarding-canceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.declined": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding declined */
    post: operations["on-onboarding-declined"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding rejected */
    post: operations["on-onboarding-rejected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.blocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding blocked */
    post: operations["on-onboarding-blocked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.unblocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding unblocked */
    post: operations["on-onboarding-unblocked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.error": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding error */
    post: operations["on-onboarding-error"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding expired */
    post: operations["on-onboarding-expired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "onboarding.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboarding failed */
    post: operations["on-onboarding-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment purchase
     * At creation and at each change of status of a purchase, and at each renewal of a subscription.
     */
    post: operations["on-payment-purchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payment authorize */
    post: operations["on-payment-authorize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payment capture */
    post: operations["on-payment-capture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payment cancel */
    post: operations["on-payment-cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payment verify */
    post: operations["on-payment-verify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payment refund */
    post: operations["on-payment-refund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.chargeback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment chargeback
     * Also a prevented chargeback, which sends no refund event.
     */
    post: operations["on-payment-chargeback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.fraud_screening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment fraud screening
     * Fraud screening declined before any transaction: `transactions` is empty.
     */
    post: operations["on-payment-fraud-screening"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Payout payout */
    post: operations["on-payout-payout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "split_transfer.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Split transfer succeeded */
    post: operations["on-split-transfer-succeeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "split_transfer.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Split transfer failed */
    post: operations["on-split-transfer-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "split_transfer_reverse.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Split transfer reverse succeeded */
    post: operations["on-split-transfer-reverse-succeeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "split_transfer_reverse.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Split transfer reverse failed */
    post: operations["on-split-transfer-reverse-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription create */
    post: operations["on-subscription-create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.active": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription active */
    post: operations["on-subscription-active"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription pause */
    post: operations["on-subscription-pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription resume */
    post: operations["on-subscription-resume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription cancel */
    post: operations["on-subscription-cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription complete */
    post: operations["on-subscription-complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.close_to_renewal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription close to renewal */
    post: operations["on-subscription-close-to-renewal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.plan_change_scheduled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription plan change scheduled */
    post: operations["on-subscription-plan-change-scheduled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.plan_change_canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription plan change canceled */
    post: operations["on-subscription-plan-change-canceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.plan_changed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription plan changed */
    post: operations["on-subscription-plan-changed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.trialing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription trialing */
    post: operations["on-subscription-trialing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.past_due": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription past due */
    post: operations["on-subscription-past-due"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.cycle_executed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription cycle executed */
    post: operations["on-subscription-cycle-executed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.phase_started": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription phase started */
    post: operations["on-subscription-phase-started"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.phase_completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscription phase completed */
    post: operations["on-subscription-phase-completed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "unreferenced_refund.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unreferenced refund created */
    post: operations["on-unreferenced-refund-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "unreferenced_refund.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unreferenced refund succeeded */
    post: operations["on-unreferenced-refund-succeeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "unreferenced_refund.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unreferenced refund failed */
    post: operations["on-unreferenced-refund-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  responses: {
    /** The request was refused. Yuno answers this also where other APIs answer 404 or 409, so the code tells more than the status. */
    BadRequest: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The merchant may not use this API. */
    Forbidden: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The keys are missing or wrong. */
    Unauthorized: {
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * The `checkout_session` that creating it gave.
     * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
     */
    CheckoutSession: string;
    /**
     * The customer's `id`, which Yuno gave.
     * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
     */
    CustomerId: string;
    /**
     * The `customer_session` that creating it gave.
     * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
     */
    CustomerSession: string;
    /** A UUID of your choice, a new one for each new request. The authentication page says what a repeated one does. */
    IdempotencyKey: string;
    /**
     * The plan's `id`.
     * @example 7e6d5c4b-3a29-4817-9605-f4e3d2c1b0aa
     */
    InstallmentCode: string;
    /**
     * Your organization. Where the dashboard shows the code is not documented.
     * @example org-7f3a
     */
    OrganizationCode: string;
    /**
     * The payment's `id`, a UUID of 36 characters.
     * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
     */
    PaymentId: string;
    /**
     * The code of the link: the `id` that creating it gave.
     * @example 4b7c9a1e-3d5f-4e2a-8c6b-0f1d2e3a4b99
     */
    PaymentLinkCode: string;
    /**
     * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
     * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
     */
    PaymentMethodId: string;
    /**
     * The payout's `id`.
     * @example b6a5c4d3-e2f1-4a0b-9c8d-7e6f5a4b3ccc
     */
    PayoutId: string;
    /**
     * The plan's `id`.
     * @example c2b1a0f9-e8d7-4c6b-a5f4-3e2d1c0b9a66
     */
    PlanId: string;
    /**
     * The report's `id`.
     * @example 0a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2cbb
     */
    ReportId: string;
    /**
     * The subscription's `id`.
     * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
     */
    SubscriptionId: string;
    /**
     * The transaction's `id`, a UUID of 36 characters.
     * @example 438bea6c-9061-4416-b824-469c3c05868d
     */
    TransactionId: string;
    /**
     * Your account, a UUID.
     * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
     */
    WebhookAccountId: string;
    /**
     * The webhook's `id`.
     * @example 493e9374-510a-4201-9e09-de669d75f2ff
     */
    WebhookId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "retrieve-payment-methods-to-enroll-checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `customer_session` that creating it gave.
         * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
         */
        customer_session: components["parameters"]["CustomerSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods. */
      200: {
        content: {
          "application/json": EnrollablePaymentMethods;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "create-checkout-session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutSessionRequest;
      };
    };
    responses: {
      /** The session. */
      200: {
        content: {
          "application/json": CheckoutSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "get-checkout-session": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        content: {
          "application/json": RetrievedCheckoutSession;
        };
      };
      /** The request was refused, or there is no such session any more. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "update-checkout-session": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCheckoutSessionRequest;
      };
    };
    responses: {
      /** The session as it is now. */
      200: {
        content: {
          "application/json": CheckoutSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-payment-methods-for-checkout": {
    parameters: {
      query?: {
        /**
         * Only methods of this category.
         * @example CARD
         */
        category?: string;
      };
      header?: never;
      path: {
        /**
         * The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods. */
      200: {
        content: {
          "application/json": CheckoutPaymentMethod[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "create-checkout-session-token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutSessionTokenRequest;
      };
    };
    responses: {
      /** The token. */
      201: {
        content: {
          "application/json": CheckoutSessionToken;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-customer-by-external-id": {
    parameters: {
      query?: {
        /**
         * Your own id of the customer.
         * @example customer-77
         */
        merchant_customer_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer. */
      200: {
        content: {
          "application/json": Customer;
        };
      };
      /** The request was refused, or there is no such customer. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** There is no such customer. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-customer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerRequest;
      };
    };
    responses: {
      /** The new customer. */
      201: {
        content: {
          "application/json": Customer;
        };
      };
      /** The request was refused. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "unenroll-payment-method-checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method as it is now. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "create-customer-session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerSessionRequest;
      };
    };
    responses: {
      /** The session. */
      201: {
        content: {
          "application/json": CustomerSession;
        };
      };
      /** The request was refused. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "enroll-payment-method-checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `customer_session` that creating it gave.
         * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
         */
        customer_session: components["parameters"]["CustomerSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollSessionPaymentMethodRequest;
      };
    };
    responses: {
      /** The payment method, not enrolled yet. */
      201: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-customer": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer. */
      200: {
        content: {
          "application/json": Customer;
        };
      };
      /** The request was refused, or there is no such customer. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** There is no such customer. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "delete-customer": {
    parameters: {
      query?: never;
      header: {
        /**
         * Your account, a UUID of 36 characters.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "x-account-code": string;
      };
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The deletion has begun. */
      202: {
        content?: never;
      };
      /** The request was refused, or there is no such customer. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "update-customer": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCustomerRequest;
      };
    };
    responses: {
      /** The customer as it is now. */
      200: {
        content: {
          "application/json": Customer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-enrolled-payment-methods-api": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethods;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "enroll-payment-method-api": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollCustomerPaymentMethodRequest;
      };
    };
    responses: {
      /** The payment method. */
      201: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-enrolled-payment-method-by-id-api": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
        /**
         * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      /** The request was refused, or there is no such customer. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "unenroll-payment-method-api": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
        /**
         * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method as it is now. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "get-installments-plan-by-account": {
    parameters: {
      query: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        account_id: string;
        /**
         * ISO 4217.
         * @example ARS
         */
        currency?: string;
        /**
         * The first 6 to 8 digits of the card number.
         * @example 411111
         */
        iin?: string;
        /**
         * The amount to pay, as a string.
         * @example 1000
         */
        amount?: string;
        /**
         * Only for this type.
         * @example CARD
         */
        payment_method_type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans. */
      200: {
        content: {
          "application/json": InstallmentsPlan[];
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-installments-plan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateInstallmentsPlanRequest;
      };
    };
    responses: {
      /** The new plan. */
      200: {
        content: {
          "application/json": InstallmentsPlan;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "get-installments-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The plan's `id`.
         * @example 7e6d5c4b-3a29-4817-9605-f4e3d2c1b0aa
         */
        installment_code: components["parameters"]["InstallmentCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plan, in a list. */
      200: {
        content: {
          "application/json": InstallmentsPlan[];
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "delete-installments-plan-by-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The plan's `id`.
         * @example 7e6d5c4b-3a29-4817-9605-f4e3d2c1b0aa
         */
        installment_code: components["parameters"]["InstallmentCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plan is deleted. */
      200: {
        content?: never;
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "update-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The plan's `id`.
         * @example 7e6d5c4b-3a29-4817-9605-f4e3d2c1b0aa
         */
        installment_code: components["parameters"]["InstallmentCode"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateInstallmentsPlanRequest;
      };
    };
    responses: {
      /** The plan as it is now. */
      200: {
        content: {
          "application/json": InstallmentsPlan;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-issuers": {
    parameters: {
      query?: {
        /**
         * The checkout session to list for.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session?: string;
        /**
         * The country to list for.
         * @example CO
         */
        country_code?: string;
        /**
         * The payment method to list for.
         * @example PSE
         */
        payment_method?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The issuers. */
      200: {
        content: {
          "application/json": RetrieveIssuersResponse;
        };
      };
      400: components["responses"]["BadRequest"];
    };
  };
  "create-payment-link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentLinkRequest;
      };
    };
    responses: {
      /** The new link. */
      200: {
        content: {
          "application/json": PaymentLink;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-payment-link": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The code of the link: the `id` that creating it gave.
         * @example 4b7c9a1e-3d5f-4e2a-8c6b-0f1d2e3a4b99
         */
        code: components["parameters"]["PaymentLinkCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        content: {
          "application/json": PaymentLink;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "cancel-payment-link": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The code of the link: the `id` that creating it gave.
         * @example 4b7c9a1e-3d5f-4e2a-8c6b-0f1d2e3a4b99
         */
        code: components["parameters"]["PaymentLinkCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The canceled link. */
      200: {
        content: {
          "application/json": PaymentLink;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "register-cards-for-account-updater-api": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RegisterCardsRequest;
      };
    };
    responses: {
      /** The cards were taken. */
      200: {
        content: {
          "application/json": RegisteredCards;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-payment-method-by-id-checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment method. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "reassign-payment-method-api": {
    parameters: {
      query?: never;
      header: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "X-account-code": string;
      };
      path: {
        /**
         * The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReassignPaymentMethodRequest;
      };
    };
    responses: {
      /** The payment method, with its new owner. */
      200: {
        content: {
          "application/json": EnrolledPaymentMethod;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such payment method. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The payment method belongs to a customer that has data. */
      409: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-payment-by-merchant-order-id": {
    parameters: {
      query: {
        /**
         * Your own id of the order.
         * @example order-2041
         */
        merchant_order_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payments of the order. */
      200: {
        content: {
          "application/json": RetrievedPayment[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "create-payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentRequest | AuthorizePaymentRequest;
      };
    };
    responses: {
      /** The payment, and the transaction that was made for it. */
      201: {
        content: {
          "application/json": CreatePaymentResponse;
        };
      };
      /** The request was refused, or another one with the same key is still in process. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "refund-payment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID. Only here is it not called `payment_id`.
         * @example 8f0c6c52-6f0e-4b0e-9d5b-0a4b3f5c1a11
         */
        id: string;
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundPaymentRequest;
      };
    };
    responses: {
      /** The payment and the transaction that refunds it. */
      200: {
        content: {
          "application/json": PaymentWithTransaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-payment-by-id": {
    parameters: {
      query?: {
        /**
         * Ask for what the payment provider answered.
         * @example true
         */
        raw_response?: boolean;
        /**
         * Ask for the earlier transactions of the payment.
         * @example true
         */
        transactions_history?: boolean;
      };
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment. */
      200: {
        content: {
          "application/json": RetrievePaymentResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "cancel-or-refund-a-payment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelOrRefundPaymentRequest;
      };
    };
    responses: {
      /** The transaction that cancels or refunds, with its payment. */
      201: {
        content: {
          "application/json": TransactionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  fulfillments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NotifyFulfillmentsRequest;
      };
    };
    responses: {
      /** Yuno has taken note. */
      202: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
    };
  };
  "cancel-payment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPaymentRequest;
      };
    };
    responses: {
      /** The transaction that cancels, with its payment. */
      200: {
        content: {
          "application/json": TransactionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "cancel-or-refund-payment-with-transaction": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** The transaction that cancels or refunds, with its payment. */
      201: {
        content: {
          "application/json": TransactionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "capture-authorization": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CapturePaymentRequest;
      };
    };
    responses: {
      /** The transaction that captures, with its payment. */
      200: {
        content: {
          "application/json": TransactionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  disputes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DisputeRequest;
      };
    };
    responses: {
      /** The payment and the transaction of its chargeback. */
      200: {
        content: {
          "application/json": PaymentWithTransaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "update-dispute": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * The transaction's `id`, a UUID of 36 characters.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: components["parameters"]["TransactionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DisputeRequest;
      };
    };
    responses: {
      /** The payment and the transaction of its chargeback. */
      200: {
        content: {
          "application/json": PaymentWithTransaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** The payment provider takes no additions to a dispute. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-payout-by-merchant-reference": {
    parameters: {
      query: {
        /**
         * Your own reference of the payout.
         * @example payout-501
         */
        merchant_reference: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payouts. */
      200: {
        content: {
          "application/json": Payout[];
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      /** The payout, whatever its status. */
      201: {
        content: {
          "application/json": Payout;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-payout-by-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payout's `id`.
         * @example b6a5c4d3-e2f1-4a0b-9c8d-7e6f5a4b3ccc
         */
        payout_id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payout. */
      200: {
        content: {
          "application/json": Payout;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "list-plans": {
    parameters: {
      query?: {
        /**
         * The number of the page.
         * @example 1
         */
        page?: number;
        /**
         * How many a page has.
         * @example 100
         */
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of plans. */
      200: {
        content: {
          "application/json": PlanPage;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-plan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePlanRequest;
      };
    };
    responses: {
      /** The new plan. */
      200: {
        content: {
          "application/json": Plan;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The plan's `id`.
         * @example c2b1a0f9-e8d7-4c6b-a5f4-3e2d1c0b9a66
         */
        plan_id: components["parameters"]["PlanId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plan. */
      200: {
        content: {
          "application/json": Plan;
        };
      };
      /** There is no such plan. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "cancel-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The plan's `id`.
         * @example c2b1a0f9-e8d7-4c6b-a5f4-3e2d1c0b9a66
         */
        plan_id: components["parameters"]["PlanId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPlanRequest;
      };
    };
    responses: {
      /** The plan is canceled. */
      200: {
        content: {
          "application/json": CanceledPlan;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-a-report": {
    parameters: {
      query?: never;
      header: {
        /**
         * Your organization. Where the dashboard shows the code is not documented.
         * @example org-7f3a
         */
        "X-Organization-Code": components["parameters"]["OrganizationCode"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateReportRequest;
      };
    };
    responses: {
      /** The report, not made yet. */
      201: {
        content: {
          "application/json": Report;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "list-all-reports": {
    parameters: {
      query?: {
        /**
         * Only of this account.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        account_id?: string;
        /**
         * How many a page has, 1 to 99.
         * @example 99
         */
        page_size?: number;
        /**
         * The number of the page, 1 to 10.
         * @example 1
         */
        page_number?: number;
        /**
         * Only from this moment on.
         * @example 2026-02-01T00:00:00.000000Z
         */
        start_date?: string;
        /**
         * Only until this moment.
         * @example 2026-02-28T23:59:59.000000Z
         */
        end_date?: string;
      };
      header: {
        /**
         * Your organization. Where the dashboard shows the code is not documented.
         * @example org-7f3a
         */
        "X-Organization-Code": components["parameters"]["OrganizationCode"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The reports. */
      200: {
        content: {
          "application/json": Report[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "retrieve-a-report": {
    parameters: {
      query?: never;
      header: {
        /**
         * Your organization. Where the dashboard shows the code is not documented.
         * @example org-7f3a
         */
        "X-Organization-Code": components["parameters"]["OrganizationCode"];
      };
      path: {
        /**
         * The report's `id`.
         * @example 0a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2cbb
         */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        content: {
          "application/json": Report;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "download-a-report": {
    parameters: {
      query?: never;
      header: {
        /**
         * Your organization. Where the dashboard shows the code is not documented.
         * @example org-7f3a
         */
        "X-Organization-Code": components["parameters"]["OrganizationCode"];
      };
      path: {
        /**
         * The report's `id`.
         * @example 0a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2cbb
         */
        report_id: components["parameters"]["ReportId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        content: {
          "application/json": ReportDownload;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "list-subscriptions": {
    parameters: {
      query?: {
        /**
         * Only of this customer.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id?: string;
        /**
         * Only in these states, separated by commas.
         * @example ACTIVE,TRIALING
         */
        status?: string;
        /**
         * Only on this plan.
         * @example c2b1a0f9-e8d7-4c6b-a5f4-3e2d1c0b9a66
         */
        plan_id?: string;
        /**
         * Only created since.
         * @example 2026-01-01T00:00:00Z
         */
        created_at_from?: string;
        /**
         * Only created until.
         * @example 2026-03-31T23:59:59Z
         */
        created_at_to?: string;
        /**
         * Only charged by this type.
         * @example CARD
         */
        payment_method_type?: string;
        /**
         * The number of the page.
         * @example 1
         */
        page?: number;
        /**
         * How many a page has.
         * @example 100
         */
        size?: number;
      };
      header: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "x-account-code": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of subscriptions. */
      200: {
        content: {
          "application/json": SubscriptionPage;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSubscriptionRequest;
      };
    };
    responses: {
      /** The new subscription. */
      200: {
        content: {
          "application/json": Subscription;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription. */
      200: {
        content: {
          "application/json": Subscription;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "update-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription as it is now. */
      200: {
        content: {
          "application/json": Subscription;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such plan on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The plan cannot be changed now; the code says why. */
      409: {
        content: {
          "application/json": SubscriptionPlanErrorResponse;
        };
      };
      /** The subscription is on this plan already. */
      422: {
        content: {
          "application/json": SubscriptionPlanErrorResponse;
        };
      };
    };
  };
  "cancel-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The canceled subscription. */
      200: {
        content: {
          "application/json": SubscriptionStateResponse;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "pause-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The paused subscription. */
      200: {
        content: {
          "application/json": SubscriptionStateResponse;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "list-subscription-payments": {
    parameters: {
      query?: {
        /**
         * How many at a time.
         * @example 100
         */
        limit?: number;
        /**
         * How many to leave out, a multiple of `limit`.
         * @example 0
         */
        offset?: number;
      };
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the payments. */
      200: {
        content: {
          "application/json": SubscriptionPayments;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "change-subscription-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChangeSubscriptionPlanRequest;
      };
    };
    responses: {
      /** The subscription on the plan; a new one, where it was on a plan before. */
      200: {
        content: {
          "application/json": Subscription;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such plan on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "resume-subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resumed subscription. */
      200: {
        content: {
          "application/json": SubscriptionStateResponse;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retry-subscription": {
    parameters: {
      query?: never;
      header?: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "x-account-code"?: string;
      };
      path: {
        /**
         * The subscription's `id`.
         * @example 1f8a2c3d-4e5b-4f6a-8b7c-9d0e1f2a3b44
         */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription. */
      200: {
        content: {
          "application/json": Subscription;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-three-d-secure-setup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateThreeDSecureSetupRequest;
      };
    };
    responses: {
      /** The registered data, and its id. */
      201: {
        content: {
          "application/json": ThreeDSecureSetup;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ThreeDSecureSetupErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ThreeDSecureSetupErrorResponse;
        };
      };
      /** The merchant may not use this API. */
      403: {
        content: {
          "application/json": ThreeDSecureSetupErrorResponse;
        };
      };
    };
  };
  "create-one-time-use-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateTokenRequest;
      };
    };
    responses: {
      /** The token. */
      201: {
        content: {
          "application/json": Token;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "create-unreferenced-refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateUnreferencedRefundRequest;
      };
    };
    responses: {
      /** The refund, on its way. */
      201: {
        content: {
          "application/json": UnreferencedRefund;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** No provider takes such a refund. */
      422: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-unreferenced-refund-by-id": {
    parameters: {
      query?: {
        /**
         * Whether the provider's own answer is shown.
         * @example true
         */
        include_raw_responses?: boolean;
        /**
         * Whether the single attempts are shown.
         * @example false
         */
        include_transaction_responses?: boolean;
      };
      header?: never;
      path: {
        /**
         * The refund's `id`.
         * @example d290f1ee-6c54-4b01-90e6-d701748f0851
         */
        unreferenced_refund_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The refund. */
      200: {
        content: {
          "application/json": UnreferencedRefund;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** There is no such refund on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "list-webhooks": {
    parameters: {
      query: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        account_id: components["parameters"]["WebhookAccountId"];
        /**
         * Only in this state.
         * @example ACTIVE
         */
        state?: "ACTIVE" | "INACTIVE";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhooks. */
      200: {
        content: {
          "application/json": Webhook[];
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** Yuno could not reach its own service. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "create-webhook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateWebhookRequest;
      };
    };
    responses: {
      /** The new webhook. */
      201: {
        content: {
          "application/json": Webhook;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is such a webhook already: the same name, or the same address and event. */
      409: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** Yuno could not reach its own service. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "retrieve-webhook": {
    parameters: {
      query: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        account_id: components["parameters"]["WebhookAccountId"];
      };
      header?: never;
      path: {
        /**
         * The webhook's `id`.
         * @example 493e9374-510a-4201-9e09-de669d75f2ff
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhook. */
      200: {
        content: {
          "application/json": Webhook;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such webhook on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** Yuno could not reach its own service. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "delete-webhook": {
    parameters: {
      query: {
        /**
         * Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        account_id: components["parameters"]["WebhookAccountId"];
      };
      header?: never;
      path: {
        /**
         * The webhook's `id`.
         * @example 493e9374-510a-4201-9e09-de669d75f2ff
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The deleted webhook. */
      200: {
        content: {
          "application/json": Webhook;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such webhook on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** Yuno could not reach its own service. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "update-webhook": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The webhook's `id`.
         * @example 493e9374-510a-4201-9e09-de669d75f2ff
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateWebhookRequest;
      };
    };
    responses: {
      /** The webhook as it is now. */
      200: {
        content: {
          "application/json": Webhook;
        };
      };
      /** The request was refused; the code says why. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The keys are missing or wrong. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such webhook on this account. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is such a webhook already: the same name, or the same address and event. */
      409: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** Yuno could not reach its own service. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "on-enrollment-enroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollmentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-enrollment-unenroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollmentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-enrollment-update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollmentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-enrollment-expiration": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollmentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-pending-additional-documentation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-pending-recipient-action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-declined": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-blocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-unblocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-error": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-onboarding-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OnboardingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-chargeback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payment-fraud-screening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-payout-payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-split-transfer-succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SplitTransferWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-split-transfer-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SplitTransferWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-split-transfer-reverse-succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SplitTransferWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-split-transfer-reverse-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SplitTransferWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-active": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-close-to-renewal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-plan-change-scheduled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-plan-change-canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-plan-changed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-trialing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-past-due": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-cycle-executed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-phase-started": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-subscription-phase-completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-unreferenced-refund-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UnreferencedRefundWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-unreferenced-refund-succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UnreferencedRefundWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-unreferenced-refund-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UnreferencedRefundWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
}
/** Who sends and who receives the money when a payment funds an account. */
export type AccountFunding = {
  sender?: AccountFundingParty;
  beneficiary?: AccountFundingParty;
};
/** The sender or the beneficiary of account funding. */
export type AccountFundingParty = {
  national_entity?: string | null;
  first_name?: string;
  last_name?: string;
  legal_name?: string | null;
  email?: string | null;
  country?: string | null;
  date_of_birth?: string | null;
  document?: Document | null;
  phone?: Phone | null;
  address?: Address | null;
};
/** The sender or the beneficiary of account funding. */
export type AccountFundingPartyRequest = {
  first_name: string;
  last_name?: string;
  /** @enum {string} */
  national_entity?: "INDIVIDUAL" | "ENTITY";
  legal_name?: string;
  email?: string;
  country: string;
  date_of_birth?: string;
  document?: Document;
  phone?: Phone;
  address?: AddressRequest;
};
/** Who sends and who receives the money when a payment funds an account. */
export type AccountFundingRequest = {
  sender?: AccountFundingPartyRequest;
  beneficiary?: AccountFundingPartyRequest;
};
/** What was sold, and by whom. */
export type AdditionalData = {
  airline?: Airline | null;
  order?: Order | null;
  seller_details?: SellerDetails | null;
  transportations?: Transportation[] | null;
};
/** What is sold, and by whom; some payment methods and fraud checks need it. */
export type AdditionalDataRequest = {
  order?: OrderRequest;
  airline?: WithRequired<AirlineRequest, "pnr"> | null;
  seller_details?: SellerDetailsRequest | null;
  transportations?: TransportationRequest[];
};
/** A postal address. */
export type Address = {
  address_line_1?: string;
  address_line_2?: string | null;
  country?: string;
  state?: string;
  city?: string;
  zip_code?: string;
  neighborhood?: string | null;
};
/** A postal address. */
export type AddressRequest = {
  address_line_1?: string;
  address_line_2?: string;
  city?: string;
  country?: CountryCode;
  state?: string;
  zip_code?: string;
  neighborhood?: string;
  building_number_1?: string;
  building_number_2?: string;
};
/** A booking of flights. */
export type Airline = {
  pnr?: string;
  legs?: AirlineLeg[];
  passengers?: AirlinePassenger[];
  ticket?: AirlineTicket | null;
  tickets?: AirlineTicket[] | null;
  type?: string | null;
};
/** One flight of a booking. */
export type AirlineLeg = {
  departure_airport?: string;
  departure_datetime?: string;
  departure_airport_timezone?: string;
  arrival_airport?: string;
  arrival_datetime?: string;
  carrier_code?: string;
  flight_number?: string;
  fare_basis_code?: string;
  fare_class_code?: string;
  base_fare?: number;
  base_fare_currency?: string;
  stopover_code?: string;
  arrival_airport_timezone?: string;
  order?: number | null;
  route_order?: number | null;
  passenger_id?: string | null;
  departure_airport_country?: string | null;
  departure_airport_city?: string | null;
  arrival_airport_country?: string | null;
  arrival_airport_city?: string | null;
  expedited_boarding?: unknown;
  extra_baggage?: unknown;
  purchased_meals?: unknown;
  selected_seat?: unknown;
};
/** One flight of a booking. */
export type AirlineLegRequest = {
  departure_airport: string;
  /** Format: date-time */
  departure_datetime: string;
  departure_airport_country?: string;
  departure_airport_city?: string;
  departure_airport_timezone: string;
  arrival_airport: string;
  arrival_airport_country?: string;
  arrival_airport_city?: string;
  arrival_airport_timezone?: string;
  arrival_datetime?: string;
  carrier_code: string;
  flight_number: string;
  fare_basis_code: string;
  fare_class_code: "F" | "FR" | "B" | "CR" | "Y" | "YD" | (string & {});
  base_fare?: number;
  base_fare_currency?: string;
  stopover_code?: string;
  passenger_id?: string;
  /** Format: int32 */
  order?: number;
  /** Format: int32 */
  route_order?: number;
};
/** One passenger of a booking. */
export type AirlinePassenger = {
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  type?: string;
  date_of_birth?: string;
  nationality?: string;
  document?: Document;
  country?: string | null;
  loyalty_number?: string;
  loyalty_tier?: string;
  email?: string | null;
  phone?: Phone | (string | null);
  id?: string | null;
  address?: unknown;
  evidence_document_source?: unknown;
};
/** One passenger of a booking. */
export type AirlinePassengerRequest = {
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  email?: string;
  /** @enum {string} */
  type?: "A" | "C" | "I" | "";
  /** Format: date */
  date_of_birth?: string;
  nationality?: CountryCode;
  document?: PassengerDocument;
  loyalty_number?: string;
  loyalty_tier?: "1" | "2" | "3" | (string & {});
  phone?: Phone;
  id?: string;
};
/** A booking of flights. */
export type AirlineRequest = {
  pnr?: string;
  legs?: AirlineLegRequest[];
  passengers?: AirlinePassengerRequest[];
  tickets?: AirlineTicketRequest[];
  /** @enum {string} */
  type?: "ONE_WAY" | "ROUNDTRIP" | "MULTIPLE_DESTINATIONS";
};
/** One ticket of a booking. */
export type AirlineTicket = {
  ticket_number?: string;
  e_ticket?: boolean;
  restricted?: boolean;
  total_fare_amount?: number;
  total_tax_amount?: number;
  total_fee_amount?: number;
  issue?: AirlineTicketIssue | null;
  passenger_id?: string | null;
};
/** Who issued a ticket, where and when. */
export type AirlineTicketIssue = {
  carrier_prefix_code?: string;
  travel_agent_code?: string;
  travel_agent_name?: string;
  date?: string;
  address?: string;
  city?: string;
  country?: string;
  zip_code?: string;
  booking_system_code?: string | null;
  booking_system_name?: string | null;
};
/** Who issued a ticket, where and when. */
export type AirlineTicketIssueRequest = {
  carrier_prefix_code?: string;
  travel_agent_code?: string;
  travel_agent_name?: string;
  booking_system_code?: string;
  booking_system_name?: string;
  /** Format: date-time */
  date?: string;
  address?: string;
  city?: string;
  /** In examples only. */
  zip_code?: string;
  country?: CountryCode;
};
/** One ticket of a booking. */
export type AirlineTicketRequest = {
  ticket_number?: string;
  e_ticket?: boolean;
  restricted?: boolean;
  total_fare_amount?: number;
  total_tax_amount?: number;
  total_fee_amount?: number;
  issue?: AirlineTicketIssueRequest;
  passenger_id?: string;
};
/** The amount in a second currency. The example of creating has its value as a string, that of updating leaves it out. */
export type AlternativeAmountRequest = {
  currency?: string | null;
  value?: number | string;
};
/** The amount of a payment or transaction, in major units. Numbers, although the provider's documents say integer: its requests take up to four decimals, and its examples show amounts such as 49.99. */
export type Amount = {
  /** How much of it has been captured. */
  captured?: number;
  currency?: string;
  /** How much of it has been refunded. */
  refunded?: number;
  value?: number;
  currency_conversion?: CurrencyConversion | null;
};
/** An amount of money, in major units: 49.99 is 49 dollars and 99 cents. */
export type AmountRequest = {
  /** Up to four decimals. */
  value: number;
  currency: string;
};
/** A payment with its payer; amount and payment method may come from the checkout session. */
export type AuthorizePaymentRequest = WithRequired<
  NewPayment,
  "customer_payer"
>;
/** From when to when. */
export type Availability = {
  start_at?: string;
  finish_at?: string;
};
/** A bank transfer. */
export type BankTransferDetail = {
  provider_image?: string;
  account_type?: string | null;
  bank_name?: string | null;
  beneficiary_name?: string | null;
  bank_account?: string | null;
  bank_account_2?: unknown;
  beneficiary_document_type?: string | null;
  beneficiary_document?: string | null;
  payment_instruction?: unknown;
  redirect_url?: string;
  bank_account_mask_number?: string;
  mandate?: Mandate;
  bank_id?: string;
};
/** A bank transfer or debit. */
export type BankTransferDetailRequest = {
  /** Format: date-time */
  expires_at?: string;
  bank_account_mask_number?: string;
  mandate?: Mandate;
  /** Format: uuid */
  pre_debit_notification_id?: string;
  soft_descriptor?: string;
  /** @enum {string} */
  account_type?: "CHECKINGS" | "SAVINGS";
  bank_account?: string;
  bank_id?: string;
  /** In examples only. */
  country?: string;
  /** In examples only. */
  account?: string;
  routing_number?: string;
  code?: string;
  branch?: string;
  branch_digit?: string;
  beneficiary_name?: string;
  /** @enum {string} */
  beneficiary_type?: "INDIVIDUAL" | "ENTITY";
  third_party_token_id?: string;
  /** @enum {string} */
  account_holder_type?: "INDIVIDUAL" | "COMPANY";
  stored_credentials?: BankTransferStoredCredentials;
};
/** Why a stored bank account is used. */
export type BankTransferStoredCredentials = {
  /** @enum {string} */
  reason?: "SUBSCRIPTION";
  /** @enum {string} */
  usage?: "FIRST" | "USED";
  subscription_agreement_id?: string;
  additional_data?: StoredCredentialsAdditionalData;
};
/** How many charges there are, and when the next is. */
export type BillingCycles = {
  total?: number | null;
  current?: number;
  next_at?: string;
};
/** How many charges there are. */
export type BillingCyclesRequest = {
  /** Format: int32 */
  total?: number;
};
/** A phase, with the charges that it covers. */
export type BillingPhase = {
  order?: number;
  type?: PhaseType;
  name?: string;
  amount?: Money;
  frequency?: Recurrence;
  start_cycle?: number;
  end_cycle?: number;
};
/** The customer at the lender. */
export type BnplCustomerData = {
  bank_user_id?: string;
};
/** Buy now, pay later. */
export type BnplDetail = {
  installments?: number | null;
  provider_image?: unknown;
  redirect_url?: string;
  customer_data?: BnplCustomerData | null;
};
/** The payer's browser. */
export type BrowserInfo = {
  user_agent?: string;
  accept_header?: string;
  accept_content?: string | null;
  accept_browser?: string | null;
  color_depth?: string;
  screen_height?: string;
  screen_width?: string;
  javascript_enabled?: boolean | null;
  java_enabled?: boolean | null;
  browser_time_difference?: string | null;
  language?: string;
  platform?: string | null;
};
/** The payer's browser. */
export type BrowserInfoRequest = {
  user_agent?: string;
  accept_header?: string;
  color_depth?: string;
  screen_height?: string;
  screen_width?: string;
  javascript_enabled?: boolean;
  language?: string;
  accept_browser?: string;
  accept_content?: string;
  java_enabled?: boolean;
  browser_time_difference?: string;
  /** @enum {string} */
  platform?: "WEB" | "IOS" | "ANDROID";
};
/** A cancellation or refund of a payment. */
export type CancelOrRefundPaymentRequest = WithRequired<
  RefundRequest,
  "reason"
>;
export type CancelPaymentRequest = {
  /** Why the payment is canceled, in your words; 3 to 255 characters. */
  description?: string;
  /**
   * Why the payment is canceled.
   * @enum {string}
   */
  reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER";
  /** Your own reference for this transaction; 3 to 255 characters. */
  merchant_reference: string;
  response_additional_data?: ResponseAdditionalData;
};
/** The new state of the plan. */
export type CancelPlanRequest = {
  /** @enum {string} */
  status: "CANCELED";
};
/** What became of the plan. */
export type CanceledPlan = {
  id?: string;
  status?: PlanStatus;
  /** How many subscriptions were canceled with it. */
  affected_subscriptions?: number;
};
/** What is sold, where it is only known at the capture. */
export type CaptureAdditionalData = {
  order?: CaptureOrder;
  airline?: AirlineRequest | null;
  seller_details?: SellerDetailsRequest | null;
};
/** The order that is paid. */
export type CaptureOrder = {
  shipping_amount?: number;
  fee_amount?: number;
  items?: OrderItemRequest[];
};
/** What is captured. */
export type CapturePaymentRequest = {
  /** Your own reference for this transaction. */
  merchant_reference: string;
  /** In examples only. */
  description?: string;
  /** The whole authorized amount or, where the provider allows it, a part. */
  amount: AmountRequest;
  /** Why the amount is captured, in your words. */
  reason: string;
  additional_data?: CaptureAdditionalData;
  simplified_mode?: boolean;
};
/** What may be shown of a card. */
export type CardData = {
  holder_name?: string;
  /** The first digits of the card number. */
  iin?: string;
  /** The last four digits of the card number. */
  lfd?: string;
  number_length?: number;
  security_code_length?: number;
  brand?: string;
  issuer_name?: string;
  issuer_code?: string | null;
  category?: string | null;
  type?: string;
  three_d_secure?: ThreeDSecure;
  country_code?: string;
  fingerprint?: string | null;
  expiration_month?: number;
  expiration_year?: number;
};
/** A card in plain text. */
export type CardDataRequest = {
  number: string;
  /** Format: int32 */
  expiration_month?: number;
  /** Format: int32 */
  expiration_year?: number;
  security_code?: string;
  /** The name on the card. */
  holder_name: string;
  /** @enum {string} */
  type?: "CREDIT" | "DEBIT";
};
/** How a card was charged. */
export type CardDetail = {
  verify?: boolean | null;
  capture?: boolean;
  installments?: number;
  first_installment_deferral?: number;
  installments_plan_id?: string | null;
  /** Empty or null in many examples. */
  installments_type?: "MERCHANT" | "ISSUER" | "NONE" | (string & {}) | null;
  installment_amount?: unknown;
  installments_total_amount?: number | null;
  soft_descriptor?: string;
  authorization_code?: string;
  retrieval_reference_number?: string;
  acquirer_reference_number?: string;
  voucher?: unknown;
  card_data?: CardData;
  stored_credentials?: StoredCredentials;
  redirect_url?: string;
  network_token?: NetworkToken;
  fingerprint?: unknown;
};
/** How a card is charged. */
export type CardDetailRequest = {
  /** False to authorize only, and capture later. */
  capture?: boolean;
  /** Format: int32 */
  installments?: number;
  /** Format: int32 */
  first_installment_deferral?: number;
  /** What stands on the payer's statement. */
  soft_descriptor?: string;
  card_data?: CardDataRequest;
  network_token?: NetworkTokenRequest;
  three_d_secure?: ThreeDSecureRequest;
  verify?: boolean;
  stored_credentials?: StoredCredentialsRequest;
  delayed_capture_settings?: DelayedActionSettings;
  delayed_cancel_settings?: DelayedActionSettings;
  acquirer_reference_number?: string;
  external_providers_data?: ExternalProviderData[];
};
/** The plan to move to. */
export type ChangeSubscriptionPlanRequest = {
  /** Format: uuid */
  plan_id: string;
  /** Whether trial phases of the new plan are left out; only from plan to plan. False where it is left out. */
  skip_trial?: boolean;
};
/** The payment's checkout session, and whether the SDK has to act. */
export type Checkout = {
  session?: string;
  /** Whether the SDK has to go on. */
  sdk_action_required?: boolean;
};
/** One condition. */
export type CheckoutConditionRule = {
  condition?: string;
  condition_group_code?: string;
  condition_name?: string;
  type?: string;
  values?: CheckoutConditionValues;
};
/** What a condition compares with. */
export type CheckoutConditionValues = {
  countries?: string[] | null;
  currency?: string | null;
  max?: string | null;
  metadata?: Metadata[] | null;
  min?: string | null;
};
/** When a method is offered. */
export type CheckoutConditions = {
  enabled?: boolean;
  rules?: CheckoutConditionRule[] | null;
};
/** A payment method that the payer can choose. The provider promises none of its fields. */
export type CheckoutPaymentMethod = {
  name?: string;
  /** Of a stored method; null of others. */
  vaulted_token?: string | null;
  description?: string;
  type?: string;
  category?: string;
  icon?: string;
  last_successfully_used?: boolean | null;
  last_successfully_used_at?: string | null;
  checkout?: CheckoutPaymentMethodSession;
  card_data?: StoredCardData;
  preferred?: boolean;
};
/** How a method behaves in the session. */
export type CheckoutPaymentMethodSession = {
  session?: string;
  /** Whether the SDK has to act. Payments call it `sdk_action_required`. */
  sdk_required_action?: boolean;
  conditions?: CheckoutConditions;
};
/** The checkout session that the payment belongs to. */
export type CheckoutRequest = {
  session?: string;
};
/** A checkout session, as creating and updating show it. The provider promises none of its fields. */
export type CheckoutSession = CheckoutSessionDetails & {
  /** The id of the session, for the SDK and for `checkout.session` of a payment. */
  checkout_session?: string;
};
/** What every answer says of a checkout session. */
export type CheckoutSessionDetails = {
  merchant_order_id?: string;
  country?: string;
  payment_description?: string;
  customer_id?: string;
  callback_url?: string | null;
  amount?: Money;
  created_at?: string;
  metadata?: Metadata[] | null;
  workflow?: string;
  installments?: SessionInstallments;
  checkout_id?: string;
  /** Whether a payment has been made with it. Creating does not say it. */
  used?: boolean;
};
/** A one-time token. */
export type CheckoutSessionToken = {
  token?: string;
  vaulted_token?: string | null;
  vault_on_success?: boolean;
  type?: string;
  card_data?: CardData;
  customer?: unknown;
  installment?: unknown;
  country?: string;
  customer_session?: string | null;
};
/** The connection that handled the transaction. */
export type ConnectionData = {
  id?: string | null;
  name?: string | null;
};
/** ISO 3166-1 alpha-2. The pages list 17 countries, and name others elsewhere: those are taken too. */
export type CountryCode =
  | "AR"
  | "BO"
  | "BR"
  | "CL"
  | "CO"
  | "CR"
  | "EC"
  | "SV"
  | "GT"
  | "HN"
  | "MX"
  | "NI"
  | "PA"
  | "PY"
  | "PE"
  | "US"
  | "UY"
  | (string & {});
/** The price in one country. */
export type CountryPrice = {
  country?: string;
  amount?: Money;
};
/** The price in one country. */
export type CountryPriceRequest = {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  amount?: Money;
};
/** A new checkout session. */
export type CreateCheckoutSessionRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** Your own id of the order, 3 to 255 characters. */
  merchant_order_id: string;
  payment_description: string;
  country: CountryCode;
  /** The customer who pays; needed to offer and to store payment methods. */
  customer_id?: string;
  /** Where the payer is sent back to. */
  callback_url?: string;
  amount?: AmountRequest;
  alternative_amount?: WithRequired<
    AlternativeAmountRequest,
    "currency" | "value"
  >;
  metadata?: MetadataRequest[];
  workflow?: "SDK_CHECKOUT" | "CHECKOUT" | "SDK_SEAMLESS" | (string & {});
  installments?: SessionInstallmentsRequest;
  recurring_payment?: SessionRecurringPaymentRequest;
  /** The checkout of the dashboard to show, where there are several. */
  checkout_id?: string;
};
/** The card that the token stands for. */
export type CreateCheckoutSessionTokenRequest = {
  /** In the example only. */
  account_id?: string;
  /** The schema names no fields; `type` and `card` are in the example. */
  payment_method: {
    type?: string;
    card?: CardDataRequest;
  } & {
    [key: string]: unknown;
  };
  card_data?: CardDataRequest;
};
/** A new customer. */
export type CreateCustomerRequest = {
  /** Your own id of the customer, unique in your organization; up to 255 characters. */
  merchant_customer_id: string;
  /**
   * Format: date-time
   * When the customer registered with you.
   */
  merchant_customer_created_at?: string;
  first_name?: string;
  last_name?: string;
  gender?: string;
  /** Written `1985-12-10`. */
  date_of_birth?: string;
  email?: string;
  nationality?: CountryCode;
  country?: CountryCode;
  document?: Document;
  phone?: Phone;
  billing_address?: WithRequired<AddressRequest, "address_line_1" | "city">;
  shipping_address?: WithRequired<
    AddressRequest,
    "address_line_1" | "city" | "country"
  >;
  metadata?: MetadataRequest[];
};
/** A new customer session. */
export type CreateCustomerSessionRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  country: CountryCode;
  /** The `id` of the customer. */
  customer_id: string;
  /** Where the customer is sent back to. */
  callback_url?: string;
  /** The checkout of the dashboard to show, where there are several. */
  checkout_id?: string;
  /** In the example only. */
  created_at?: string;
};
/** A new installments plan. */
export type CreateInstallmentsPlanRequest = {
  name: string;
  /** Your accounts: a list here. */
  account_id: string[];
  merchant_reference: string;
  installments_plan: InstallmentChoiceRequest[];
  /** ISO 3166-1 alpha-2. */
  country_code?: string;
  brand?: string[];
  issuer?: string;
  /** The first 6 to 8 digits of card numbers. */
  iin?: string[];
  /**
   * Format: int32
   * By how many months the first instalment is put off, up to 3.
   */
  first_installment_deferral?: number;
  amount?: InstallmentsAmountRequest;
  availability?: PaymentLinkAvailabilityRequest;
  /** @enum {string} */
  payment_method_type?: "CARD" | "NU_PAY_ENROLLMENT" | "APPLE_PAY";
};
/** A new payment link. */
export type CreatePaymentLinkRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** What the payment is for. */
  description?: string;
  country: CountryCode;
  merchant_order_id?: string;
  amount: AmountRequest;
  /** False to authorize only. */
  capture?: boolean;
  type?: string;
  status?: string;
  /** The file names no fields. */
  payment_method?: {
    [key: string]: unknown;
  };
  /** The file names no fields. */
  installments_plan?: {
    [key: string]: unknown;
  };
  timezone?: string;
  payments_number?: number;
  /** Whether the amount may be paid with several methods. */
  split_payment_methods?: boolean;
  taxes?: Tax[];
  customer_payer?: PaymentLinkCustomerPayerRequest;
  additional_data?: PaymentLinkAdditionalDataRequest;
  /** Where the payer is sent back to. */
  callback_url?: string;
  one_time_use?: boolean;
  availability?: PaymentLinkAvailabilityRequest;
  /** What the payer can choose from. */
  payment_method_types: string[];
  metadata?: Metadata[];
  vault_on_success?: boolean;
};
/** A payment whose amount and payment method are given here. */
export type CreatePaymentRequest = WithRequired<
  NewPayment,
  "amount" | "payment_method"
>;
/** The new payment. The page about authorizing also shows an answer that holds a payment, with a list of transactions, under `payment`. */
export type CreatePaymentResponse = PaymentWithTransaction & {
  payment?: RetrievedPayment;
};
/** A new payout. */
export type CreatePayoutRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** Your own reference, 3 to 255 characters. Payouts can be looked up by it. */
  merchant_reference: string;
  description?: string;
  country: CountryCode;
  /** What the money is for; any other value is taken too. */
  purpose:
    | "FAMILY_AND_FRIENDS"
    | "PERSONAL_TRANSFER"
    | "REMITTANCES"
    | "PROVIDER_SERVICES"
    | "ADVERTISING_SERVICES"
    | "REPRESENTATION_SERVICES"
    | "ADVISORY_SERVICES"
    | "FREELANCER_SERVICES"
    | "SUPPLIER"
    | "BUSINESS_TO_BUSINESS"
    | "MARKETPLACE"
    | "PAYROLL"
    | "GIFTS_AND_BENEFITS"
    | "EXPENSES"
    | "CORPORATE_PAYMENT"
    | "PURCHASE_OF _PHYSICAL_GOODS"
    | "PURCHASE_OF _DIGITAL_GOODS"
    | "PURCHASE_OF_SERVICES"
    | "INVESTMENTS"
    | "CAPITAL_CONTRIBUTION"
    | "INVESTMENTS_SHARES"
    | "TAXES"
    | "LOGISTICS_AND_TRANSPORTATION"
    | "DELIVERY"
    | "AFFILIATION_PROGRAM"
    | "LOANS"
    | "REAL_STATE"
    | "RENT"
    | "TRAVEL_FLIGHTS"
    | "TRAVEL_ACCOMMODATIONS"
    | "EDUCATION"
    | "TUITION_COSTS"
    | "TRAININGS"
    | "CHARITY"
    | "MEDICAL_SERVICES"
    | "SAVINGS"
    | "RETIREMENT"
    | "PENSION"
    | "INSURANCE"
    | "REWARDS"
    | "TRADEMARKS_AND_COPYRIGHT"
    | "ENTERTAINMENT"
    | "GOVERNMENT"
    | "OTHERS"
    | (string & {});
  amount: AmountRequest;
  beneficiary: PayoutBeneficiaryRequest;
  withdrawal_method: WithdrawalMethodRequest;
  metadata?: Metadata[];
};
/** A new plan. */
export type CreatePlanRequest = {
  name: string;
  description?: string;
  merchant_reference?: string;
  base_amount: AmountRequest;
  frequency: WithRequired<RecurrenceRequest, "value">;
  country_prices?: CountryPriceRequest[];
  allowed_payment_methods?: string[];
  metadata?: Metadata[];
  phases?: PlanPhaseRequest[];
};
/** What to report on. */
export type CreateReportRequest = {
  type:
    | "PAYOUTS"
    | "PAYMENTS"
    | "TRANSACTIONS"
    | "SETTLEMENT_FEES"
    | "RECONCILIATION_OVERVIEW"
    | "COMMUNICATIONS"
    | "SETTLEMENTS"
    | (string & {});
  user_code?: string;
  /**
   * Format: date-time
   * The first moment, 24 characters: `2026-02-01T00:00:00.000Z`.
   */
  start_date: string;
  /**
   * Format: date-time
   * The last moment, at most two months later.
   */
  end_date: string;
  /** Your own reference. The list shows it. */
  merchant_reference_id?: string;
  account_id?: string;
  acquirer?: string;
  payment_status?: string;
  payment_sub_status?: string;
  payment_method?: string;
  currency?: string;
  country?: string;
  transaction_type?: string;
  transaction_status?: string;
  /** Format: date-time */
  updated_at_start?: string;
  /** Format: date-time */
  updated_at_end?: string;
  columns?: string;
  metadata_fields?: string;
};
/** A new subscription, with an amount of its own or on a plan. */
export type CreateSubscriptionRequest =
  SubscriptionWithAmountRequest | SubscriptionOnPlanRequest;
/** What was collected in the browser. */
export type CreateThreeDSecureSetupRequest = {
  /** Format: uuid */
  account_id: string;
  type: "MERCHANT_PROVIDED" | (string & {});
  browser_info: WithRequired<
    BrowserInfoRequest,
    | "user_agent"
    | "accept_header"
    | "color_depth"
    | "screen_height"
    | "screen_width"
    | "language"
  >;
  device_fingerprints?: ThreeDSecureDeviceFingerprintRequest[];
};
/** The card that the token stands for. */
export type CreateTokenRequest = {
  account_id: string;
  country?: string;
  card_data: TokenCardDataRequest;
  customer_payer?: TokenCustomerPayerRequest;
};
/** A new refund without a payment. */
export type CreateUnreferencedRefundRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** Your own id of the refund, 3 to 255 characters. */
  merchant_order_id: string;
  /** `merchant_order_id` where it is left out. */
  merchant_reference?: string;
  /** Appears on statements. */
  description: string;
  /** ISO 3166-1 alpha-2; routing goes by it. */
  country: string;
  amount: AmountRequest;
  provider_data?: RefundProviderDataRequest;
  payment_method: RefundDestinationRequest;
  customer_payer?: RefundRecipientRequest;
  metadata?: Metadata[];
  /** Where the events of this refund go instead of to the account's webhook; HTTPS. */
  callback_url?: string;
  fraud_screening?: FraudScreeningRequest;
};
/** A new webhook. */
export type CreateWebhookRequest = {
  /** Format: uuid */
  account_id: string;
  name: string;
  url: string;
  /** Sent to you as `x-api-key`. */
  api_key?: string;
  /** Sent to you as `x-secret`. */
  secret?: string;
  /** What `x-hmac-signature` is made with. */
  hmac_client_secret?: string;
  /** Your token endpoint, HTTPS. It, the client's id and secret, and the grant type are needed together. */
  oauth2_authentication_url?: string;
  oauth2_client_id?: string;
  /** For your token endpoint. */
  oauth2_client_secret?: string;
  oauth2_grant_type?: string;
  /** The header that carries the token; `Authorization` where it is left out. */
  oauth2_authorization_name?: string;
  oauth2_include_client_id?: boolean;
  enrollment_triggers?: ("ENROLL" | "UNENROLL")[];
  payment_triggers?: (
    | "AUTHORIZE"
    | "CANCEL"
    | "CAPTURE"
    | "CHARGEBACK"
    | "PRECHARGEBACK"
    | "PURCHASE"
    | "REFUND"
    | "VERIFY"
  )[];
  report_triggers?: ("CREATE" | "UPDATE")[];
  /** The three about plan changes are on the page only. */
  subscription_triggers?: (
    | "ACTIVE"
    | "CANCEL"
    | "CLOSE_TO_RENEWAL"
    | "COMPLETE"
    | "CREATE"
    | "PAUSE"
    | "RESUME"
    | "PLAN_CHANGE_CANCELED"
    | "PLAN_CHANGE_SCHEDULED"
    | "PLAN_CHANGED"
    | (string & {})
  )[];
  onboarding_triggers?: (
    | "BLOCKED"
    | "CANCELLED"
    | "CREATED"
    | "DECLINED"
    | "ERROR"
    | "EXPIRED"
    | "INACTIVE"
    | "PENDING"
    | "SUCCEEDED"
    | "TRANSFERRED"
    | "UNBLOCKED"
    | (string & {})
  )[];
  /** How many days before a renewal `CLOSE_TO_RENEWAL` is sent. */
  renewal_days?: number;
};
/** A conversion to the cardholder's currency. */
export type CurrencyConversion = {
  id?: string;
  code?: string;
  cardholder_currency?: string;
  cardholder_amount?: number;
  cardholder_accepted?: boolean;
  rate?: number;
  rate_margin_percentage?: number;
  rate_source?: string;
  provider?: string;
  description?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  expires_at?: string;
  status?:
    | "QUOTED"
    | "APPLIED"
    | "EXPIRED"
    | "DECLINED"
    | "REVERSED"
    | "SERVICE_UNAVAILABLE"
    | "RATES_UNAVAILABLE"
    | "UNSUPPORTED_CARD"
    | "UNSUPPORTED_LOCAL_CARD"
    | "LESS_THAN_MINIMUM"
    | "NO_INFORMATION"
    | (string & {});
  error_reason?:
    | "INVALID_MERCHANT_CONFIGURATION"
    | "CURRENCY_NOT_CONFIGURED"
    | "PROVIDER_NOT_CONFIGURED"
    | "NOT_ELIGIBLE"
    | "BIN_UNKNOWN"
    | "BIN_NOT_ELIGIBLE"
    | "LOCAL_CARD"
    | "UNSUPPORTED_BRAND"
    | "UNSUPPORTED_FUNDING_TYPE"
    | "AMOUNT_BELOW_MINIMUM"
    | "AMOUNT_ABOVE_MAXIMUM"
    | "SERVICE_UNAVAILABLE"
    | "RATES_UNAVAILABLE"
    | "NO_INFORMATION_AVAILABLE"
    | "INVALID_REQUEST"
    | "UNAUTHORISED_REQUEST"
    | "MALFORMED_AMOUNT"
    | "MALFORMED_CURRENCY"
    | "RATE_EXPIRED"
    | "PROVIDER_ERROR"
    | "TIMEOUT"
    | "UNKNOWN"
    | (string & {})
    | null;
  provider_data?: {
    [key: string]: unknown;
  };
};
/** Who offers the conversion. */
export type CurrencyConversionProvider = {
  /** @enum {string} */
  id?: "CIBC" | "MERCADO_PAGO";
};
/** A conversion to the cardholder's currency that was offered before. */
export type CurrencyConversionRequest = {
  id?: string;
  provider_currency_conversion_id?: string;
  cardholder_currency?: string;
  /** A number when creating, a string when authorizing. */
  cardholder_amount?: number | string;
  cardholder_accepted?: boolean;
  provider_data?: CurrencyConversionProvider;
  rate?: number;
  rate_margin_percentage?: number;
  rate_source?: string;
  /** @enum {string} */
  provider?:
    | "FEXCO"
    | "GLOBAL_BLUE"
    | "PLANET"
    | "EURONET"
    | "CURRENCYFAIR"
    | "EUROPEAN_PAYMENT_SERVICES"
    | "OTHER";
  description?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  expires_at?: string;
};
/** A customer. The provider promises none of its fields. */
export type Customer = {
  id?: string;
  merchant_customer_id?: string;
  first_name?: string;
  last_name?: string;
  gender?: string | null;
  date_of_birth?: string | null;
  email?: string;
  nationality?: string | null;
  country?: string | null;
  document?: Document | null;
  phone?: Phone | null;
  billing_address?: Address | null;
  shipping_address?: Address | null;
  metadata?: Metadata[];
  created_at?: string;
  updated_at?: string;
  merchant_customer_created_at?: string | null;
};
/** Whether the card is verified with a payment of nothing, and what that payment carries. */
export type CustomerEnrollmentVerificationRequest =
  EnrollmentVerificationRequest & {
    metadata?: MetadataRequest[];
  };
/** Who pays. */
export type CustomerPayer = {
  id?: string | null;
  merchant_customer_id?: string | null;
  first_name?: string;
  last_name?: string;
  gender?: string | null;
  date_of_birth?: string | null;
  email?: string;
  nationality?: string | null;
  ip_address?: string | null;
  device_fingerprint?: string | null;
  browser_info?: BrowserInfo | null;
  document?: Document | null;
  phone?: Phone | null;
  billing_address?: Address | null;
  shipping_address?: Address | null;
  merchant_customer_created_at?: string | null;
  device_fingerprints?: DeviceFingerprint[];
  geolocation?: Geolocation | null;
  merchant_customer_validations?: MerchantCustomerValidations | null;
};
/** Who pays. */
export type CustomerPayerRequest = {
  id?: string;
  /** In examples only; the field of the schema is `id`. */
  customer_id?: string;
  merchant_customer_id?: string;
  /** Format: date-time */
  merchant_customer_created_at?: string;
  first_name?: string;
  last_name?: string;
  /** @enum {string} */
  gender?: "M" | "F" | "NB" | "NA" | "NK" | "U";
  /** Format: date */
  date_of_birth?: string;
  email?: string;
  nationality?: CountryCode;
  ip_address?: string | null;
  /** One fingerprint, as examples have it; `device_fingerprints` names the provider too. */
  device_fingerprint?: string;
  device_fingerprints?: DeviceFingerprintRequest[];
  browser_info?: BrowserInfoRequest;
  document?: Document;
  billing_address?: AddressRequest;
  shipping_address?: AddressRequest;
  phone?: Phone;
  geolocation?: Geolocation;
  merchant_customer_validations?: MerchantCustomerValidations;
};
/** A customer session. The provider promises none of its fields. */
export type CustomerSession = {
  /** The id of the session, for the SDK and for enrolling. */
  customer_session?: string;
  customer_id?: string;
  country?: string;
  callback_url?: string;
  created_at?: string;
  checkout_id?: string;
};
/** When a delayed capture or cancellation is due. */
export type DelayedActionSettings = {
  delay?: string;
  simplified_mode?: boolean;
};
/** A fraud provider's fingerprint of the device. */
export type DeviceFingerprint = {
  provider_id?: string;
  id?: string;
};
/** A fraud provider's fingerprint of the device. */
export type DeviceFingerprintRequest = {
  /** @enum {string} */
  provider_id:
    | "CLEARSALE"
    | "CYBERSOURCE"
    | "RISKIFIED"
    | "SIGNIFYD"
    | "VESTA"
    | "KONDUTO"
    | "BAYONET"
    | "MERCADO_PAGO"
    | "OPEN_PAY";
  id: string;
};
/** A discount on the order. */
export type Discount = {
  id?: string;
  name?: string;
  unit_amount?: number;
};
/** A discount on the order. */
export type DiscountRequest = {
  id?: string;
  name?: string;
  unit_amount: number;
};
/** One file of evidence: a PDF of at most 1 MB, in English or the language of the country. */
export type DisputeEvidence = {
  file_name: string;
  /** @enum {string} */
  content_type: "application/pdf";
  /** @enum {string} */
  content_category:
    | "CANCEL_POLICY"
    | "CUSTOMER_INTERACTION"
    | "OTHERS"
    | "PAYMENT_DETAIL"
    | "PROOF_OF_AUTHENTICITY"
    | "PROOF_OF_DELIVERY"
    | "PROOF_OF_SERVICE"
    | "RECEIPT"
    | "REFUND_POLICY"
    | "SERVICE_AGREEMENT"
    | "TERMS_AND_CONDITIONS";
  /** The file in base64; the file itself may have 1 MB. */
  content: string;
};
/** What speaks against a chargeback. */
export type DisputeRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  evidence: DisputeEvidence[];
};
/** An identity document. */
export type Document = {
  document_number?: string;
  document_type?:
    | "DNI"
    | "CI"
    | "LC"
    | "LE"
    | "CUIT"
    | "CUIL"
    | "PAS"
    | "CPF"
    | "RG"
    | "CNH"
    | "CNPJ"
    | "RUT"
    | "RUN"
    | "CC"
    | "CE"
    | "NIT"
    | "DUI"
    | "PIC"
    | "DPI"
    | "IFR"
    | "INE"
    | "CP"
    | "RFC"
    | "CURP"
    | "CIP"
    | "CIC"
    | "CUI"
    | "RUC"
    | (string & {});
};
/** The payment method to store. */
export type EnrollCustomerPaymentMethodRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  country: CountryCode;
  type: "CARD" | "ACH_ENROLLMENT" | "NU_PAY_ENROLLMENT" | (string & {});
  /** The file names `DIRECT` only, the object page `CHECKOUT` as well. */
  workflow?: "DIRECT" | "CHECKOUT" | (string & {});
  callback_url?: string;
  /**
   * Format: uuid
   * A one-time token in place of card data.
   */
  token?: string;
  parent_type?: string;
  /** Whether the card is kept up to date automatically. */
  account_updater?: boolean;
  card_data?: EnrollmentCardDataRequest;
  customer_payer?: EnrollmentCustomerPayerRequest;
  payment_method?: EnrollmentPaymentMethodRequest;
  provider_data?: EnrollmentProviderDataRequest;
  verify?: CustomerEnrollmentVerificationRequest;
  recurring_payment?: EnrollmentRecurringPaymentRequest;
};
/** The method to enroll. */
export type EnrollSessionPaymentMethodRequest = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** What the file or the page names; any other is taken too. */
  payment_method_type:
    | "CARD"
    | "MERCADO_PAGO_WALLET"
    | "NEQUI"
    | "BANCOLOMBIA_TOKENBOX"
    | "NU_PAY_ENROLLMENT"
    | "PAYPAL_ENROLLMENT"
    | "DAVIPLATA_ENROLLMENT"
    | "WALLET_CONNECT"
    | "YAPE_ENROLLMENT"
    | "SMART_PIX"
    | "ASTROPAY_ENROLLABLE"
    | "PIX_BIOMETRICO"
    | (string & {});
  country: CountryCode;
  /** Whether the card is kept up to date automatically. */
  account_updater?: boolean;
  verify?: EnrollmentVerificationRequest;
};
/** A payment method that can be enrolled. The provider promises none of its fields. */
export type EnrollablePaymentMethod = {
  name?: string;
  description?: string;
  type?: string;
  category?: string;
  icon?: string;
  enrollment?: Enrollment;
};
/** What can be enrolled. */
export type EnrollablePaymentMethods = {
  payment_methods?: EnrollablePaymentMethod[];
};
/** A payment method that is being enrolled, is enrolled or was. Which fields there are depends on the operation: the direct workflow shows `vaulted_token` and no `enrollment` when it enrolls, a session the other way round. The provider promises none of its fields. */
export type EnrolledPaymentMethod = {
  /** Missing where the direct workflow enrolls; there it is the `vaulted_token`. */
  id?: string;
  idempotency_key?: string | null;
  account_id?: string;
  name?: string;
  description?: string;
  icon?: string;
  type?: string;
  parent_type?: string | null;
  /** On the object page only. */
  workflow?: string;
  category?: string;
  country?: string;
  status?: EnrollmentStatus;
  sub_status?: string | null;
  /** What a payment is made with. */
  vaulted_token?: string;
  callback_url?: string | null;
  action?: string | null;
  /** Where the customer goes on, for methods that need it. */
  redirect_url?: string | null;
  created_at?: string;
  updated_at?: string;
  enrollment?: Enrollment;
  provider?: EnrollmentProvider;
  /** The new owner, where a method is reassigned. */
  customer_id?: string;
  customer_payer?: CustomerPayer;
  card_data?: StoredCardData;
  last_successfully_used?: boolean | null;
  last_successfully_used_at?: string | null;
  preferred?: boolean | null;
  verify?: EnrollmentVerification | null;
  provider_data?: EnrollmentProviderData;
};
/** The stored payment methods of a customer. */
export type EnrolledPaymentMethods = {
  payment_methods?: EnrolledPaymentMethod[];
};
/** The session of an enrollment. */
export type Enrollment = {
  session?: string;
  /** Whether the SDK has to act. The object page calls it `sdk_action_required`. */
  sdk_required_action?: boolean;
};
/** A bank account. */
export type EnrollmentBankTransferRequest = {
  /** @enum {string} */
  account_type?: "CHECKINGS" | "SAVINGS";
  /** @enum {string} */
  account_holder_type?: "INDIVIDUAL" | "ENTITY";
  bank_id?: string;
  bank_name?: string;
  bank_account?: string;
  beneficiary_name: string;
  branch?: string;
  branch_digit?: string;
  routing_number: string;
  code?: string;
  reference?: string;
  bank_account_mask_number?: string;
  mandate?: Mandate;
};
/** The browser of the customer. */
export type EnrollmentBrowserInfoRequest = {
  user_agent?: string;
};
/** A card in plain text, or what is known of one that another provider holds. */
export type EnrollmentCardDataRequest = {
  number?: string;
  /** Format: int32 */
  expiration_month?: number;
  /** Format: int32 */
  expiration_year?: number;
  security_code?: string;
  /** The name on the card. */
  holder_name?: string;
  brand?: string;
  scheme?: string;
  /** What stands on the payer's statement. */
  soft_descriptor?: string;
  card_pin?: string;
  authentication_method?:
    "FIDO2" | "OWN_CREDENTIALS" | "FEDERATED_ID" | (string & {});
  /** The last four digits; in an example only. */
  lfd?: string;
};
/** Who enrolls, where a provider asks for it. */
export type EnrollmentCustomerPayerRequest = {
  code?: string;
  organization_customer_external_id?: string;
  email?: string;
  ip_address?: string;
  browser_info?: EnrollmentBrowserInfoRequest;
};
/** The detail of the payment method. */
export type EnrollmentPaymentMethodDetailRequest = {
  bank_transfer?: EnrollmentBankTransferRequest;
};
/** A payment method that is no card. */
export type EnrollmentPaymentMethodRequest = {
  type?: string;
  vault_on_success?: boolean;
  vault_only?: boolean;
  detail?: EnrollmentPaymentMethodDetailRequest;
};
/** Who holds the payment method. */
export type EnrollmentProvider = {
  id?: string;
  type?: string;
  token?: string;
  /** On the object page only. */
  enrollment_id?: string;
  provider_status?: string | null;
};
/** What was exchanged with the provider, in its own form. */
export type EnrollmentProviderData = {
  raw_request?: {
    [key: string]: unknown;
  };
  raw_response?: {
    [key: string]: unknown;
  };
};
/** A payment method that another provider holds. */
export type EnrollmentProviderDataRequest = {
  /** The provider, `ADYEN` for example. */
  id: string;
  /** @enum {string} */
  token_source?: "PROVIDER_API" | "MIGRATION_FILE" | "PROVIDER_TOKEN";
  payment_method_token?: string;
  /** Format: uuid */
  connection_id?: string;
};
/** The charge that comes back. */
export type EnrollmentRecurringBillingRequest = {
  label?: string;
  amount?: Money;
  interval_unit?: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
  interval_count?: number;
};
/** The recurring payment that the method is stored for. */
export type EnrollmentRecurringPaymentRequest = {
  regular_billing?: EnrollmentRecurringBillingRequest;
};
/** The values on the page about the enrollment workflow. */
export type EnrollmentStatus =
  | "CREATED"
  | "READY_TO_ENROLL"
  | "ENROLL_IN_PROCESS"
  | "ENROLLED"
  | "UNENROLL_IN_PROCESS"
  | "UNENROLLED"
  | "EXPIRED"
  | "REJECTED"
  | "DECLINED"
  | "CANCELED"
  | "ERROR"
  | (string & {});
/** What came of verifying the card. */
export type EnrollmentVerification = {
  vault_on_success?: boolean;
  currency?: string;
  payment?: RetrievedPayment | null;
};
/** Whether the card is verified with a payment of nothing. */
export type EnrollmentVerificationRequest = {
  /** Whether the card is only enrolled once it is verified. */
  vault_on_success: boolean;
  currency?: string;
};
/** A stored payment method. Its fingerprint is `fingerprint_code` in one sample and `fingerprint` in the other. Fields and types are those of the published samples. */
export type EnrollmentWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    payment_method?: {
      id?: string;
      account_id?: string;
      name?: string;
      description?: string;
      type?: string;
      category?: string;
      country?: string;
      status?: string;
      customer_id?: string;
      created_at?: string;
      updated_at?: string;
      enrollment?: {
        session?: unknown;
        sdk_action_required?: boolean;
      };
      verify?: {
        vault_on_success?: boolean;
        currency?: unknown;
        payment?: unknown;
      };
      detail?: {
        card?: {
          holder_name?: string;
          expiration_month?: number;
          expiration_year?: number;
          iin?: string;
          lfd?: string;
          security_code_length?: number;
          number_length?: number;
          brand?: string;
          issuer_name?: string;
          issuer_code?: unknown;
          type?: string;
          category?: string;
          country_code?: string;
          country_name?: string;
          fingerprint_code?: string;
          created_at?: string;
          updated_at?: string;
          fingerprint?: string;
        };
        card_data_history?: {
          holder_name?: string;
          expiration_month?: number;
          expiration_year?: number;
          iin?: string;
          lfd?: string;
          security_code_length?: number;
          number_length?: number;
          brand?: string;
          issuer_name?: string;
          issuer_code?: unknown;
          type?: string;
          category?: string;
          country_code?: string;
          country_name?: string;
          fingerprint?: string;
          provider_data?: {
            id?: string;
            status?: string;
          };
          created_at?: string;
          updated_at?: string;
        }[];
      };
    };
  };
};
/** The codes on Yuno's page of HTTP response codes, those about repeated keys on the authentication page, and those that single pages name. One code can come with several statuses, so go by the code. */
export type ErrorCode =
  | "INVALID_REQUEST"
  | "INVALID_PARAMETERS"
  | "MISSING_PARAMETERS"
  | "INVALID_STATUS"
  | "COUNTRY_NOT_SUPPORTED"
  | "CURRENCY_NOT_ALLOWED"
  | "CUSTOMER_ID_DUPLICATED"
  | "INVALID_AMOUNT"
  | "INVALID_ACCOUNT_ID"
  | "INVALID_TRANSACTION"
  | "INVALID_API_VERSION"
  | "INVALID_TRANSACTION_TYPE"
  | "CHARGEBACK_IN_PROCESS"
  | "UNAVAILABLE_PAYMENT_METHOD"
  | "NOT_FOUND"
  | "UNEXPECTED_RESPONSE"
  | "BAD_REQUEST"
  | "INVALID_CUSTOMER_FOR_TOKEN"
  | "PAYMENT_NOT_FOUND"
  | "TRANSACTION_NOT_FOUND"
  | "CUSTOMER_NOT_FOUND"
  | "CHECKOUT_SESSION_NOT_FOUND"
  | "REQUEST_IN_PROCESS"
  | "IDEMPOTENCY_DUPLICATED"
  | "INVALID_CREDENTIALS"
  | "EXPIRED_CREDENTIALS"
  | "UNKNOWN_IP_ADDRESS"
  | "INVALID_TOKEN"
  | "TOKEN_IN_USE"
  | "AUTHORIZATION_REQUIRED"
  | "UNSUPPORTED_METHOD"
  | "UPDATE_NOT_SUPPORTED"
  | "INTERNAL_ERROR"
  | "REQUEST_TIMEOUT"
  | "OPERATION_NOT_ALLOWED_FOR_REPORTED_PAYMENT"
  | "MUTUALLY_EXCLUSIVE_SELLER_REFERENCE"
  | "NOT_AUTHENTICATED"
  | "FORBIDDEN"
  | "PAYMENT_METHOD_NOT_FOUND"
  | "PAYMENT_METHOD_STATUS_INVALID"
  | "PAYMENT_METHOD_NOT_REASSIGNABLE"
  | "INCORRECT_PAYMENT_METHOD_TYPE"
  | "CONFLICT"
  | "INVALID_STATE"
  | "INVALID_DATE"
  | "INVALID_DATE_FORMAT"
  | "SUBSCRIPTION_NOT_FOUND"
  | "INVALID_SUBSCRIPTION_STATUS"
  | "SUBSCRIPTION_NOT_ON_A_PLAN"
  | "PLAN_NOT_FOUND"
  | "PLAN_CHANGE_ALREADY_APPLIED"
  | "PLAN_CHANGE_ALREADY_SCHEDULED"
  | "PLAN_CHANGE_NOT_AVAILABLE"
  | "TARGET_PLAN_NOT_ACTIVE"
  | "SAME_PLAN"
  | "INVALID_REPORT_ID"
  | "INVALID_REPORT_TYPE"
  | "REPORT_EMPTY"
  | "REPORT_MAX_RANGE_ERROR"
  | "REPORT_NOT_FOUND"
  | "REPORT_RANGE_ERROR"
  | "REPORT_STATUS_ERROR"
  | "VALIDATION_ERROR"
  | "UNREFERENCED_REFUND_NOT_SUPPORTED"
  | "UNREFERENCED_REFUND_NOT_FOUND"
  | "WEBHOOK_INVALID_REQUEST"
  | "WEBHOOK_INVALID_TRIGGER"
  | "WEBHOOK_INVALID_OAUTH2"
  | "WEBHOOK_INVALID_RENEWAL_DAYS"
  | "WEBHOOK_URL_UNSAFE"
  | "WEBHOOK_ALREADY_EXISTS"
  | "WEBHOOK_NOT_FOUND"
  | "WEBHOOK_UPSTREAM_ERROR"
  | (string & {});
/** Yuno's error body. The provider promises none of its fields. */
export type ErrorResponse = {
  code?: ErrorCode;
  messages?: string[];
};
/** A ticket to an event. */
export type EventTicket = {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  amount?: Money;
  event?: TicketEvent;
};
/** A ticket to an event. */
export type EventTicketRequest = {
  id?: string;
  name?: string;
  description?: string;
  /** @enum {string} */
  type?: "VIRTUAL" | "PHYSICAL";
  amount?: Money;
  event?: TicketEventRequest;
};
/** A card's token at another provider. */
export type ExternalProviderData = {
  /** Format: uuid */
  connection_id: string;
  provider_id: string;
  provider_token: string;
};
/** A cost that has to be shown to the payer. */
export type FinancialCost = {
  type?: "CFT" | "TEA" | "CET" | "CAT" | (string & {});
  rate?: number;
  /** As it is to be shown. */
  formatted_value?: string;
};
/** A cost that has to be shown to the payer. */
export type FinancialCostRequest = {
  type: "CFT" | "TEA" | "CET" | "CAT" | (string & {});
  rate: number;
};
/** What came of the screening for fraud. */
export type FraudScreening = {
  status?: string;
  stand_alone?: boolean;
  created_at?: string;
  updated_at?: string;
  transactions?: FraudScreeningTransaction[];
};
/** What the fraud provider made of it. */
export type FraudScreeningProviderData = {
  provider_id?: string;
  transaction_id?: string;
  status?: string;
  score?: string;
  raw_request?: {
    [key: string]: unknown;
  };
  raw_response?: {
    [key: string]: unknown;
  };
  account_id?: string;
  status_detail?: string;
  three_d_secure_provider?: string;
  three_d_secure_setup_transaction_id?: string;
  strong_customer_authentication_exemptions?: string[];
};
/** How the payment is screened for fraud. */
export type FraudScreeningRequest = {
  stand_alone?: boolean;
};
/** One screening for fraud. */
export type FraudScreeningTransaction = {
  type?: string;
  status?: string;
  response_code?: string;
  response_message?: string;
  device_fingerprint?: string;
  created_at?: string;
  updated_at?: string;
  provider_data?: FraudScreeningProviderData;
};
/** One delivery. */
export type Fulfillment = {
  /** Your own id of the delivery. */
  id: string;
  /** @enum {string} */
  type:
    | "CUSTOM"
    | "MILITARY"
    | "ELECTRONIC"
    | "EXPRESS"
    | "STANDARD"
    | "SCHEDULED"
    | "ECONOMY"
    | "PRIORITY"
    | "SAME_DAY"
    | "NEXT_DAY"
    | "THIRD_DAY"
    | "STORE_PICK_UP"
    | "LOCKER_PICK_UP"
    | "OTHER";
  /** @enum {string} */
  status: "PARTIAL" | "COMPLETED" | "REPLACEMENT" | "CANCELED";
  description?: string;
  /** In an example, of an older shape; the schema has it in each carrier. */
  shipped_at?: string;
  /** As `shipped_at`. */
  delivered_at?: string;
  /** As `shipped_at`. */
  deliver_at?: string;
  carriers?: FulfillmentCarrier[];
};
/** Who delivers, and how it is followed. */
export type FulfillmentCarrier = {
  id: string;
  tracking_id: string[];
  tracking_url: string[];
  /** Format: date */
  shipped_at?: string;
  /** Format: date */
  delivered_at?: string;
};
/** Where the payer is. */
export type Geolocation = {
  latitude?: string;
  longitude?: string;
};
/** What an instalment costs; strings here. */
export type InstallmentAmount = {
  currency?: string;
  value?: string;
  total_value?: string;
};
/** One choice of instalments. */
export type InstallmentChoice = {
  installment?: number;
  rate?: number;
  provider_id?: string;
  financial_costs?: FinancialCost[];
  amount?: InstallmentAmount;
};
/** One choice of instalments. */
export type InstallmentChoiceRequest = {
  /**
   * Format: int32
   * How many.
   */
  installment: number;
  /** The interest rate. */
  rate?: number;
  financial_costs?: FinancialCostRequest[];
  /** Who grants the instalments. */
  type?: "MERCHANT_INSTALLMENTS" | "ISSUER_INSTALLMENTS" | (string & {});
};
/** The amounts that the plan is for. */
export type InstallmentsAmount = {
  /** With a capital letter, as the file writes it. */
  Currency?: string;
  min_value?: number;
  max_value?: number;
};
/** The amounts that the plan is for. */
export type InstallmentsAmountRequest = {
  currency: string;
  min_value?: number;
  max_value?: number;
};
/** An installments plan. The provider promises none of its fields. */
export type InstallmentsPlan = {
  id?: string;
  name?: string;
  account_id?: string[];
  merchant_reference?: string;
  installments_plan?: InstallmentChoice[];
  type?: string;
  source?: string;
  provider_id?: string;
  scheme?: string;
  brand?: string[];
  issuer?: string;
  issuer_id?: string;
  iin?: string[] | null;
  country_code?: string;
  first_installment_deferral?: number;
  amount?: InstallmentsAmount;
  availability?: Availability;
  created_at?: string;
  updated_at?: string;
  payment_method_type?:
    "CARD" | "NU_PAY_ENROLLMENT" | "APPLE_PAY" | (string & {});
};
/** A bank, or whoever else issues the payment method. */
export type Issuer = {
  id?: string;
  name?: string;
};
/** The payer's mandate for debits. */
export type Mandate = {
  id?: string;
  info?: string;
  received_status?: string;
  existing_status?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** What you have verified about the customer. */
export type MerchantCustomerValidations = {
  account_is_verified?: boolean;
  email_is_verified?: boolean;
  phone_is_verified?: boolean;
};
/** A key and a value of your own. */
export type Metadata = {
  key?: string;
  value?: string;
};
/** A key and a value of your own. */
export type MetadataRequest = {
  key: string;
  value: string;
};
/** An amount of money, in major units. */
export type Money = {
  /** Up to four decimals. */
  value?: number;
  currency?: string;
};
/** A card network's token in place of the card. */
export type NetworkToken = {
  network?: string;
  status?: string;
  par?: string;
  token_data?: NetworkTokenData;
  stored_credentials?: StoredCredentials;
};
/** What may be shown of a network token. */
export type NetworkTokenData = {
  iin?: string;
  lfd?: string;
  expiration_month?: string;
  expiration_year?: string;
  network_payment_reference?: string;
  response?: NetworkTokenResponse;
};
/** The network token itself. */
export type NetworkTokenDataRequest = {
  number: string;
  holder_name?: string;
  expiration_month: string;
  expiration_year: string;
  cryptogram: string;
  electronic_commerce_indicator?: string;
  token_requestor_id?: string;
};
/** A card network's token in place of the card. */
export type NetworkTokenRequest = {
  token_data?: NetworkTokenDataRequest;
};
/** The card network's answer. */
export type NetworkTokenResponse = {
  code?: string;
  message?: string;
};
/** What a new payment can hold. Yuno's pages on creating and on authorizing describe the same request; what only one of them has is here too. */
export type NewPayment = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  /** What the payment is for. */
  description: string;
  additional_data?: AdditionalDataRequest;
  country: CountryCode;
  /** Your own id of the order. Payments can be looked up by it. */
  merchant_order_id: string;
  /** Your own reference for this transaction. */
  merchant_reference?: string;
  amount?: PaymentAmountRequest;
  customer_payer?: CustomerPayerRequest;
  /** Needed with the workflows of the SDK and of the checkout; `DIRECT` and `REDIRECT` do without. */
  checkout?: CheckoutRequest;
  /**
   * How the payment is carried out. Yuno takes `SDK_CHECKOUT` where it is missing.
   * @enum {string}
   */
  workflow?:
    "SDK_CHECKOUT" | "DIRECT" | "REDIRECT" | "CHECKOUT" | "SDK_SEAMLESS";
  /** Named on the page about authorizing only. */
  taxes?: TaxRequest;
  payment_method?: PaymentMethodRequest;
  metadata?: MetadataRequest[];
  /** Where the payer is sent back to. */
  callback_url?: string;
  subscription?: SubscriptionRequest;
  fraud_screening?: FraudScreeningRequest;
  split_marketplace?: SplitMarketplaceRequest[];
};
/** What a new subscription can hold. */
export type NewSubscription = {
  /** Your account, a UUID from the dashboard. */
  account_id: string;
  name: string;
  description?: string;
  /** Your own reference. Nothing can be looked up by it. */
  merchant_reference?: string;
  /** What stands on the payer's statement. */
  soft_descriptor?: string;
  country: CountryCode;
  additional_data?: SubscriptionAdditionalDataRequest;
  frequency?: RecurrenceRequest;
  billing_cycles?: BillingCyclesRequest;
  customer_payer?: SubscriptionCustomerPayer;
  payment_method: SubscriptionPaymentMethodRequest;
  trial_period?: TrialPeriodRequest;
  availability?: SubscriptionAvailabilityRequest;
  metadata?: Metadata[];
  retries?: SubscriptionRetriesRequest;
  /** Whether it is `CREATED` until its first payment succeeds. */
  initial_payment_validation?: boolean;
  billing_date?: SubscriptionBillingDayRequest;
  /** The id of the agreement with the payer, where a scheme asks for one. */
  subscription_agreement_id?: string;
};
/** How far the order is. */
export type NotifyFulfillmentsRequest = {
  /**
   * The state of the whole order.
   * @enum {string}
   */
  status: "PARTIAL" | "COMPLETED" | "REPLACEMENT" | "CANCELED";
  fulfillments: Fulfillment[];
  /**
   * @deprecated
   * @description Yuno calls it deprecated, and types it as null; carriers stand in each fulfillment. An example still sends a list.
   */
  carriers?: FulfillmentCarrier[] | null;
};
/** Which part this is, and whether there is more. */
export type OffsetPagination = {
  total?: number;
  limit?: number;
  offset?: number;
  has_more?: boolean;
};
/** `data` is the onboarding itself; one sample, of an error, is published. Fields and types are those of the published samples. */
export type OnboardingWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    id?: string;
    type?: string;
    workflow?: string;
    description?: unknown;
    status?: string;
    response_message?: unknown;
    callback_url?: string;
    provider?: {
      id?: string;
      connection_id?: string;
      redirect_url?: unknown;
      recipient_id?: string;
      onboarding_url?: string;
      legal_entity?: unknown;
    };
    documentation?: unknown[];
    legal_representatives?: unknown[];
    withdrawal_methods?: {
      bank?: {
        code?: string;
        branch?: string;
        branch_digit?: unknown;
        account?: string;
        account_digit?: unknown;
        account_type?: string;
        routing?: string;
        country?: string;
        currency?: string;
        payout_schedule?: unknown;
      };
    };
    requirements?: {
      field?: string;
      message?: string;
      status?: string;
    }[];
    terms_of_service?: unknown;
    metadata?: unknown[];
    recipient?: {
      id?: string;
      national_entity?: string;
      merchant_recipient_id?: string;
      entity_type?: string;
      first_name?: string;
      last_name?: string;
      legal_name?: unknown;
      email?: string;
      date_of_birth?: string;
      country?: string;
      website?: string;
      industry?: string;
      merchant_category_code?: string;
      document?: {
        document_number?: string;
        document_type?: string;
      };
      phone?: {
        country_code?: string;
        number?: string;
      };
      address?: {
        address_line_1?: string;
        address_line_2?: string;
        city?: string;
        country?: string;
        state?: string;
        zip_code?: string;
        neighborhood?: string;
      };
      withdrawal_methods?: {
        bank?: {
          code?: string;
          branch?: string;
          branch_digit?: string;
          account?: string;
          account_digit?: string;
          account_type?: string;
          routing?: string;
          country?: string;
          currency?: string;
          payout_schedule?: unknown;
        };
      };
      documentation?: unknown[];
      legal_representatives?: {
        merchant_reference?: string;
        first_name?: string;
        last_name?: string;
        email?: string;
        date_of_birth?: string;
        country?: string;
        nationality?: string;
        title?: string;
        publicly_exposed_person?: boolean;
        ultimate_beneficial_owner?: boolean;
        document?: {
          document_number?: string;
          document_type?: string;
        };
        phone?: {
          country_code?: string;
          number?: string;
        };
        address?: {
          address_line_1?: string;
          address_line_2?: unknown;
          city?: string;
          country?: string;
          state?: string;
          zip_code?: string;
          neighborhood?: unknown;
        };
      }[];
      created_at?: string;
      updated_at?: string;
    };
    created_at?: string;
    updated_at?: string;
    expires_at?: unknown;
  };
};
/** The order that is paid. */
export type Order = {
  fee_amount?: number | null;
  shipping_amount?: number | null;
  items?: OrderItem[];
  tip_amount?: number | null;
  account_funding?: AccountFunding | null;
  tickets?: EventTicket[] | null;
  fulfillment?: unknown;
  discounts?: Discount[] | null;
  taxes?: Tax[];
  shipping?: OrderShipping;
  sales_channel?: string | null;
};
/** One item of an order. */
export type OrderItem = {
  id?: string;
  name?: string;
  quantity?: number;
  unit_amount?: number;
  category?: string | null;
  brand?: string | null;
  sku_code?: string | null;
  manufacture_part_number?: string | null;
  image_url?: string;
};
/** One item of an order. */
export type OrderItemRequest = {
  id: string;
  name: string;
  /** Format: int32 */
  quantity: number;
  unit_amount: number;
  category?:
    | "art"
    | "baby"
    | "coupons"
    | "beauty_&_personal_care"
    | "donations"
    | "computing"
    | "books"
    | "grocery_&_gourmet_food"
    | "cameras"
    | "video_games"
    | "television"
    | "car_electronics"
    | "electronics"
    | "automotive"
    | "toys_&_games"
    | "musical_instruments"
    | "handmade"
    | "garden_&_outdoor"
    | "entertainment"
    | "industrial_&_scientific"
    | "fashion"
    | "games"
    | "pet_supplies"
    | "home"
    | "musical"
    | "phones"
    | "services"
    | "learnings"
    | "tickets"
    | "travels"
    | "virtual_goods"
    | "others"
    | (string & {});
  brand?: string;
  sku_code?: string;
  manufacture_part_number?: string;
  url?: string;
  image_url?: string;
};
/** The order that is paid. */
export type OrderRequest = {
  shipping_amount?: number;
  fee_amount?: number;
  /** A string by its schema, a number in the examples: both are taken. */
  tip_amount?: string | number;
  taxes?: TaxRequest[];
  items?: WithRequired<OrderItemRequest, "category">[];
  shipping?: OrderShippingRequest;
  tickets?: EventTicketRequest[];
  account_funding?: AccountFundingRequest;
  discounts?: DiscountRequest[];
  sales_channel?: string;
};
/** How the order is delivered. */
export type OrderShipping = {
  type?: string;
  description?: string;
  carrier?: string;
  deliver_at?: string;
  recipients?: {
    [key: string]: unknown;
  }[];
};
/** How the order is delivered. */
export type OrderShippingRequest = {
  /** @enum {string} */
  type?:
    | "CUSTOM"
    | "MILITARY"
    | "ELECTRONIC"
    | "EXPRESS"
    | "STANDARD"
    | "SCHEDULED"
    | "ECONOMY"
    | "PRIORITY"
    | "SAME_DAY"
    | "NEXT_DAY"
    | "THIRD_DAY"
    | "STORE_PICK_UP"
    | "LOCKER_PICK_UP"
    | "OTHER";
  description?: string;
  /** @enum {string} */
  carrier?:
    | "UPS"
    | "USPS"
    | "FEDEX"
    | "DHL"
    | "PUROLATOR"
    | "GREYHOUND"
    | "AR_CORREO_ARGENTINO"
    | "AR_OCA"
    | "OTHER";
  deliver_at?: string;
};
/** Whether a one-time password is asked for. */
export type OtpRequest = {
  is_required?: boolean;
};
/** Which page this is, and how many there are. */
export type PagePagination = {
  page?: number;
  size?: number;
  total?: number;
  total_pages?: number;
};
/** An identity document of a passenger. */
export type PassengerDocument = {
  document_number?: string;
  document_type?:
    | "DNI"
    | "CI"
    | "LC"
    | "LE"
    | "CUIT"
    | "CUIL"
    | "PAS"
    | "CPF"
    | "RG"
    | "CNH"
    | "CNPJ"
    | "RUT"
    | "RUN"
    | "CC"
    | "CE"
    | "NIT"
    | "DUI"
    | "PIC"
    | "DPI"
    | "IFR"
    | "INE"
    | "CP"
    | "RFC"
    | "CURP"
    | "CIP"
    | "CIC"
    | "CUI"
    | "RUC"
    | (string & {});
  country?: CountryCode;
};
/** What you know of the payer. */
export type PayerRiskData = {
  login_platform?: string;
  approved_transactions_2m?: number;
  recent_transactions_3h?: number;
  is_paid_user?: boolean;
  account_creation_date?: string;
};
/** What you know of the payer. */
export type PayerRiskDataRequest = {
  login_platform?: string;
  /** How many payments were approved in two months. */
  approved_transactions_2m?: number;
  /** How many payments there were in three hours. */
  recent_transactions_3h?: number;
  is_paid_user?: boolean;
  account_creation_date?: string;
};
/** A payment. The provider promises none of its fields. */
export type Payment = {
  id?: string;
  /** Your account, a UUID. */
  account_id?: string;
  description?: string;
  country?: string;
  status?: PaymentStatus;
  sub_status?: PaymentSubStatus;
  merchant_order_id?: string;
  created_at?: string;
  updated_at?: string;
  amount?: Amount;
  checkout?: Checkout | null;
  payment_method?: PaymentMethod;
  customer_payer?: CustomerPayer;
  additional_data?: AdditionalData | null;
  taxes?: {
    [key: string]: unknown;
  } | null;
  /** Earlier transactions; one of them, a list, or null, as the pages show it. */
  transactions_history?: Transaction | Transaction[] | null;
  /** Empty wherever the pages show it. */
  split?: {
    [key: string]: unknown;
  }[];
  workflow?: string;
  metadata?: Metadata[];
  fraud_screening?: FraudScreening | null;
  payment_link_id?: string;
  subscription_code?: string | null;
  /** One example has it, no schema does. */
  subscription?: {
    [key: string]: unknown;
  } | null;
  routing_rules?: RoutingRules | null;
  payment_link_code?: string;
  /** The key that the payment was made with, or null. */
  idempotency_key?: string | null;
  account_code?: string;
  callback_url?: string;
  simplified_mode?: boolean;
  split_marketplace?: SplitMarketplace[];
};
/** The amount of a payment, in major units. */
export type PaymentAmountRequest = {
  currency: string;
  /** Up to four decimals. */
  value: number;
  currency_conversion?: CurrencyConversionRequest;
};
/** A payment link. Creating shows `id` and `account_id`, reading and canceling `account_code`. The provider promises none of its fields. */
export type PaymentLink = {
  /** Only creating shows it; the `code` of the other operations. */
  id?: string;
  /** Reading and canceling show it. */
  code?: string;
  country?: string;
  availability?: Availability;
  status?: PaymentLinkStatus;
  merchant_order_id?: string;
  description?: string;
  amount?: Money;
  capture?: boolean;
  metadata?: Metadata[] | null;
  split_payment_methods?: boolean;
  payment_method_types?: string[];
  one_time_use?: boolean;
  /** Null in the example; no page says what it holds. */
  payments?: unknown;
  callback_url?: string;
  /** On the object page only. */
  redirect_url?: string;
  /** Null in the example; an object without fields in the request. */
  installments_plan?: {
    [key: string]: unknown;
  } | null;
  customer_payer?: PaymentLinkCustomerPayer | null;
  taxes?: Tax[] | null;
  additional_data?: PaymentLinkAdditionalData;
  account_id?: string;
  organization_code?: string;
  account_code?: string;
  /** The page to send the payer to. */
  checkout_url?: string;
  /** How many payments it has led to. */
  payments_number?: number;
  merchant_image?: string;
  /** On the object page only. */
  vault_on_success?: boolean;
  /** On the object page only. */
  created_at?: string;
  /** On the object page only. */
  updated_at?: string;
};
/** What is sold, and by whom. */
export type PaymentLinkAdditionalData = {
  airline?: Airline | null;
  order?: Order | null;
  seller_details?: SellerDetails | null;
  device?: PaymentLinkDevice;
  payer_risk_data?: PayerRiskData;
};
/** What is sold, and by whom; some payment methods and fraud checks need it. */
export type PaymentLinkAdditionalDataRequest = {
  order?: CaptureOrder;
  airline?: PaymentLinkAirlineRequest;
  device?: PaymentLinkDevice;
  payer_risk_data?: PayerRiskDataRequest;
  seller_details?: SellerDetailsRequest;
};
/** One flight of a booking. */
export type PaymentLinkAirlineLegRequest = {
  departure_airport: string;
  /** A date by the file, a moment of 27 characters by its text: both are taken. */
  departure_datetime: string;
  departure_airport_timezone?: string;
  arrival_airport: string;
  carrier_code?: string;
  flight_number?: string;
  fare_basis_code?: string;
  fare_class_code?: string;
  base_fare?: number;
  base_fare_currency?: string;
  stopover_code?: string;
};
/** A booking of flights. */
export type PaymentLinkAirlineRequest = {
  pnr?: string;
  legs?: PaymentLinkAirlineLegRequest[];
};
/** From when to when the link can be paid. */
export type PaymentLinkAvailabilityRequest = {
  /** Format: date-time */
  start_at?: string;
  /** Format: date-time */
  finish_at?: string;
};
/** Who pays. */
export type PaymentLinkCustomerPayer = CustomerPayer & {
  customer_id?: string;
};
/** Who pays. */
export type PaymentLinkCustomerPayerRequest = {
  id?: string;
  merchant_customer_id?: string;
  first_name?: string;
  last_name?: string;
  gender?: string;
  date_of_birth?: string;
  email?: string;
  nationality?: string;
  document?: WithRequired<Document, "document_number">;
  phone?: Phone;
  billing_address?: AddressRequest;
  shipping_address?: AddressRequest;
  ip_address?: string;
};
/** A link on which the payer pays. */
export type PaymentLinkDetail = {
  verify?: unknown;
  capture?: unknown;
  installments?: unknown;
  payment_method_id?: unknown;
  payment_method_detail?: unknown;
  date_of_expiration?: unknown;
  money_release_date?: unknown;
  sponsor_id?: unknown;
  authorization_code?: unknown;
  redirect_url?: string;
};
/** The device of the payer. */
export type PaymentLinkDevice = {
  locale?: string;
  geolocation?: string;
  event_uuid?: string;
  user_agent?: string;
};
/** The values on the page about the status of payment links. */
export type PaymentLinkStatus =
  "CREATED" | "USED" | "CANCELED" | "EXPIRED" | "ERROR" | (string & {});
/** What the payment was made with. */
export type PaymentMethod = {
  vaulted_token?: string;
  type?: string;
  vault_on_success?: boolean;
  token?: string;
  payment_method_detail?: PaymentMethodDetail;
  parent_payment_method_type?: unknown;
};
/** The detail of the payment method, under its kind. */
export type PaymentMethodDetail = {
  card?: CardDetail;
  bnpl?: BnplDetail;
  bank_transfer?: BankTransferDetail;
  payment_link?: PaymentLinkDetail;
  ticket?: TicketDetail;
  wallet?: WalletDetail;
};
/** The detail of one kind of payment method. */
export type PaymentMethodDetailRequest = {
  card?: CardDetailRequest;
  ticket?: TicketDetailRequest;
  wallet?: WalletDetailRequest;
  bank_transfer?: BankTransferDetailRequest;
  strong_customer_authentication_exemptions?: (
    | "LOW_VALUE"
    | "TRANSACTION_RISK_ANALYSIS"
    | "STRONG_CUSTOMER_AUTHENTICATION"
    | "OUT_OF_SCOPE"
    | "SECURE_CORPORATE"
    | "TRUSTED_BENEFICIARY"
    | "RECURRING_PAYMENT"
    | "NO_PREFERENCE"
    | "TRANSACTION_RISK_ASSESSMENT"
  )[];
};
/** What the payment is made with: a token, a vaulted token, or a type with its detail. */
export type PaymentMethodRequest = {
  token?: string;
  vaulted_token?: string;
  /** Of more than 200 types these are named on the pages; any other is taken too. */
  type?:
    | "BANCOLOMBIA_TRANSFER"
    | "BANCOLOMBIA_TOKEN_BOX"
    | "PSE"
    | "DAVIPLATA"
    | "NEQUI"
    | "NU_PAY"
    | "PIX"
    | "SAFETYPAY"
    | "SPEI"
    | "CODI"
    | "CARD"
    | "ADDI"
    | "ACUOTAZ"
    | "WIBOND"
    | "MERCADO_PAGO_WALLET"
    | "MERCADO_PAGO_CHECKOUT_PRO"
    | "CASH"
    | "EFECTY"
    | "OXXO"
    | "PAYVALIDA"
    | "PAYPAL"
    | "TARJETA_CLAVE"
    | "WEBPAY"
    | "NU_PAY_ENROLLMENT"
    | "APPLE_PAY"
    | "GOOGLE_PAY"
    | "CRYPTO"
    | (string & {});
  detail?: PaymentMethodDetailRequest;
  vault_on_success?: boolean;
  account_updater?: boolean;
  otp?: OtpRequest;
};
/** The values on Yuno's payment status page. */
export type PaymentStatus =
  | "CREATED"
  | "READY_TO_PAY"
  | "PENDING"
  | "VERIFIED"
  | "EXPIRED"
  | "REJECTED"
  | "DECLINED"
  | "SUCCEEDED"
  | "REFUNDED"
  | "CANCELED"
  | "IN_DISPUTE"
  | "CHARGEBACK"
  | "ERROR"
  | "FRAUD"
  | (string & {});
/** The values on Yuno's payment status page. */
export type PaymentSubStatus =
  | "CREATED"
  | "AUTHORIZED"
  | "IN_PROCESS"
  | "WAITING_ADDITIONAL_STEP"
  | "PENDING_PROVIDER_CONFIRMATION"
  | "PENDING_FRAUD_REVIEW"
  | "PENDING_OTP_COMPLETION"
  | "VERIFIED"
  | "EXPIRED"
  | "REJECTED"
  | "DECLINED"
  | "FRAUD_DECLINED"
  | "PARTIALLY_APPROVED"
  | "APPROVED"
  | "CAPTURED"
  | "PARTIALLY_CAPTURED"
  | "PARTIALLY_REFUNDED"
  | "PARTIALLY_CHARGEBACKED"
  | "REFUND_RETRY_IN_PROCESS"
  | "CAPTURE_RETRY_IN_PROCESS"
  | "CAPTURE_RETRY_PROCESS_FAILED"
  | "REFUNDED"
  | "CANCELED"
  | "RECEIVED"
  | "PENDING_REVIEW"
  | "LOST"
  | "ERROR"
  | "TIMEOUT"
  | "PENDING_REVERSE"
  | "REVERSED_BY_TIMEOUT"
  | "FRAUD_VERIFIED"
  | (string & {});
/** The payment is not the API's: `transactions` is one object here, and some fields exist only here or only there. Fields and types are those of the published samples. */
export type PaymentWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    payment?: {
      id?: string;
      account_id?: string;
      description?: string;
      country?: string;
      status?: string;
      sub_status?: string;
      merchant_order_id?: string;
      created_at?: string;
      updated_at?: string;
      amount?: {
        currency?: string;
        value?: number;
        refunded?: number;
        captured?: number;
        currency_conversion?: {
          code?: string;
          cardholder_currency?: string;
          cardholder_amount?: number;
          cardholder_accepted?: boolean;
          rate?: number;
          rate_margin_percentage?: number;
          rate_source?: string;
          provider?: string;
          description?: string;
          created_at?: string;
          expires_at?: string;
          status?: string;
          error_reason?: unknown;
          provider_data?: {
            terminal_id?: string;
            acquirer_id?: string;
          };
        };
      };
      checkout?: {
        session?: string | null;
        sdk_action_required?: boolean;
      };
      transactions?: {
        id?: string;
        type?: string;
        status?: string;
        category?: string;
        amount?: number;
        provider_id?: string;
        response_code?: string;
        response_message?: string;
        merchant_reference?: string;
        payment_method?: {
          type?: string;
          payment_method_detail?: {
            card?: {
              verify?: boolean | null;
              capture?: boolean;
              installments?: number;
              card_data?: {
                holder_name?: string;
                iin?: string;
                lfd?: string;
                number_length?: number;
                brand?: string;
                scheme?: string;
                issuer_name?: string;
                country_code?: string;
                category?: string;
                type?: string;
                three_d_secure?: {
                  version?: string | null;
                  electronic_commerce_indicator?: string | null;
                  cryptogram?: string | null;
                  transaction_id?: string | null;
                  directory_server_transaction_id?: string | null;
                  liability_shift?: unknown;
                  authentication_created_at?: unknown;
                  has_challenge?: boolean;
                  authentication_id?: unknown;
                  pares_status?: string | null;
                  acs_id?: string | null;
                  strong_customer_authentication_exemptions?: unknown;
                  cavv_algorithm?: unknown;
                  ds_risk_score?: unknown;
                };
                fingerprint?: string | null;
                expiration_month?: number;
                expiration_year?: number;
                security_code_length?: number;
                issuer_code?: unknown;
                network_token?: unknown;
              };
              installments_plan_id?: unknown;
              first_installment_deferral?: unknown;
              installments_amount?: unknown;
              installments_type?: unknown;
              soft_descriptor?: string;
              authorization_code?: string;
              retrieval_reference_number?: string;
              acquirer_reference_number?: string;
              voucher?: unknown;
              stored_credentials?: {
                reason?: unknown;
                usage?: unknown;
                subscription_agreement_id?: unknown;
                network_transaction_id?: unknown;
              };
            };
            wallet?: unknown;
            bnpl?: unknown;
            bank_transfer?: unknown;
            ticket?: unknown;
            payment_link?: unknown;
          };
          token?: string | null;
          vaulted_token?: string | null;
          vault_on_success?: boolean;
          parent_payment_method_type?: unknown;
        };
        connection_data?: {
          id?: string | null;
          name?: string | null;
        };
        reason?: string | null;
        description?: string;
        created_at?: string;
        updated_at?: string;
        provider?: {
          provider_transaction_id?: string;
        };
        provider_data?: {
          raw_response?: {
            value?: string;
            message?: string;
          } | null;
          id?: string;
          transaction_id?: string;
          account_id?: string | null;
          status?: string | null;
          status_detail?: unknown;
          response_message?: string | null;
          response_code?: string | null;
          third_party_transaction_id?: string | null;
          third_party_account_id?: string | null;
          iso8583_response_code?: unknown;
          iso8583_response_message?: unknown;
        };
        simplified_mode?: boolean;
        third_party_session_id?: string | null;
        code?: string;
        receipt?: boolean;
        receipt_language?: unknown;
        receipt_url?: unknown;
        device_fingerprint?: unknown;
      };
      callback_url?: string | null;
      workflow?: string;
      metadata?: {
        key?: string;
        value?: string;
      }[];
      order_id?: string;
      idempotency_key?: string;
      customer_payer?: {
        id?: string;
        merchant_customer_id?: string;
        first_name?: string;
        last_name?: string;
        gender?: string;
        date_of_birth?: string | null;
        email?: string;
        nationality?: string | null;
        ip_address?: string | null;
        device_fingerprint?: unknown;
        third_party_session_id?: string | null;
        merchant_customer_created_at?: string | null;
        browser_info?: {
          user_agent?: string;
          accept_header?: string;
          color_depth?: string | null;
          screen_height?: string;
          screen_width?: string;
          javascript_enabled?: boolean | null;
          language?: string;
          accept_content?: string | null;
          accept_browser?: string | null;
          java_enabled?: boolean | null;
          browser_time_difference?: string | null;
        } | null;
        document?: {
          document_number?: string;
          document_type?: string;
        } | null;
        billing_address?: {
          address_line_1?: string;
          address_line_2?: string;
          city?: string;
          country?: string;
          state?: string;
          zip_code?: string;
          neighborhood?: unknown;
        };
        shipping_address?: {
          address_line_1?: string;
          address_line_2?: string;
          city?: string;
          country?: string;
          state?: string;
          zip_code?: string;
          neighborhood?: unknown;
        };
        phone?: {
          country_code?: string;
          number?: string;
        };
        code?: string;
        organization_customer_external_id?: string;
        device_fingerprints?: unknown[];
        geo_location?: {
          latitude?: unknown;
          longitude?: unknown;
        };
        merchant_customer_validations?: {
          account_is_verified?: boolean;
          email_is_verified?: boolean;
          phone_is_verified?: boolean;
        };
      };
      additional_data?: {
        order?: {
          shipping_amount?: number;
          fee_amount?: number | null;
          tip_amount?: unknown;
          items?: {
            id?: string;
            name?: string;
            quantity?: number;
            unit_amount?: number;
            category?: string;
            brand?: string | null;
            sku_code?: string | null;
            manufacture_part_number?: string | null;
            image_url?: unknown;
          }[];
          taxes?: unknown[];
          shipping?: unknown;
          account_funding?: unknown;
          tickets?: unknown[];
          fulfillment?: unknown;
          discounts?: unknown[];
          sales_channel?: unknown;
        };
        airline?: unknown;
        seller_details?: unknown;
        transportations?: unknown;
      };
      transactions_history?: {
        id?: string;
        type?: string;
        status?: string;
        category?: string;
        amount?: number;
        provider_id?: string;
        response_code?: string;
        merchant_reference?: string;
        response_message?: string;
        reason?: string | null;
        description?: string;
        created_at?: string;
        updated_at?: string;
        payment_method?: {
          token?: string;
          type?: string;
          vaulted_token?: string;
          vault_on_success?: boolean;
          payment_method_detail?: {
            card?: {
              verify?: boolean | null;
              capture?: boolean;
              installments?: number;
              installments_plan_id?: unknown;
              first_installment_deferral?: unknown;
              installments_amount?: unknown;
              installments_type?: unknown;
              soft_descriptor?: string;
              authorization_code?: string;
              retrieval_reference_number?: string;
              acquirer_reference_number?: string;
              voucher?: unknown;
              card_data?: {
                holder_name?: string;
                iin?: string;
                lfd?: string;
                number_length?: number;
                security_code_length?: number;
                brand?: string;
                issuer_name?: string;
                issuer_code?: unknown;
                category?: string;
                type?: string;
                three_d_secure?: {
                  version?: unknown;
                  electronic_commerce_indicator?: unknown;
                  cryptogram?: unknown;
                  transaction_id?: unknown;
                  directory_server_transaction_id?: unknown;
                  pares_status?: unknown;
                  acs_id?: unknown;
                };
                network_token?: unknown;
                fingerprint?: string | null;
                country_code?: string;
                expiration_month?: number;
                expiration_year?: number;
              };
              stored_credentials?: {
                reason?: unknown;
                usage?: unknown;
                subscription_agreement_id?: unknown;
                network_transaction_id?: unknown;
              };
            };
            wallet?: unknown;
            bnpl?: unknown;
            bank_transfer?: unknown;
            ticket?: unknown;
            payment_link?: unknown;
          };
          parent_payment_method_type?: unknown;
        };
        provider?: {
          provider_transaction_id?: string;
        };
        provider_data?: {
          raw_response?: {
            value?: string;
            additionalData?: {
              acquirerAccountCode?: string;
              acquirerCode?: string;
              acquirerReference?: string;
              authCode?: string;
              authorisationMid?: string;
              avsResult?: string;
              cardFunction?: string;
              cavv?: string;
              cavvAlgorithm?: string;
              cvcResult?: string;
              cvcResultRaw?: string;
              eci?: string;
              liabilityShift?: string;
              paymentMethod?: string;
              paymentMethodVariant?: string;
              refusalReasonRaw?: string;
              threeDAuthenticated?: string;
              threeDAuthenticatedResponse?: string;
              threeDOffered?: string;
              threeDOfferedResponse?: string;
              threeds2?: {
                cardEnrolled?: string;
              };
              xid?: string;
            };
            amount?: {
              currency?: string;
              value?: number;
            };
            merchantReference?: string;
            paymentMethod?: {
              brand?: string;
              type?: string;
            };
            pspReference?: string;
            resultCode?: string;
          } | null;
          id?: string;
          transaction_id?: string;
          account_id?: string | null;
          status?: string;
          status_detail?: string | null;
          response_message?: string | null;
          response_code?: string | null;
          third_party_transaction_id?: string | null;
          third_party_account_id?: string | null;
          iso8583_response_code?: string | null;
          iso8583_response_message?: unknown;
        };
        connection_data?: {
          id?: string | null;
          name?: string | null;
        };
        simplified_mode?: boolean;
        third_party_session_id?: string | null;
        device_fingerprint?: unknown;
      }[];
      split?: unknown[];
      payment_link_code?: string;
      subscription_id?: unknown;
      fraud_screening?: unknown;
      routing_rules?: {
        condition?: {
          id?: number;
          name?: unknown;
          description?: unknown;
        };
        smart_routing?: boolean;
        monitors?: boolean;
      };
      code?: string;
      organization_code?: string;
      account_code?: string;
      split_marketplace?: unknown[];
      subscription?: unknown;
    };
  };
};
/** A payment and the one transaction that the request led to. */
export type PaymentWithTransaction = Payment & {
  transactions?: Transaction;
};
/** A payout. The provider promises none of its fields. */
export type Payout = {
  id?: string;
  account_id?: string;
  status?: PayoutStatus;
  merchant_reference?: string;
  purpose?: string;
  country?: string;
  description?: string | null;
  amount?: Money;
  beneficiary?: PayoutBeneficiary;
  /** On the object page only; other answers show it in each transaction. */
  withdrawal_method?: WithdrawalMethod;
  metadata?: Metadata[];
  created_at?: string;
  updated_at?: string;
  transactions?: PayoutTransaction[];
};
/** Who gets the money. */
export type PayoutBeneficiary = {
  merchant_beneficiary_id?: string;
  national_entity?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  legal_name?: string | null;
  email?: string | null;
  country?: string;
  date_of_birth?: string | null;
  document?: Document | null;
  phone?: Phone | null;
  address?: Address | null;
};
/** Who gets the money. */
export type PayoutBeneficiaryRequest = {
  /** Your own id of the beneficiary. */
  merchant_beneficiary_id: string;
  /** @enum {string} */
  national_entity?: "INDIVIDUAL" | "ENTITY";
  first_name?: string;
  last_name?: string;
  /** Of a company. */
  legal_name?: string;
  email?: string;
  country: CountryCode;
  date_of_birth?: string;
  document?: WithRequired<Document, "document_number">;
  phone?: Phone;
  address?: AddressRequest;
};
/** What the provider made of it. */
export type PayoutProviderData = {
  id?: string;
  transaction_id?: string;
  account_id?: string;
  beneficiary_id?: string;
  status?: string;
  status_detail?: string;
  /** A string here. */
  raw_response?: string;
  /** On the object page only. */
  created_at?: string;
  /** On the object page only. */
  updated_at?: string;
};
/** The values on the page about the workflow of payouts. */
export type PayoutStatus =
  | "CREATED"
  | "PENDING"
  | "SUCCEEDED"
  | "REJECTED"
  | "DECLINED"
  | "ERROR"
  | (string & {});
/** The transaction of a payout. The provider promises none of its fields. */
export type PayoutTransaction = {
  id?: string;
  status?: string;
  type?: string;
  response_code?: string;
  merchant_reference?: string;
  purpose?: string;
  description?: string | null;
  amount?: Money;
  withdrawal_method?: WithdrawalMethod;
  provider_data?: PayoutProviderData;
  created_at?: string;
  updated_at?: string;
};
/** `data` is the payout itself. Fields and types are those of the published samples. */
export type PayoutWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    id?: string;
    status?: string;
    merchant_reference?: string;
    description?: unknown;
    country?: string;
    account_code?: string;
    organization_code?: string;
    purpose?: unknown;
    amount?: {
      currency?: string;
      value?: number;
    };
    beneficiary?: {
      merchant_beneficiary_id?: string;
      national_entity?: unknown;
      first_name?: unknown;
      last_name?: unknown;
      legal_name?: unknown;
      email?: unknown;
      country?: string;
      date_of_birth?: unknown;
      document?: unknown;
      phone?: unknown;
      address?: unknown;
    };
    transactions?: {
      id?: string;
      status?: string;
      type?: string;
      response_code?: string;
      purpose?: unknown;
      description?: unknown;
      amount?: {
        currency?: string;
        value?: number;
      };
      withdrawal_method?: {
        type?: string;
        provider_id?: unknown;
        detail?: {
          bank_transfer?: unknown;
          wallet?: {
            code?: string;
            email?: unknown;
            country?: unknown;
            document?: unknown;
            phone?: unknown;
          };
        };
      };
      provider_data?: {
        id?: string;
        transaction_id?: string;
        account_id?: string;
        beneficiary_id?: string;
        raw_response?: string;
        status_detail?: string;
        provider_status?: unknown;
      };
      created_at?: string;
      updated_at?: string;
    }[];
    metadata?: unknown[];
    created_at?: string;
    updated_at?: string;
  };
};
/** The plan that it moves to at the next renewal. */
export type PendingPlanChange = {
  plan_id?: string;
  plan_name?: string;
  direction?: "UPGRADE" | "DOWNGRADE" | (string & {});
  effective?: "NEXT_BILLING_CYCLE" | (string & {});
  phases_behavior?: "START_FROM_REGULAR" | "HONOR_PHASES" | (string & {});
  applies_at?: string;
  requested_at?: string;
};
/** How long, or how often. */
export type PhaseRecurrenceRequest = {
  /** @enum {string} */
  type?: "DAY" | "WEEK" | "MONTH" | "YEAR";
  /** Format: int32 */
  value?: number;
};
/** Whether a phase is a trial. */
export type PhaseType = "TRIAL" | "REGULAR" | (string & {});
/** A phone number. */
export type Phone = {
  country_code?: string;
  number?: string;
};
/** A plan. The provider promises none of its fields. */
export type Plan = {
  id?: string;
  account_id?: string;
  /** On the object page only. */
  account_ids?: string[];
  name?: string;
  description?: string;
  merchant_reference?: string;
  status?: PlanStatus;
  base_amount?: Money;
  frequency?: Recurrence;
  country_prices?: CountryPrice[];
  allowed_payment_methods?: string[];
  metadata?: Metadata[];
  phases?: SubscriptionPhase[];
  created_at?: string;
  updated_at?: string;
};
/** Another plan from the next renewal on. */
export type PlanChangeRequest = {
  plan_id: string;
  effective?: "NEXT_BILLING_CYCLE" | (string & {});
  /** @enum {string} */
  phases_behavior?: "START_FROM_REGULAR" | "HONOR_PHASES";
};
/** A page of plans. */
export type PlanPage = {
  items?: PlanSummary[];
  pagination?: PagePagination;
};
/** A phase of the plan. Which of the other fields it needs depends on its type. */
export type PlanPhaseRequest = {
  /** Format: int32 */
  order: number;
  name: string;
  /** @enum {string} */
  type: "TRIAL" | "REGULAR";
  duration?: PhaseRecurrenceRequest;
  frequency?: PhaseRecurrenceRequest;
  amount?: Money;
  country_prices?: CountryPriceRequest[];
};
/** The values on the page about the plan object. */
export type PlanStatus = "ACTIVE" | "CANCELED" | (string & {});
/** What a list shows of a plan. */
export type PlanSummary = {
  id?: string;
  account_id?: string;
  name?: string;
  merchant_reference?: string;
  status?: PlanStatus;
  base_amount?: Money;
  frequency?: Recurrence;
  subscribers_count?: number;
  countries?: string[];
  created_at?: string;
};
/** What the payment provider behind Yuno made of the request. */
export type ProviderData = {
  id?: string;
  transaction_id?: string;
  account_id?: string;
  status?: string;
  status_detail?: string;
  response_message?: string | null;
  response_code?: string | null;
  iso8583_response_code?: string | null;
  iso8583_response_message?: string | null;
  /** Returned to selected organizations only. */
  raw_request?: {
    [key: string]: unknown;
  };
  /** Each provider fills this in its own way. */
  raw_response?:
    | ({
        message?: string;
      } & {
        [key: string]: unknown;
      })
    | null;
  third_party_transaction_id?: string | null;
  third_party_account_id?: string | null;
  sub_status?: string;
  merchant_advice_code?: string | null;
  merchant_advice_code_message?: string | null;
  reason_code?: unknown;
  reason_description?: unknown;
  iso8583_code?: string;
  iso8583_message?: string;
};
/** The new owner. */
export type ReassignPaymentMethodRequest = {
  /** The `id` of the customer that gets the card. */
  customer_id: string;
};
/** Whether a receipt is wanted. */
export type ReceiptOptions = {
  /** Ask for a receipt. */
  receipt?: boolean;
  /**
   * The language of that receipt.
   * @enum {string}
   */
  receipt_language?: "ES" | "EN" | "PT";
};
/** How often there is a charge. */
export type Recurrence = {
  type?: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
  value?: number;
};
/** How often there is a charge; each month where it is left out. */
export type RecurrenceRequest = {
  /** @enum {string} */
  type: "DAY" | "WEEK" | "MONTH" | "YEAR";
  /**
   * Format: int32
   * 1 where it is left out.
   */
  value?: number;
};
/** A postal address. */
export type RefundAddress = {
  address_line_1?: string;
  address_line_2?: string;
  city?: string;
  country?: CountryCode;
  state?: string;
  zip_code?: string;
};
/** A bank account, or a mandate. */
export type RefundBankAccountRequest = {
  /** The provider's own reference; with it, account and bank may be left out. */
  provider_token?: string;
  /** An IBAN, or an account number. */
  bank_account?: string;
  /** A BIC, or a routing number. */
  bank_id?: string;
  account_type:
    | "IBAN"
    | "CHECKING"
    | "SAVINGS"
    | "CLABE"
    | "CCI"
    | "LOCAL"
    | "MANDATE"
    | (string & {});
  beneficiary_name: string;
  beneficiary_type?: "INDIVIDUAL" | "ENTITY" | (string & {});
  beneficiary_document?: Document;
};
/** The bank account that the money goes to. */
export type RefundBankTransfer = {
  /** @enum {string} */
  account_type?: "CHECKINGS" | "SAVINGS";
  bank_name?: string;
  bank_id?: string;
  beneficiary_name?: string;
  bank_account?: string;
  beneficiary_document_type?: string;
  beneficiary_document?: string;
  reference?: string;
  bank_account_mask_number?: string;
  mandate?: Mandate;
};
/** A card. */
export type RefundCard = {
  card_data?: RefundCardData;
};
/** What may be shown of the card. */
export type RefundCardData = {
  brand?: string;
  last_four?: string;
  type?: string;
};
/** The card. */
export type RefundCardDataRequest = {
  number: string;
  /** The name on the card. */
  holder_name: string;
  expiration_month: number;
  expiration_year: number;
  security_code?: string;
  brand:
    | "VISA"
    | "MASTERCARD"
    | "AMEX"
    | "DINERS"
    | "DISCOVER"
    | "JCB"
    | "UNIONPAY"
    | "UATP"
    | "ELO"
    | "HIPERCARD"
    | "MAESTRO"
    | (string & {});
  type?: "CREDIT" | "DEBIT" | "PREPAID" | (string & {});
};
/** A card in plain text, for PCI-certified back ends. */
export type RefundCardRequest = {
  card_data: RefundCardDataRequest;
  soft_descriptor?: string;
  stored_credentials?: StoredCredentialsRequest;
  /** No page says what it holds here. */
  network_token?: {
    [key: string]: unknown;
  };
};
/** Who gets the money back. */
export type RefundCustomerPayer = {
  first_name?: string;
  last_name?: string;
  /** @enum {string} */
  gender?: "M" | "F" | "NB" | "NA" | "NK" | "U";
  date_of_birth?: string;
  email?: string;
  nationality?: string;
  document?: Document;
  phone?: Phone;
  billing_address?: RefundAddress;
  shipping_address?: RefundAddress;
};
/** Where the money goes. */
export type RefundDestination = {
  vaulted_token?: string;
  detail?: RefundDestinationDetail;
};
/** The destination, as far as the samples show one. */
export type RefundDestinationDetail = {
  card?: RefundCard;
};
/** One destination. */
export type RefundDestinationDetailRequest = {
  card?: RefundCardRequest;
  bank_transfer?: RefundBankAccountRequest;
  wallet?: RefundWalletRequest;
};
/** Where the money goes: a vaulted token, or one kind of detail. */
export type RefundDestinationRequest = {
  vaulted_token?: string;
  detail?: RefundDestinationDetailRequest;
};
/** Who gets the money back. A document, if there is one, has its number and its type here; a cancellation or refund does not ask for them. */
export type RefundPaymentCustomerPayer = RefundCustomerPayer & {
  document?: RefundPaymentDocument;
};
/** An identity document, with its number and its type. */
export type RefundPaymentDocument = WithRequired<
  Document,
  "document_number" | "document_type"
>;
/** Where the money goes. */
export type RefundPaymentMethod = {
  detail?: RefundPaymentMethodDetail;
};
/** Where the money goes, by kind. */
export type RefundPaymentMethodDetail = {
  bank_transfer?: RefundBankTransfer;
};
/** A refund of one transaction. */
export type RefundPaymentRequest = WithRequired<
  RefundRequest,
  "merchant_reference"
> & {
  customer_payer?: RefundPaymentCustomerPayer;
};
/** A phone number. */
export type RefundPhoneRequest = Phone & {
  extension?: string;
};
/** What the provider made of it. */
export type RefundProvider = {
  name?: string;
  type?: string;
  connection_id?: string;
  reference?: string;
  category?: string;
  raw_response_code?: string;
  raw_response_message?: string;
  /** Of accounts that have it enabled. */
  raw_request?: {
    [key: string]: unknown;
  };
  /** Only when reading, and only when asked for. */
  raw_response?: {
    [key: string]: unknown;
  };
};
/** The provider that has to carry it out, past the routes. */
export type RefundProviderDataRequest = {
  id:
    | "ADYEN"
    | "STRIPE"
    | "NUVEI"
    | "BRAINTREE"
    | "GOCARDLESS"
    | "ORBITAL"
    | "WORLDPAY"
    | "VANTIV"
    | "CARDCONNECT"
    | "FISERV_COMMERCEHUB"
    | "MONERIS"
    | "NMI"
    | "FIRSTDATA"
    | "WINDCAVE"
    | "SAFERPAY"
    | "JPM"
    | "PAYPAL_EXPRESS_CHECKOUT"
    | "MASTERCARD"
    | "CITI"
    | "WELLSFARGO"
    | "SAGEPAY"
    | "FATZEBRA"
    | "HELIX"
    | "MERCHANTE_SOLUTIONS"
    | "ANB"
    | "AUTHORIZE_NET"
    | "SPECTRUM"
    | (string & {});
  /** One connection of that provider. */
  connection_id?: string;
};
/** Who gets the money. */
export type RefundRecipient = {
  id?: string;
  merchant_customer_id?: string;
  first_name?: string;
  last_name?: string;
};
/** Who gets the money; some destinations need it. */
export type RefundRecipientRequest = {
  /** The `id` of a customer, in place of the rest. */
  id?: string;
  merchant_customer_id?: string;
  first_name?: string;
  last_name?: string;
  email?: string;
  phone?: RefundPhoneRequest;
  document?: Document;
  date_of_birth?: string;
  nationality?: string;
  ip_address?: string;
  billing_address?: AddressRequest;
  shipping_address?: AddressRequest;
  type?: "INDIVIDUAL" | "ENTITY" | (string & {});
  /** Needed of an `ENTITY`. */
  business_name?: string;
};
/** What a refund can hold. */
export type RefundRequest = {
  /** Why the money goes back, in your words. */
  description?: string;
  /**
   * Why the money goes back.
   * @enum {string}
   */
  reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "REVERSE";
  /** Your own reference for this transaction. */
  merchant_reference?: string;
  /** Only for a part of the payment; without it, all of it goes back. */
  amount?: Money;
  split_marketplace?: SplitMarketplaceRequest[];
  simplified_mode?: boolean;
  response_additional_data?: ReceiptOptions;
  customer_payer?: RefundCustomerPayer;
  payment_method?: RefundPaymentMethod;
};
/** A wallet. */
export type RefundWalletRequest = {
  /** The payer's id at PayPal. */
  payment_token: string;
};
/** The cards to register. */
export type RegisterCardsRequest = {
  /** The `vaulted_token` of each card. */
  payment_method_ids: string[];
};
/** How many cards were taken. */
export type RegisteredCards = {
  accepted?: number;
};
/** A report. The provider promises none of its fields. */
export type Report = {
  id?: string;
  type?: string;
  start_date?: string;
  end_date?: string;
  merchant_reference_id?: string;
  created_at?: string;
  updated_at?: string;
  expires_at?: string;
  status?: ReportStatus;
};
/** Where the file of a report is. */
export type ReportDownload = {
  type?: string;
  /** The address of the file. */
  download_link?: string;
  status?: string;
};
/** The values on the page about the status of reports. */
export type ReportStatus =
  | "IN_PROCESS"
  | "SUCCEEDED"
  | "DOWNLOADED"
  | "EXPIRED"
  | "FAILED"
  | "ERROR"
  | (string & {});
/** What the response should carry beyond the usual. */
export type ResponseAdditionalData = {
  /** Ask for a receipt. */
  receipt?: boolean;
  /**
   * The language of that receipt.
   * @enum {string}
   */
  receipt_language?: "ES" | "EN" | "PT";
  /** Ask for the earlier transactions of the payment. */
  transactions_history?: boolean;
  /** Ask for what Yuno sent to the payment provider. Its type is not settled; `raw_response` beside it is a boolean. */
  raw_request?: unknown;
  /** Ask for what the payment provider answered. */
  raw_response?: boolean;
};
/** The issuers to choose from. */
export type RetrieveIssuersResponse = {
  issuers?: Issuer[];
};
/** A payment, wrapped. */
export type RetrievePaymentResponse = {
  payment?: RetrievedPayment;
};
/** A checkout session, as reading shows it. The provider promises none of its fields. */
export type RetrievedCheckoutSession = CheckoutSessionDetails & {
  /** The id of the session. */
  id?: string;
};
/** A payment and the list of its transactions. */
export type RetrievedPayment = Payment & {
  transactions?: Transaction[];
};
/** The routing condition that applied. */
export type RoutingCondition = {
  id?: number;
  name?: unknown;
  description?: unknown;
};
/** How Yuno chose the provider. */
export type RoutingRules = {
  condition?: RoutingCondition;
  smart_routing?: boolean;
  monitors?: boolean;
};
/** Where the seller is. Creating names building numbers, authorizing and capturing do not. */
export type SellerAddressRequest = {
  address_line_1?: string;
  address_line_2?: string;
  building_number_1?: string;
  building_number_2?: string;
  city?: string;
  country?: CountryCode;
  state?: string;
  zip_code?: string;
};
/** The seller, on a marketplace. */
export type SellerDetails = {
  name?: string;
  website?: string;
  email?: string;
  address?: Address;
  reference?: string;
  country?: string;
  phone?: Phone;
  document?: Document;
  industry?: string;
  merchant_category_code?: string;
};
/** The seller, on a marketplace. */
export type SellerDetailsRequest = {
  name?: string;
  email?: string;
  /** A string when creating, a number when capturing. */
  reference?: string | number;
  website?: string;
  industry?:
    | "ADVERTISING"
    | "ART"
    | "AUTOMOTIVE"
    | "ANTIVIRUS"
    | "BABY"
    | "BEAUTY_&_PERSONAL_CARE"
    | "BOOKS"
    | "CAMERAS"
    | "CAR_ELECTRONICS"
    | "COMPUTING"
    | "COUPONS"
    | "DONATIONS"
    | "DELIVERY"
    | "ELECTRONICS"
    | "ENTERTAINMENT"
    | "EDUCATION"
    | "FASHION"
    | "GAMES"
    | "GARDEN_&_OUTDOOR"
    | "GROCERY_&_GOURMET_FOOD"
    | "HANDMADE"
    | "HOME"
    | "INDUSTRIAL_&_SCIENTIFIC"
    | "INVESTING_AND_FINANCIAL"
    | "LEARNINGS"
    | "MUSICAL"
    | "OTHERS"
    | "PET_SUPPLIES"
    | "PHONES"
    | "PAYROLL"
    | "SERVICES"
    | "SAAS"
    | "TELEVISION"
    | "STREAMING"
    | "TICKETS"
    | "TOYS_&_GAMES"
    | "TRAVELS"
    | "VIDEO_GAMES"
    | "VIRTUAL_GOODS"
    | (string & {});
  merchant_category_code?: string;
  country?: CountryCode;
  document?: Document;
  phone?: Phone;
  address?: SellerAddressRequest;
};
/** The time that is paid for. */
export type ServicePeriod = {
  start?: string;
  end?: string;
};
/** One choice of instalments. */
export type SessionInstallment = {
  installment?: number;
  rate?: number;
};
/** One choice of instalments. */
export type SessionInstallmentRequest = {
  /**
   * Format: int32
   * How many instalments.
   */
  installment: number;
  /** The interest rate. */
  rate: number;
};
/** The instalments of a session. */
export type SessionInstallments = {
  plan_id?: string | null;
  plan?: SessionInstallment[] | null;
};
/** The instalments that the payer can choose from: a plan that was made before, or a list. */
export type SessionInstallmentsRequest = {
  /** The id of an installments plan. */
  plan_id?: string;
  plan?: SessionInstallmentRequest[];
};
/** One charge that comes back. */
export type SessionRecurringBillingRequest = {
  label: string;
  /** A string here, not a number. */
  amount: string;
  interval_unit: "year" | "month" | "day" | "hour" | "minute" | (string & {});
  interval_count: number;
};
/** What a wallet shows of a recurring payment. */
export type SessionRecurringPaymentRequest = {
  description?: string;
  management_url?: string;
  billing_agreement?: string;
  regular_billing?: SessionRecurringBillingRequest;
  trial_billing?: SessionRecurringBillingRequest;
};
/** The share of one recipient of a split payment. */
export type SplitMarketplace = {
  recipient_id?: string | null;
  provider_recipient_id?: string | null;
  type?: string;
  /** In examples only. */
  recipient_type?: string | null;
  merchant_reference?: string | null;
  amount?: SplitMarketplaceAmount;
  liability?: SplitMarketplaceLiability | null;
};
/** A recipient's share, and how it was reckoned. */
export type SplitMarketplaceAmount = {
  value?: number;
  currency?: string;
  calculation_type?: "PERCENTAGE" | "FIXED" | "MIXED" | (string & {});
  percentage?: number;
  rounding_mode?: "STANDARD" | "ROUND_UP" | "ROUND_DOWN" | (string & {});
  fixed_amount?: number;
};
/** Who bears fees and chargebacks. */
export type SplitMarketplaceLiability = {
  processing_fee?: "MERCHANT" | "RECIPIENT" | "SHARED" | (string & {});
  chargebacks?: boolean;
};
/** The share of one recipient of a split payment. */
export type SplitMarketplaceRequest = {
  recipient_id?: string;
  provider_recipient_id?: string;
  description?: string;
  /** @enum {string} */
  type:
    | "PURCHASE"
    | "PAYMENTFEE"
    | "VAT"
    | "COMMISSION"
    | "MARKETPLACE"
    | "SHIPPING";
  merchant_reference?: string;
  /** @enum {string} */
  recipient_type?: "MEAL" | "FOOD" | "MULTI_BENEFITS" | "FLEET";
  amount?: AmountRequest;
  liability?: SplitMarketplaceLiability;
};
/** `data` is the transfer itself; `type_event` is `succeeded` or `failed`, without a prefix. Fields and types are those of the published samples. */
export type SplitTransferWebhook = {
  type?: string;
  type_event?: string;
  trace_id?: string;
  transfer_id?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    id?: string;
    recipient_id?: string;
    amount?: {
      currency?: string;
      value?: number;
    };
    status?: string;
    description?: string;
    merchant_reference?: string;
    metadata?: unknown[];
    provider?: string;
    transactions?: {
      code?: string;
      type?: string;
      status?: string;
      provider_transfer_id?: string;
      created_at?: string;
      updated_at?: string;
    }[];
    created_at?: string;
    updated_at?: string;
    completed_at?: string;
  };
};
/** What may be shown of a stored card. */
export type StoredCardData = {
  holder_name?: string;
  /** The first digits of the card number. */
  iin?: string;
  /** The last four digits of the card number. */
  lfd?: string;
  expiration_month?: number;
  expiration_year?: number;
  number_length?: number;
  security_code_length?: number;
  /** How long the security code can still be used. */
  security_code_expires_in?: number;
  brand?: string;
  issuer?: string | null;
  issuer_name?: string;
  issuer_code?: string | null;
  category?: string | null;
  type?: string;
  country_code?: string;
  /** The same for the same card, so that duplicates can be told. */
  fingerprint?: string | null;
};
/**
 * Whether the stored card is used for the first time.
 * @enum {string}
 */
export type StoredCredentialUsage = "FIRST" | "USED";
/** Why a stored card was used. */
export type StoredCredentials = {
  reason?: string | null;
  usage?: string | null;
  subscription_agreement_id?: string | null;
  network_transaction_id?: string | null;
};
/** The schedule of a recurring payment. */
export type StoredCredentialsAdditionalData = {
  billing_cycles?: StoredCredentialsBillingCycles;
  frequency?: StoredCredentialsFrequency;
  availability?: Availability;
};
/** How many charges there are. Pages disagree on number and string, so both are taken. */
export type StoredCredentialsBillingCycles = {
  current?: string | number;
  total?: string | number;
};
/** How often there is a charge. Pages disagree on number and string, so both are taken. */
export type StoredCredentialsFrequency = {
  type?: string;
  value?: string | number;
};
/** Why a stored card is used. */
export type StoredCredentialsRequest = {
  /** @enum {string} */
  reason?: "CARD_ON_FILE" | "SUBSCRIPTION" | "UNSCHEDULED_CARD_ON_FILE";
  /** @enum {string} */
  usage?: "FIRST" | "USED";
  subscription_agreement_id?: string;
  network_transaction_id?: string;
  /** For cards, named on the page about authorizing only. */
  additional_data?: StoredCredentialsAdditionalData;
};
/** A subscription. Which fields there are depends on the operation: reading shows them all. The provider promises none of them. */
export type Subscription = {
  id?: string;
  name?: string;
  account_id?: string;
  country?: string;
  description?: string;
  merchant_reference?: string;
  soft_descriptor?: string;
  status?: SubscriptionStatus;
  amount?: Money;
  frequency?: Recurrence;
  billing_cycles?: BillingCycles;
  current_period_start?: string;
  current_period_end?: string;
  billing_date?: SubscriptionBillingDay | null;
  customer_payer?: SubscriptionCustomerPayer;
  payment_method?: SubscriptionPaymentMethod;
  availability?: SubscriptionAvailability;
  retries?: SubscriptionRetries | null;
  trial_period?: TrialPeriod;
  metadata?: Metadata[] | null;
  /** An object without fields in the file, null in its example; the object page has an order. */
  additional_data?: SubscriptionAdditionalData | null;
  initial_payment_validation?: boolean;
  reason?: string | null;
  renewal_notification_days?: number | null;
  /** The ids of its payments. */
  payments?: string[];
  subscription_agreement_id?: string | null;
  cancellation_time?: string | null;
  /** Who or what canceled it. */
  cancellation_source?:
    | "MERCHANT"
    | "SYSTEM"
    | "PLAN_CHANGE"
    | "RETRIES_EXHAUSTED"
    | (string & {})
    | null;
  ending_time?: string | null;
  plan_id?: string;
  plan_assigned_at?: string;
  /** The one that it replaced when the plan was changed. */
  previous_subscription_id?: string | null;
  phases?: SubscriptionPhase[];
  current_phase?: string;
  billing_phases?: BillingPhase[];
  pending_plan_change?: PendingPlanChange | null;
  created_at?: string;
  updated_at?: string;
};
/** What is sold. */
export type SubscriptionAdditionalData = {
  order?: Order | null;
};
/** What is sold. */
export type SubscriptionAdditionalDataRequest = {
  order?: SubscriptionOrderRequest;
};
/** What the subscription costs. */
export type SubscriptionAmount = {
  value: number;
  currency: string;
  /** @enum {string} */
  type: "FIXED" | "VARIABLE";
};
/** From when to when there are charges. */
export type SubscriptionAvailability = {
  start_at?: string;
  finish_at?: string | null;
};
/** From when to when there are charges. */
export type SubscriptionAvailabilityRequest = {
  /** Format: date-time */
  start_at?: string;
  /**
   * Format: date-time
   * Null, or left out, for a subscription without an end.
   */
  finish_at?: string | null;
};
/** How many charges there are. */
export type SubscriptionBillingCycles = {
  total?: number;
};
/** When in the month the charge is made. */
export type SubscriptionBillingDate = {
  type?: string;
  day?: number;
};
/** On which day charges are made. */
export type SubscriptionBillingDay = {
  type?: string;
  day?: number;
};
/** On which day charges are made; not together with a plan. */
export type SubscriptionBillingDayRequest = {
  type?: string;
  /** 1 where it is left out. */
  day?: number;
};
/** How the card is charged. */
export type SubscriptionCard = {
  installments?: number | null;
  network_transaction_id?: string | null;
  usage?: string;
  verify?: boolean;
  card_data?: SubscriptionCardData;
};
/** A card, as the answers to pausing, resuming and canceling show it in the file. */
export type SubscriptionCardData = {
  number?: string;
  expiration_month?: number;
  expiration_year?: number;
  security_code?: number;
  holder_name?: string;
};
/** A card in plain text, for PCI-certified back ends. */
export type SubscriptionCardDataRequest = {
  number?: string;
  /** Format: int32 */
  expiration_month?: number;
  /** Format: int32 */
  expiration_year?: number;
  /**
   * Format: int32
   * A number here, so that a leading zero is lost; elsewhere it is a string.
   */
  security_code?: number;
  /** The name on the card. */
  holder_name?: string;
};
/** How the card is charged. */
export type SubscriptionCardRequest = {
  installments?: number;
  network_transaction_id?: string;
  usage?: StoredCredentialUsage;
};
/** Who pays. */
export type SubscriptionCustomerPayer = {
  id?: string;
};
/** How often the subscription is charged. */
export type SubscriptionFrequency = {
  /** @enum {string} */
  type: "MONTH";
  value?: number;
  /** @enum {string} */
  execution: "YUNO" | "MERCHANT";
};
/** What one amount of a payment is for. */
export type SubscriptionLineItem = {
  type?: string;
  label?: string;
  service_period?: ServicePeriod;
  amount?: Money;
};
/** A new subscription on a plan, which gives amount and frequency. */
export type SubscriptionOnPlanRequest = NewSubscription & {
  plan_id: string;
};
/** One item of the order. */
export type SubscriptionOrderItemRequest = {
  id?: string;
  name?: string;
  /** Format: int32 */
  quantity?: number;
  unit_amount?: number;
  category?:
    | "art"
    | "baby"
    | "coupons"
    | "beauty_&_personal_care"
    | "donations"
    | "computing"
    | "books"
    | "grocery_&_gourmet_food"
    | "cameras"
    | "video_games"
    | "television"
    | "car_electronics"
    | "electronics"
    | "automotive"
    | "toys_&_games"
    | "musical_instruments"
    | "handmade"
    | "garden_&_outdoor"
    | "entertainment"
    | "industrial_&_scientific"
    | "fashion"
    | "games"
    | "pet_supplies"
    | "home"
    | "musical"
    | "phones"
    | "services"
    | "learnings"
    | "tickets"
    | "travels"
    | "virtual_goods"
    | "others"
    | (string & {});
  brand?: string;
  sku_code?: string;
  manufacture_part_number?: string;
};
/** The order. */
export type SubscriptionOrderRequest = {
  items?: SubscriptionOrderItemRequest[];
};
/** A page of subscriptions. */
export type SubscriptionPage = {
  items?: SubscriptionSummary[];
  pagination?: PagePagination;
};
/** One payment of a subscription. The provider promises none of its fields. */
export type SubscriptionPayment = {
  id?: string;
  /** The payment, for `GET /payments/{payment_id}`. */
  payment_id?: string;
  idempotency_key?: string | null;
  status?: string;
  sub_status?: string | null;
  provider?: string;
  payment_method?: SubscriptionPaymentPaymentMethod;
  amount?: Money;
  currency?: string;
  subtotal?: number;
  total?: number;
  plan_id?: string;
  line_items?: SubscriptionLineItem[];
  phase?: SubscriptionPaymentPhase;
  phase_payment?: number;
  billing_cycle?: number | null;
  retry?: SubscriptionPaymentRetry;
  trace_id?: string | null;
  created_at?: string;
  updated_at?: string;
};
/** The payment method that is charged. */
export type SubscriptionPaymentMethod = {
  type?: string;
  token?: string;
  vaulted_token?: string;
  card?: SubscriptionCard;
};
/** The stored payment method that is charged. */
export type SubscriptionPaymentMethodRequest = {
  /** @enum {string} */
  type: "CARD" | "PAYPAL_ENROLLMENT";
  vaulted_token?: string;
  card?: SubscriptionCardRequest;
};
/** The kind of payment method that is charged. */
export type SubscriptionPaymentMethodType = {
  type?: string;
};
/** What was charged. */
export type SubscriptionPaymentPaymentMethod = {
  id?: string;
  type?: string;
};
/** The phase that a payment belongs to. */
export type SubscriptionPaymentPhase = {
  index?: number;
  name?: string;
  type?: PhaseType;
};
/** Whether a payment was a retry. */
export type SubscriptionPaymentRetry = {
  count?: number;
  /** Whether it was asked for by `POST /subscriptions/{subscription_id}/retry`. */
  forced?: boolean;
};
/** A part of the payments of a subscription. */
export type SubscriptionPayments = {
  data?: SubscriptionPayment[];
  pagination?: OffsetPagination;
};
/** A phase of the plan, as the plan defines it. */
export type SubscriptionPhase = {
  order?: number;
  name?: string;
  type?: PhaseType;
  duration?: Recurrence | null;
  frequency?: Recurrence | null;
  amount?: Money | null;
  total_payments?: number | null;
  country_prices?: CountryPrice[];
};
/** The error body, and the state that the subscription was in. */
export type SubscriptionPlanErrorResponse = ErrorResponse & {
  current_status?: SubscriptionStatus;
};
/** The subscription that the payment starts. */
export type SubscriptionRequest = {
  frequency?: SubscriptionFrequency;
  availability?: Availability;
  amount?: SubscriptionAmount;
  billing_cycles?: SubscriptionBillingCycles;
  id?: string;
  billing_date?: SubscriptionBillingDate;
};
/** What happens after a declined charge. */
export type SubscriptionRetries = {
  retry_on_decline?: boolean;
  amount?: number;
  strategy?: "DEFAULT" | "SMART" | "CUSTOM_SCHEDULE" | (string & {});
  /** Objects without fields in the file; the fields are those of the request. */
  schedule?: SubscriptionRetry[] | null;
  stop_on_hard_decline?: boolean | null;
  cancel_on_exhausted_retries?: boolean | null;
};
/** What happens after a declined charge. */
export type SubscriptionRetriesRequest = {
  retry_on_decline?: boolean;
  /**
   * Format: int32
   * How many retries, up to 6; 5 in the sandbox.
   */
  amount?: number;
  /** @enum {string} */
  strategy?: "DEFAULT" | "SMART" | "CUSTOM_SCHEDULE";
  schedule?: SubscriptionRetryRequest[];
  stop_on_hard_decline?: boolean;
  /** Whether it is canceled when no retry succeeded; false where it is left out. */
  cancel_on_exhausted_retries?: boolean;
};
/** One retry of an own schedule. */
export type SubscriptionRetry = {
  attempt?: number;
  delay_seconds?: number;
};
/** One retry of an own schedule. */
export type SubscriptionRetryRequest = {
  attempt?: number;
  delay_seconds?: number;
};
/** A subscription, as pausing, resuming and canceling show it. The provider promises none of its fields. */
export type SubscriptionStateResponse = {
  id?: string;
  name?: string;
  description?: string;
  account_id?: string;
  merchant_reference?: string;
  status?: SubscriptionStatus;
  subscription_plan_id?: string;
  amount?: Money;
  frequency?: Recurrence;
  billing_cycles?: BillingCycles;
  customer_payer?: SubscriptionCustomerPayer;
  /** A list by the file, one everywhere else. */
  payment_method?: SubscriptionPaymentMethod[] | SubscriptionPaymentMethod;
  availability?: SubscriptionAvailability;
  /** One pair by the file, a list everywhere else. */
  metadata?: Metadata[] | Metadata | null;
  payments?: string[];
  created_at?: string;
  updated_at?: string;
};
/** The values on the page about the status of subscriptions. */
export type SubscriptionStatus =
  | "CREATED"
  | "ACTIVE"
  | "TRIALING"
  | "PAST_DUE"
  | "PAUSED"
  | "COMPLETED"
  | "CANCELED"
  | "ERROR"
  | (string & {});
/** What a list shows of a subscription. */
export type SubscriptionSummary = {
  id?: string;
  name?: string;
  status?: SubscriptionStatus;
  merchant_reference?: string;
  account_id?: string;
  customer_payer?: SubscriptionCustomerPayer;
  amount?: Money;
  frequency?: Recurrence | null;
  billing_cycles?: BillingCycles;
  payment_method?: SubscriptionPaymentMethodType;
  plan_id?: string | null;
  created_at?: string;
};
/** `code` is the `id` of the API. The samples of pause, cancel and complete hold five fields of the subscription. Fields and types are those of the published samples. */
export type SubscriptionWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: {
    subscription?: {
      code?: string;
      name?: string;
      description?: string;
      country?: string;
      account_code?: string;
      merchant_reference?: string;
      status?: string;
      amount?: {
        currency?: string;
        type?: string;
        value?: number;
      };
      frequency?: {
        type?: string;
        value?: number;
        monthly_billing_day?: unknown;
        execution?: string;
      } | null;
      billing_date?: {
        type?: string;
        day?: number;
      } | null;
      billing_cycles?: {
        total?: number | null;
        current?: number;
        next_at?: string;
      };
      customer_payer?: {
        code?: string;
      };
      payment_method?: {
        type?: string;
        vaulted_token?: string;
        card?: {
          installments?: unknown;
          network_transaction_id?: string;
          usage?: string;
        };
      };
      availability?: {
        start_at?: string;
        finish_at?: unknown;
      };
      retries?: {
        retry_on_decline?: boolean;
        amount?: number;
        strategy?: string;
        schedule?: unknown;
        stop_on_hard_decline?: unknown;
        cancel_on_exhausted_retries?: unknown;
      };
      metadata?: {
        key?: string;
        value?: string;
      }[];
      additional_data?: unknown;
      payments?: unknown[];
      trial_period?: {
        billing_cycles?: number;
        amount?: {
          currency?: unknown;
          value?: unknown;
        };
      };
      initial_payment_validation?: boolean;
      provider_subscription_id?: unknown;
      subscription_agreement_id?: unknown;
      created_at?: string;
      updated_at?: string;
      reason?: unknown;
      soft_descriptor?: unknown;
      renewal_notification_days?: number | null;
      cancellation_time?: unknown;
      cancellation_source?: unknown;
      ending_time?: unknown;
      history?: unknown;
      plan_id?: string;
      current_phase?: string;
    };
    cycle?: number;
    reason?: string;
    phase?: string;
    plan_id?: string;
    phase_payment?: number;
    billing_cycle?: number;
    breakdown?: {
      currency?: string;
      subtotal?: number;
      total?: number;
      plan_id?: string;
      line_items?: {
        type?: string;
        label?: string;
        service_period?: {
          start?: string;
          end?: string;
        };
        amount?: {
          currency?: string;
          value?: number;
        };
      }[];
    };
    previous_phase?: string;
    plan_change?: {
      plan_id?: string;
      plan_name?: string;
      reason?: string;
      direction?: string;
      effective?: string;
      phases_behavior?: string;
      applies_at?: string;
      requested_at?: string;
    };
    previous_plan_id?: string;
  };
};
/** A new subscription with an amount of its own. */
export type SubscriptionWithAmountRequest = NewSubscription & {
  amount: AmountRequest;
};
/** A tax that is part of the amount. */
export type Tax = {
  type?: string;
  tax_base?: number;
  value?: number;
  percentage?: number;
};
/** A tax that is part of the amount. */
export type TaxRequest = {
  /** @enum {string} */
  type:
    | "VAT"
    | "AIRPORT_TAX"
    | "CONSUMPTION_TAX"
    | "VAT_LAW_17934"
    | "VAT_LAW_19210"
    | "VAT_EXEMPTION"
    | "ISV";
  tax_base?: number;
  value: number;
  percentage?: number;
};
/** What came of 3-D Secure. */
export type ThreeDSecure = {
  version?: string | null;
  electronic_commerce_indicator?: string | null;
  cryptogram?: string | null;
  transaction_id?: string | null;
  directory_server_transaction_id?: string | null;
  pares_status?: string | null;
  acs_id?: unknown;
  token?: unknown;
  collect_url?: unknown;
  setup_reference_id?: unknown;
  developer_id?: unknown;
  solution_id?: unknown;
  code?: unknown;
  ds_id?: unknown;
  three_d_secure_setup_id?: string;
};
/** A fingerprint of the device. The provider is a UUID here, one of a list in payments. */
export type ThreeDSecureDeviceFingerprintRequest = {
  /** Format: uuid */
  provider_id: string;
  id: string;
};
/** A 3-D Secure authentication that took place elsewhere, or its set-up. */
export type ThreeDSecureRequest = {
  three_d_secure_setup_id?: string;
  /** @enum {string} */
  version?: "1.0" | "2.0" | "2.1.0" | "2.2.0" | "2.2.1" | "2.3.0" | "2.3.1";
  electronic_commerce_indicator?: string;
  cryptogram?: string;
  transaction_id?: string;
  directory_server_transaction_id?: string;
};
/** Registered 3-D Secure data. The provider promises none of its fields. */
export type ThreeDSecureSetup = {
  three_d_secure_setup_id?: string;
  account_id?: string;
  type?: string;
  browser_info?: BrowserInfo;
  device_fingerprints?: DeviceFingerprint[];
};
/** The error body, and the status once more. */
export type ThreeDSecureSetupErrorResponse = ErrorResponse & {
  httpCode?: number;
};
/** A payment slip. */
export type TicketDetail = {
  type?: unknown;
  date_of_expiration?: string | null;
  provider_number?: string;
  provider_barcode?: unknown;
  provider_logo?: unknown;
  provider_format?: unknown;
  redirect_url?: string;
  /** In examples only. */
  benefit_type?: string;
  /** In examples only. */
  expires_at?: string | null;
  /** In examples only. */
  payment_instruction?: unknown;
};
/** A payment slip, or a voucher. */
export type TicketDetailRequest = {
  /** @enum {string} */
  benefit_type?: "PRIVATE" | "JUNAEB";
  /** Format: date-time */
  expires_at?: string;
};
/** The event that a ticket is for. */
export type TicketEvent = {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  date?: string;
  address?: Address;
};
/** The event that a ticket is for. */
export type TicketEventRequest = {
  id?: string;
  name?: string;
  description?: string;
  /** @enum {string} */
  type?:
    | "PARTY"
    | "UNIVERCITY"
    | "FESTIVAL"
    | "CIRCUS"
    | "SPORTS"
    | "CINEMA"
    | "THEATER"
    | "CONCERT"
    | "OTHERS";
  /** Format: date */
  date?: string;
  address?: AddressRequest;
};
/** A one-time token. The provider promises none of its fields. */
export type Token = {
  token?: string;
  card_data?: CardData;
  customer_payer?: TokenCustomerPayer;
};
/** A card in plain text. */
export type TokenCardDataRequest = {
  number: string;
  expiration_month: number;
  expiration_year: number;
  security_code?: string;
  /** The name on the card. */
  holder_name: string;
  stored_credentials?: TokenStoredCredentialsRequest;
};
/** Who will pay. */
export type TokenCustomerPayer = {
  first_name?: string;
  last_name?: string;
  /** Format: email */
  email?: string;
  gender?: "M" | "F" | "NA" | "NK" | (string & {});
  /** Format: date */
  date_of_birth?: string;
  phone?: Phone;
  billing_address?: Address;
  shipping_address?: Address | null;
  document?: TokenDocument;
  browser_info?: BrowserInfo;
  nationality?: string;
  ip_address?: string;
  device_fingerprints?: DeviceFingerprint[];
};
/** Who will pay. */
export type TokenCustomerPayerRequest = {
  first_name?: string;
  last_name?: string;
  /** Format: email */
  email?: string;
  gender?: "M" | "F" | "NA" | "NK" | (string & {});
  /** Format: date */
  date_of_birth?: string;
  phone?: WithRequired<Phone, "country_code" | "number">;
  billing_address?: AddressRequest;
  /** An object without fields in the file; the fields are those of the other address. */
  shipping_address?: AddressRequest;
  document?: Document;
  browser_info?: BrowserInfoRequest;
  nationality?: string;
  ip_address?: string;
  device_fingerprints?: DeviceFingerprint[];
};
/** An identity document, whose fields may be null. */
export type TokenDocument = {
  document_type?: string | null;
  document_number?: string | null;
};
/** Why a stored card is used. */
export type TokenStoredCredentialsRequest = {
  /** @enum {string} */
  reason?: "CARD_ON_FILE" | "SUBSCRIPTION" | "UNSCHEDULED_CARD_ON_FILE";
  /** @enum {string} */
  usage?: "FIRST" | "USED";
  subscription_agreement_id?: string;
  network_transaction_id?: string;
};
/** One transaction of a payment. The provider promises none of its fields. */
export type Transaction = {
  id?: string;
  type?: TransactionType;
  /** The transaction's status, `SUCCEEDED` for example. */
  status?: string;
  /** The kind of payment method, `CARD` for example. */
  category?: string;
  /** A bare number, in the currency of the payment. */
  amount?: number;
  provider_id?: string;
  payment_method?: TransactionPaymentMethod;
  response_code?: string;
  response_message?: string;
  reason?: string | null;
  description?: string | null;
  merchant_reference?: string | null;
  provider_data?: ProviderData;
  created_at?: string;
  updated_at?: string;
  three_d_secure_action_required?: unknown;
  connection_data?: ConnectionData | null;
  merchant_advice_code?: string | null;
  merchant_advice_code_message?: string | null;
  /** Named by the page about cancelling, for a transaction that is retrieved. */
  receipt?: boolean;
  /** Where the receipt is. */
  receipt_url?: unknown;
  receipt_language?: unknown;
};
/** The payment, as a transaction's answer shows it. */
export type TransactionPayment = {
  id?: string;
  account_id?: string;
  description?: string;
  country?: string;
  status?: PaymentStatus;
  sub_status?: PaymentSubStatus;
  merchant_order_id?: string;
  created_at?: string;
  updated_at?: string;
  amount?: Amount;
  additional_data?: AdditionalData;
  split_marketplace?: SplitMarketplace[];
};
/** What a transaction was made with. */
export type TransactionPaymentMethod = {
  vaulted_token?: string;
  type?: string;
  vault_on_success?: boolean;
  token?: string;
  detail?: PaymentMethodDetail;
  parent_payment_method_type?: unknown;
};
/** One transaction and the payment it belongs to. The provider promises none of its fields. */
export type TransactionResponse = {
  id?: string;
  type?: TransactionType;
  /** The transaction's status, `SUCCEEDED` for example. */
  status?: string;
  /** The kind of payment method, `CARD` for example. */
  category?: string;
  amount?: Amount;
  merchant_reference?: string;
  created_at?: string;
  updated_at?: string;
  provider_data?: ProviderData;
  response_code?: string;
  response_message?: string;
  payment?: TransactionPayment;
  /** Null in the example, an object in other answers about payments. */
  customer_payer?: CustomerPayer | null;
  /** The page prints a default of true, its example false; a missing field says nothing. */
  simplified_mode?: boolean;
  /** The page prints a default of true, its example false; a missing field says nothing. */
  receipt?: boolean;
  receipt_url?: unknown;
  receipt_language?: unknown;
};
export type TransactionType =
  | "PURCHASE"
  | "AUTHORIZE"
  | "CAPTURE"
  | "REFUND"
  | "CANCEL"
  | "VERIFY"
  | "CHARGEBACK"
  | "THREE_D_SECURE"
  | "FRAUD_SCREENING"
  | "SPLIT_TRANSFER"
  | "SPLIT_TRANSFER_REVERSAL"
  | "SPLIT_TRANSFER_REVERSE"
  | (string & {});
/** What a journey goes by. */
export type TransportRequest = {
  id?: string;
  /** @enum {string} */
  type?: "SHIP" | "BUS" | "TRAIN" | "TRAM" | "CAR";
  description?: string;
};
/** A journey by ship, bus, train, tram or car. */
export type Transportation = {
  legs?: TransportationLeg[];
  passengers?: TransportationPassenger[];
  tickets?: TransportationTicket[];
};
/** One part of a journey. */
export type TransportationLeg = {
  passenger_id?: string;
  departure_station?: string;
  arrival_station?: string;
};
/** One part of a journey. */
export type TransportationLegRequest = {
  passenger_id?: string;
  order?: number;
  route_order?: number;
  departure_country?: string;
  departure_city?: string;
  departure_timezone?: string;
  /** Format: date-time */
  departure_datetime?: string;
  departure_reference?: string;
  arrival_country?: string;
  arrival_city?: string;
  arrival_timezone?: string;
  /** Format: date-time */
  arrival_datetime?: string;
  arrival_reference?: string;
  transport?: TransportationLegTransport;
};
/** What one part of a journey goes by. */
export type TransportationLegTransport = {
  id?: string;
};
/** One passenger of a journey. */
export type TransportationPassenger = {
  id?: string;
  first_name?: string;
  last_name?: string;
};
/** One passenger of a journey. */
export type TransportationPassengerRequest = {
  id?: string;
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  email?: string;
  type?: string;
  date_of_birth?: string;
  nationality?: string;
  document?: Document;
  loyalty_number?: string;
  loyalty_tier?: string;
  phone?: Phone;
};
/** A journey by ship, bus, train, tram or car. */
export type TransportationRequest = {
  id?: string;
  description?: string;
  /** @enum {string} */
  type?: "ONE_WAY" | "ROUNDTRIP" | "MULTIPLE_DESTINATIONS";
  legs?: TransportationLegRequest[];
  transport?: TransportRequest;
  passengers?: TransportationPassengerRequest[];
  tickets?: TransportationTicketRequest[];
};
/** One ticket of a journey. */
export type TransportationTicket = {
  passenger_id?: string;
  ticket_number?: string;
};
/** One ticket of a journey. */
export type TransportationTicketRequest = {
  passenger_id?: string;
  ticket_number?: string;
  e_ticket?: boolean;
  restricted?: boolean;
  total_fare_amount?: number;
  total_tax_amount?: number;
  total_fee_amount?: number;
};
/** The trial. */
export type TrialPeriod = {
  billing_cycles?: number;
  amount?: Money;
};
/** A trial, before the usual amount is charged. */
export type TrialPeriodRequest = {
  /**
   * Format: int32
   * 1 where it is left out.
   */
  billing_cycles?: number;
  amount?: AmountRequest;
};
/** A refund without a payment, as the samples show it. The provider promises none of its fields. */
export type UnreferencedRefund = {
  id?: string;
  account_id?: string;
  merchant_order_id?: string;
  merchant_reference?: string;
  country?: string;
  description?: string;
  amount?: Money;
  status?: UnreferencedRefundStatus;
  sub_status?: UnreferencedRefundSubStatus;
  payment_method?: RefundDestination;
  customer_payer?: RefundRecipient;
  provider?: RefundProvider;
  metadata?: Metadata[];
  created_at?: string;
  updated_at?: string;
};
/** The values on the page about the status of unreferenced refunds. */
export type UnreferencedRefundStatus =
  "CREATED" | "PENDING" | "SUCCEEDED" | "FAILED" | (string & {});
/** The values on the page about the status of unreferenced refunds. */
export type UnreferencedRefundSubStatus =
  "CREATED" | "APPROVED" | "SUCCEEDED" | "DECLINED_BY_PROVIDER" | (string & {});
/** No sample is published; the envelope is that of every event. */
export type UnreferencedRefundWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: Record<string, unknown>;
};
/** What is changed of a checkout session. */
export type UpdateCheckoutSessionRequest = {
  account_id?: string;
  merchant_order_id?: string;
  payment_description?: string;
  country?: CountryCode;
  customer_id?: string;
  callback_url?: string;
  amount?: Money;
  alternative_amount?: AlternativeAmountRequest;
  metadata?: MetadataRequest[];
  workflow?: "SDK_CHECKOUT" | "CHECKOUT" | "SDK_SEAMLESS" | (string & {});
  installments?: SessionInstallmentsRequest;
};
/** What is changed of a customer. */
export type UpdateCustomerRequest = {
  merchant_customer_id?: string;
  /** Format: date-time */
  merchant_customer_created_at?: string;
  first_name?: string;
  last_name?: string;
  gender?: string;
  /** Written `1985-12-10`. */
  date_of_birth?: string;
  email?: string;
  nationality?: CountryCode;
  country?: CountryCode;
  document?: Document;
  phone?: Phone;
  billing_address?: AddressRequest;
  shipping_address?: AddressRequest;
  metadata?: MetadataRequest[];
};
/** What is changed of an installments plan. */
export type UpdateInstallmentsPlanRequest = {
  name?: string;
  account_id?: string[];
  merchant_reference?: string;
  installments_plan?: WithRequired<InstallmentChoiceRequest, "rate">[];
  country_code?: string;
  scheme?: string;
  brand?: string[];
  issuer?: string;
  iin?: string[];
  /** Format: int32 */
  first_installment_deferral?: number;
  amount?: InstallmentsAmountRequest;
  availability?: WithRequired<
    PaymentLinkAvailabilityRequest,
    "start_at" | "finish_at"
  >;
};
/** How often there is a charge. */
export type UpdateRecurrenceRequest = {
  type: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
  /** Format: int32 */
  value?: number;
  /** On which day of the month, 1 to 31. */
  monthly_billing_day?: number;
};
/** The card that is charged from now on. */
export type UpdateSubscriptionCardRequest = {
  verify?: boolean;
  card_data?: SubscriptionCardDataRequest;
  usage?: StoredCredentialUsage;
};
/** The payment method that is charged from now on. */
export type UpdateSubscriptionPaymentMethodRequest = {
  type?: "CARD" | "PAYPAL_ENROLLMENT" | (string & {});
  vaulted_token?: string;
  card?: UpdateSubscriptionCardRequest;
};
/** What is changed of a subscription. */
export type UpdateSubscriptionRequest = {
  name?: string;
  description?: string;
  account_id?: string;
  merchant_reference?: string;
  soft_descriptor?: string;
  country?: string;
  amount?: AmountRequest;
  frequency?: UpdateRecurrenceRequest;
  billing_cycles?: BillingCyclesRequest;
  customer_payer?: WithRequired<SubscriptionCustomerPayer, "id">;
  payment_method?: UpdateSubscriptionPaymentMethodRequest;
  availability?: SubscriptionAvailabilityRequest;
  retries?: UpdateSubscriptionRetriesRequest;
  /** Null undoes a change that is pending; left out, nothing of it changes. */
  plan_change?: PlanChangeRequest | null;
  /** One pair by the file, a list everywhere else: both are taken. */
  metadata?: Metadata[] | Metadata;
};
/** What happens after a declined charge. */
export type UpdateSubscriptionRetriesRequest = {
  retry_on_decline?: boolean;
  /**
   * Format: int32
   * How many retries; up to 7 by this page, 6 by the other.
   */
  amount?: number;
  cancel_on_exhausted_retries?: boolean;
};
/** What is changed of a webhook. */
export type UpdateWebhookRequest = {
  /** Format: uuid */
  account_id: string;
  name?: string;
  /** @enum {string} */
  state?: "ACTIVE" | "INACTIVE";
  url?: string;
  /** Sent to you as `x-api-key`. */
  api_key?: string;
  /** Sent to you as `x-secret`. */
  secret?: string;
  /** What `x-hmac-signature` is made with. */
  hmac_client_secret?: string;
  /** Your token endpoint, HTTPS. It, the client's id and secret, and the grant type are needed together. */
  oauth2_authentication_url?: string;
  oauth2_client_id?: string;
  /** For your token endpoint. */
  oauth2_client_secret?: string;
  oauth2_grant_type?: string;
  oauth2_scope?: string;
  oauth2_authorization_name?: string;
  oauth2_include_client_id?: boolean;
  enrollment_triggers?: ("ENROLL" | "UNENROLL")[];
  payment_triggers?: (
    | "AUTHORIZE"
    | "CANCEL"
    | "CAPTURE"
    | "CHARGEBACK"
    | "PRECHARGEBACK"
    | "PURCHASE"
    | "REFUND"
    | "VERIFY"
  )[];
  report_triggers?: ("CREATE" | "UPDATE")[];
  /** The three about plan changes are on the page only. */
  subscription_triggers?: (
    | "ACTIVE"
    | "CANCEL"
    | "CLOSE_TO_RENEWAL"
    | "COMPLETE"
    | "CREATE"
    | "PAUSE"
    | "RESUME"
    | "PLAN_CHANGE_CANCELED"
    | "PLAN_CHANGE_SCHEDULED"
    | "PLAN_CHANGED"
    | (string & {})
  )[];
  onboarding_triggers?: (
    | "BLOCKED"
    | "CANCELLED"
    | "CREATED"
    | "DECLINED"
    | "ERROR"
    | "EXPIRED"
    | "INACTIVE"
    | "PENDING"
    | "SUCCEEDED"
    | "TRANSFERRED"
    | "UNBLOCKED"
    | (string & {})
  )[];
  renewal_days?: number;
  /** True removes `renewal_days`. */
  clear_renewal_days?: boolean;
};
/** The card behind a wallet. */
export type WalletCardData = {
  lfd?: string;
};
/** A wallet. Examples have further fields, which depend on the wallet. */
export type WalletDetail = {
  verify?: boolean;
  capture?: boolean;
  installments?: unknown;
  payment_method_id?: unknown;
  payment_method_detail?: unknown;
  date_of_expiration?: unknown;
  money_release_date?: unknown;
  sponsor_id?: unknown;
  authorization_code?: unknown;
  customer_data?: unknown;
  card_data?: unknown;
  redirect_url?: string | null;
} & {
  [key: string]: unknown;
};
/** A wallet such as Apple Pay or Google Pay. */
export type WalletDetailRequest = {
  /** Named on the page about authorizing only. */
  cryptogram?: string;
  /** Format: date-time */
  expires_at?: string;
  verify?: boolean;
  payment_token?: string;
  capture?: boolean;
  soft_descriptor?: string;
  domain_url?: string;
  stored_credentials?: StoredCredentialsRequest;
  card_data?: WalletCardData;
};
/** A webhook. The provider promises none of its fields. */
export type Webhook = {
  id?: string;
  /** Format: uuid */
  account_id?: string;
  name?: string;
  state?: "ACTIVE" | "INACTIVE" | (string & {});
  url?: string;
  /** `***`, or null. */
  api_key?: string | null;
  /** `***`, or null. */
  secret?: string | null;
  /** `***`, or null. */
  hmac_client_secret?: string | null;
  oauth2_authentication_url?: string | null;
  /** `***`, or null. */
  oauth2_client_secret?: string | null;
  oauth2_client_id?: string | null;
  oauth2_grant_type?: string | null;
  oauth2_scope?: string | null;
  oauth2_authorization_name?: string | null;
  oauth2_include_client_id?: boolean;
  enrollment_triggers?: string[] | null;
  payment_triggers?: string[] | null;
  report_triggers?: string[] | null;
  subscription_triggers?: string[] | null;
  onboarding_triggers?: string[] | null;
  renewal_days?: number | null;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** The account, or a Pix key. */
export type WithdrawalAccount = {
  number?: string;
  digit?: string;
  type?: string;
};
/** The account, or a Pix key. */
export type WithdrawalAccountRequest = {
  number: string;
  digit?: string;
  /** @enum {string} */
  type?:
    | "CHECKINGS"
    | "SAVINGS"
    | "VISTA"
    | "PIX_EMAIL"
    | "PIX_PHONE"
    | "PIX_DOCUMENT_ID"
    | "PIX_BANK_ACCOUNT";
};
/** A bank account, as the object page has it; null in every example. */
export type WithdrawalBankTransfer = {
  code?: string;
  branch?: string;
  branch_digit?: string;
  account?: WithdrawalAccount;
  address?: Address;
};
/** A bank account. */
export type WithdrawalBankTransferRequest = {
  /** The code of the bank. */
  code: string;
  branch?: string;
  branch_digit?: string;
  account?: WithdrawalAccountRequest;
  address?: AddressRequest;
};
/** How the money gets there. */
export type WithdrawalMethod = {
  type?: string;
  provider_id?: string;
  /** On the object page only. */
  vaulted_token?: string;
  original_transaction_id?: string | null;
  /** On the object page only. */
  on_hold?: boolean;
  detail?: WithdrawalMethodDetail;
};
/** The detail of one kind of withdrawal. */
export type WithdrawalMethodDetail = {
  bank_transfer?: WithdrawalBankTransfer | null;
  wallet?: WithdrawalWallet | null;
};
/** The detail of one kind of withdrawal. */
export type WithdrawalMethodDetailRequest = {
  bank_transfer?: WithdrawalBankTransferRequest;
  wallet?: WithdrawalWalletRequest;
};
/** How the money gets there. */
export type WithdrawalMethodRequest = {
  /** What the file names, and what an example has; any other is taken too. */
  type:
    | "ASTROPAY_PAYOUT"
    | "CARD"
    | "NEQUI_PAYOUT"
    | "PAYPAL_PAYOUT"
    | "PIX_PAYOUT"
    | "AFIRME_PAYOUT"
    | "ECOMMPAY_PAYOUT"
    | "QI_PAYOUT"
    | "STP_PAYOUT"
    | "TRANSFIYA_PAYOUT"
    | "UNLIMINT_PAYOUT"
    | "WALLET"
    | (string & {});
  /** What the file names, and what the guide sends; any other is taken too. */
  provider_id:
    "ASTROPAY" | "NEQUI" | "PAYPAL" | "UNLIMINT" | "STP" | (string & {});
  vaulted_token?: string;
  /** Of a payout to the card that a payment was made with: the transaction. */
  original_transaction_id?: string;
  /** The payment of that transaction. */
  original_payment_id?: string;
  /** Whether it waits to be released. */
  on_hold?: boolean;
  detail?: WithdrawalMethodDetailRequest;
};
/** A wallet. */
export type WithdrawalWallet = {
  code?: string | null;
  email?: string | null;
  country?: string | null;
  document?: Document | null;
  phone?: Phone | null;
};
/** A wallet. */
export type WithdrawalWalletRequest = {
  code?: string;
  email?: string;
  country?: string;
  document?: WithRequired<Document, "document_number">;
  phone?: Phone;
};
type WithRequired<T, K extends PropertyKey> = T extends object
  ? T & { [P in keyof T as P & K]-?: T[P] }
  : T;
