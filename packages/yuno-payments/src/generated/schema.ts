// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

export interface paths {
  "/issuers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Issuers
     * @description Lists the issuers, banks for example, that the payer of a payment method can choose from.
     */
    get: operations["retrieve-issuers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Payment by Merchant Order ID
     * @description Finds the payments of one order. The answer is a bare array, without paging.
     */
    get: operations["retrieve-payment-by-merchant-order-id"];
    put?: never;
    /**
     * Create or Authorize Payment
     * @description Makes a payment. With `capture: false` in the detail of the card, the amount is only authorized, and captured or canceled later. Yuno describes this request on two pages, one for creating and one for authorizing; a body is taken when it fits one of them.
     */
    post: operations["create-payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{id}/transactions/{transaction_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund Payment
     * @description Refunds a transaction that was captured: all of it or, with `amount`, a part. Wait for one refund to end before the next one of the same payment.
     */
    post: operations["refund-payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Payment by ID
     * @description Reads one payment. The answer is wrapped in `payment`. (A hidden older page of the provider shows the same answer without the wrapper.)
     */
    get: operations["retrieve-payment-by-id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/cancel-or-refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel or Refund a Payment
     * @description Cancels what is only authorized, and refunds what is captured. Yuno finds the transaction of the payment itself.
     */
    post: operations["cancel-or-refund-a-payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/fulfillments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notify Fulfillment
     * @description Tells Yuno how far the delivery of an order is. No field of the answer is documented: the schema of the 202 is an object without fields, its example an empty string. It has no body here, so that whatever arrives is a success.
     */
    post: operations["fulfillments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/transactions/{transaction_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel Payment
     * @description Cancels a payment that is `PENDING` because its transaction was only authorized. A payment that is `PENDING` because of 3-D Secure cannot be canceled: it ends by itself once the payer has authenticated. Whether other payment methods (Pix, for example) can be canceled is arranged with Yuno. For a receipt of the cancellation, read the payment by its id afterwards: the receipt's address is `receipt_url` of the transaction. The page's text calls the resulting payment status `CANCELLED`; the example and the status page call it `CANCELED`.
     */
    post: operations["cancel-payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel or Refund a Payment with Transaction
     * @description Cancels what is only authorized, and refunds what is captured. It applies to the transaction that is named.
     */
    post: operations["cancel-or-refund-payment-with-transaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/transactions/{transaction_id}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture Authorization
     * @description Captures all or a part of what was authorized. Wait for one capture to end before the next one of the same payment.
     */
    post: operations["capture-authorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{payment_id}/transactions/{transaction_id}/dispute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Dispute a Chargeback
     * @description Disputes a chargeback with evidence: PDF files of at most 1 MB each, in English or the language of the country.
     */
    post: operations["disputes"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update Dispute
     * @description Adds evidence to a dispute. The status of the chargeback stays as it is. Where the payment provider takes no additions, the answer is an error such as `UPDATE_NOT_SUPPORTED`.
     */
    patch: operations["update-dispute"];
    trace?: never;
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
     * @description At creation and at each change of status of a purchase, and at each renewal of a subscription.
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
     * @description Also a prevented chargeback, which sends no refund event.
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
     * @description Fraud screening declined before any transaction: `transactions` is empty.
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
  schemas: {
    AccountFunding: AccountFunding;
    AccountFundingParty: AccountFundingParty;
    AccountFundingPartyRequest: AccountFundingPartyRequest;
    AccountFundingRequest: AccountFundingRequest;
    AdditionalData: AdditionalData;
    AdditionalDataRequest: AdditionalDataRequest;
    Address: Address;
    AddressRequest: AddressRequest;
    Airline: Airline;
    AirlineLeg: AirlineLeg;
    AirlineLegRequest: AirlineLegRequest;
    AirlinePassenger: AirlinePassenger;
    AirlinePassengerRequest: AirlinePassengerRequest;
    AirlineRequest: AirlineRequest;
    AirlineTicket: AirlineTicket;
    AirlineTicketIssue: AirlineTicketIssue;
    AirlineTicketIssueRequest: AirlineTicketIssueRequest;
    AirlineTicketRequest: AirlineTicketRequest;
    Amount: Amount;
    AmountRequest: AmountRequest;
    AuthorizePaymentRequest: AuthorizePaymentRequest;
    Availability: Availability;
    BankTransferDetail: BankTransferDetail;
    BankTransferDetailRequest: BankTransferDetailRequest;
    BankTransferStoredCredentials: BankTransferStoredCredentials;
    BnplCustomerData: BnplCustomerData;
    BnplDetail: BnplDetail;
    BrowserInfo: BrowserInfo;
    BrowserInfoRequest: BrowserInfoRequest;
    CancelOrRefundPaymentRequest: CancelOrRefundPaymentRequest;
    CancelPaymentRequest: CancelPaymentRequest;
    CaptureAdditionalData: CaptureAdditionalData;
    CaptureOrder: CaptureOrder;
    CapturePaymentRequest: CapturePaymentRequest;
    CardData: CardData;
    CardDataRequest: CardDataRequest;
    CardDetail: CardDetail;
    CardDetailRequest: CardDetailRequest;
    Checkout: Checkout;
    CheckoutRequest: CheckoutRequest;
    ConnectionData: ConnectionData;
    CountryCode: CountryCode;
    CreatePaymentRequest: CreatePaymentRequest;
    CreatePaymentResponse: CreatePaymentResponse;
    CurrencyConversion: CurrencyConversion;
    CurrencyConversionProvider: CurrencyConversionProvider;
    CurrencyConversionRequest: CurrencyConversionRequest;
    CustomerPayer: CustomerPayer;
    CustomerPayerRequest: CustomerPayerRequest;
    DelayedActionSettings: DelayedActionSettings;
    DeviceFingerprint: DeviceFingerprint;
    DeviceFingerprintRequest: DeviceFingerprintRequest;
    Discount: Discount;
    DiscountRequest: DiscountRequest;
    DisputeEvidence: DisputeEvidence;
    DisputeRequest: DisputeRequest;
    Document: Document;
    EnrollmentWebhook: EnrollmentWebhook;
    ErrorCode: ErrorCode;
    ErrorResponse: ErrorResponse;
    EventTicket: EventTicket;
    EventTicketRequest: EventTicketRequest;
    ExternalProviderData: ExternalProviderData;
    FraudScreening: FraudScreening;
    FraudScreeningProviderData: FraudScreeningProviderData;
    FraudScreeningRequest: FraudScreeningRequest;
    FraudScreeningTransaction: FraudScreeningTransaction;
    Fulfillment: Fulfillment;
    FulfillmentCarrier: FulfillmentCarrier;
    Geolocation: Geolocation;
    Issuer: Issuer;
    Mandate: Mandate;
    MerchantCustomerValidations: MerchantCustomerValidations;
    Metadata: Metadata;
    MetadataRequest: MetadataRequest;
    Money: Money;
    NetworkToken: NetworkToken;
    NetworkTokenData: NetworkTokenData;
    NetworkTokenDataRequest: NetworkTokenDataRequest;
    NetworkTokenRequest: NetworkTokenRequest;
    NetworkTokenResponse: NetworkTokenResponse;
    NewPayment: NewPayment;
    NotifyFulfillmentsRequest: NotifyFulfillmentsRequest;
    OnboardingWebhook: OnboardingWebhook;
    Order: Order;
    OrderItem: OrderItem;
    OrderItemRequest: OrderItemRequest;
    OrderRequest: OrderRequest;
    OrderShipping: OrderShipping;
    OrderShippingRequest: OrderShippingRequest;
    OtpRequest: OtpRequest;
    PassengerDocument: PassengerDocument;
    Payment: Payment;
    PaymentAmountRequest: PaymentAmountRequest;
    PaymentLinkDetail: PaymentLinkDetail;
    PaymentMethod: PaymentMethod;
    PaymentMethodDetail: PaymentMethodDetail;
    PaymentMethodDetailRequest: PaymentMethodDetailRequest;
    PaymentMethodRequest: PaymentMethodRequest;
    PaymentStatus: PaymentStatus;
    PaymentSubStatus: PaymentSubStatus;
    PaymentWebhook: PaymentWebhook;
    PaymentWithTransaction: PaymentWithTransaction;
    PayoutWebhook: PayoutWebhook;
    Phone: Phone;
    ProviderData: ProviderData;
    ReceiptOptions: ReceiptOptions;
    RefundAddress: RefundAddress;
    RefundBankTransfer: RefundBankTransfer;
    RefundCustomerPayer: RefundCustomerPayer;
    RefundPaymentCustomerPayer: RefundPaymentCustomerPayer;
    RefundPaymentDocument: RefundPaymentDocument;
    RefundPaymentMethod: RefundPaymentMethod;
    RefundPaymentMethodDetail: RefundPaymentMethodDetail;
    RefundPaymentRequest: RefundPaymentRequest;
    RefundRequest: RefundRequest;
    ResponseAdditionalData: ResponseAdditionalData;
    RetrieveIssuersResponse: RetrieveIssuersResponse;
    RetrievePaymentResponse: RetrievePaymentResponse;
    RetrievedPayment: RetrievedPayment;
    RoutingCondition: RoutingCondition;
    RoutingRules: RoutingRules;
    SellerAddressRequest: SellerAddressRequest;
    SellerDetails: SellerDetails;
    SellerDetailsRequest: SellerDetailsRequest;
    SplitMarketplace: SplitMarketplace;
    SplitMarketplaceAmount: SplitMarketplaceAmount;
    SplitMarketplaceLiability: SplitMarketplaceLiability;
    SplitMarketplaceRequest: SplitMarketplaceRequest;
    SplitTransferWebhook: SplitTransferWebhook;
    StoredCredentials: StoredCredentials;
    StoredCredentialsAdditionalData: StoredCredentialsAdditionalData;
    StoredCredentialsBillingCycles: StoredCredentialsBillingCycles;
    StoredCredentialsFrequency: StoredCredentialsFrequency;
    StoredCredentialsRequest: StoredCredentialsRequest;
    SubscriptionAmount: SubscriptionAmount;
    SubscriptionBillingCycles: SubscriptionBillingCycles;
    SubscriptionBillingDate: SubscriptionBillingDate;
    SubscriptionFrequency: SubscriptionFrequency;
    SubscriptionRequest: SubscriptionRequest;
    SubscriptionWebhook: SubscriptionWebhook;
    Tax: Tax;
    TaxRequest: TaxRequest;
    ThreeDSecure: ThreeDSecure;
    ThreeDSecureRequest: ThreeDSecureRequest;
    TicketDetail: TicketDetail;
    TicketDetailRequest: TicketDetailRequest;
    TicketEvent: TicketEvent;
    TicketEventRequest: TicketEventRequest;
    Transaction: Transaction;
    TransactionPayment: TransactionPayment;
    TransactionPaymentMethod: TransactionPaymentMethod;
    TransactionResponse: TransactionResponse;
    TransactionType: TransactionType;
    TransportRequest: TransportRequest;
    Transportation: Transportation;
    TransportationLeg: TransportationLeg;
    TransportationLegRequest: TransportationLegRequest;
    TransportationLegTransport: TransportationLegTransport;
    TransportationPassenger: TransportationPassenger;
    TransportationPassengerRequest: TransportationPassengerRequest;
    TransportationRequest: TransportationRequest;
    TransportationTicket: TransportationTicket;
    TransportationTicketRequest: TransportationTicketRequest;
    UnreferencedRefundWebhook: UnreferencedRefundWebhook;
    WalletCardData: WalletCardData;
    WalletDetail: WalletDetail;
    WalletDetailRequest: WalletDetailRequest;
  };
  responses: {
    /** @description The request was refused. Yuno answers this also where other APIs answer 404 or 409, so the code tells more than the status. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The merchant may not use this API. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The keys are missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /** @description A UUID of your choice, a new one for each new request. The authentication page says what a repeated one does. */
    IdempotencyKey: string;
    /**
     * @description The payment's `id`, a UUID of 36 characters.
     * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
     */
    PaymentId: string;
    /**
     * @description The transaction's `id`, a UUID of 36 characters.
     * @example 438bea6c-9061-4416-b824-469c3c05868d
     */
    TransactionId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "retrieve-issuers": {
    parameters: {
      query?: {
        /**
         * @description The checkout session to list for.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session?: string;
        /**
         * @description The country to list for.
         * @example CO
         */
        country_code?: string;
        /**
         * @description The payment method to list for.
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
      /** @description The issuers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RetrieveIssuersResponse;
        };
      };
      400: components["responses"]["BadRequest"];
    };
  };
  "retrieve-payment-by-merchant-order-id": {
    parameters: {
      query: {
        /**
         * @description Your own id of the order.
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
      /** @description The payments of the order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description The payment, and the transaction that was made for it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatePaymentResponse;
        };
      };
      /** @description The request was refused, or another one with the same key is still in process. */
      400: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID. Only here is it not called `payment_id`.
         * @example 8f0c6c52-6f0e-4b0e-9d5b-0a4b3f5c1a11
         */
        id: string;
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The payment and the transaction that refunds it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description Ask for what the payment provider answered.
         * @example true
         */
        raw_response?: boolean;
        /**
         * @description Ask for the earlier transactions of the payment.
         * @example true
         */
        transactions_history?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
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
      /** @description The transaction that cancels or refunds, with its payment. */
      201: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
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
      /** @description Yuno has taken note. */
      202: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The transaction that cancels, with its payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The transaction that cancels or refunds, with its payment. */
      201: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The transaction that captures, with its payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The payment and the transaction of its chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The payment's `id`, a UUID of 36 characters.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: components["parameters"]["PaymentId"];
        /**
         * @description The transaction's `id`, a UUID of 36 characters.
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
      /** @description The payment and the transaction of its chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentWithTransaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description The payment provider takes no additions to a dispute. */
      404: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received; the body is ignored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
/** @description Who sends and who receives the money when a payment funds an account. */
export type AccountFunding = {
  sender?: AccountFundingParty;
  beneficiary?: AccountFundingParty;
};
/** @description The sender or the beneficiary of account funding. */
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
/** @description The sender or the beneficiary of account funding. */
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
/** @description Who sends and who receives the money when a payment funds an account. */
export type AccountFundingRequest = {
  sender?: AccountFundingPartyRequest;
  beneficiary?: AccountFundingPartyRequest;
};
/** @description What was sold, and by whom. */
export type AdditionalData = {
  airline?: Airline | null;
  order?: Order | null;
  seller_details?: SellerDetails | null;
  transportations?: Transportation[] | null;
};
/** @description What is sold, and by whom; some payment methods and fraud checks need it. */
export type AdditionalDataRequest = {
  order?: OrderRequest;
  airline?: WithRequired<AirlineRequest, "pnr">;
  seller_details?: SellerDetailsRequest;
  transportations?: TransportationRequest[];
};
/** @description A postal address. */
export type Address = {
  address_line_1?: string;
  address_line_2?: string | null;
  country?: string;
  state?: string;
  city?: string;
  zip_code?: string;
  neighborhood?: string | null;
};
/** @description A postal address. */
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
/** @description A booking of flights. */
export type Airline = {
  pnr?: string;
  legs?: AirlineLeg[];
  passengers?: AirlinePassenger[];
  ticket?: AirlineTicket | null;
  tickets?: AirlineTicket[] | null;
  type?: string | null;
};
/** @description One flight of a booking. */
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
  departure_airport_country?: string;
  departure_airport_city?: string;
  arrival_airport_country?: string;
  arrival_airport_city?: string;
  expedited_boarding?: unknown;
  extra_baggage?: unknown;
  purchased_meals?: unknown;
  selected_seat?: unknown;
};
/** @description One flight of a booking. */
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
/** @description One passenger of a booking. */
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
/** @description One passenger of a booking. */
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
/** @description A booking of flights. */
export type AirlineRequest = {
  pnr?: string;
  legs?: AirlineLegRequest[];
  passengers?: AirlinePassengerRequest[];
  tickets?: AirlineTicketRequest[];
  /** @enum {string} */
  type?: "ONE_WAY" | "ROUNDTRIP" | "MULTIPLE_DESTINATIONS";
};
/** @description One ticket of a booking. */
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
/** @description Who issued a ticket, where and when. */
export type AirlineTicketIssue = {
  carrier_prefix_code?: string;
  travel_agent_code?: string;
  travel_agent_name?: string;
  date?: string;
  address?: string;
  city?: string;
  country?: string;
  zip_code?: string;
  booking_system_code?: string;
  booking_system_name?: string;
};
/** @description Who issued a ticket, where and when. */
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
  country?: CountryCode;
};
/** @description One ticket of a booking. */
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
/** @description The amount of a payment or transaction, in major units. Numbers, although the provider's documents say integer: its requests take up to four decimals, and its examples show amounts such as 49.99. */
export type Amount = {
  /** @description How much of it has been captured. */
  captured?: number;
  currency?: string;
  /** @description How much of it has been refunded. */
  refunded?: number;
  value?: number;
  currency_conversion?: CurrencyConversion | null;
};
/** @description An amount of money, in major units: 49.99 is 49 dollars and 99 cents. */
export type AmountRequest = {
  /** @description Up to four decimals. */
  value: number;
  currency: string;
};
/** @description A payment with its payer; amount and payment method may come from the checkout session. */
export type AuthorizePaymentRequest = WithRequired<
  NewPayment,
  "customer_payer"
>;
/** @description From when to when. */
export type Availability = {
  start_at?: string;
  finish_at?: string;
};
/** @description A bank transfer. */
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
/** @description A bank transfer or debit. */
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
/** @description Why a stored bank account is used. */
export type BankTransferStoredCredentials = {
  /** @enum {string} */
  reason?: "SUBSCRIPTION";
  /** @enum {string} */
  usage?: "FIRST" | "USED";
  subscription_agreement_id?: string;
  additional_data?: StoredCredentialsAdditionalData;
};
/** @description The customer at the lender. */
export type BnplCustomerData = {
  bank_user_id?: string;
};
/** @description Buy now, pay later. */
export type BnplDetail = {
  installments?: number | null;
  provider_image?: unknown;
  redirect_url?: string;
  customer_data?: BnplCustomerData | null;
};
/** @description The payer's browser. */
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
/** @description The payer's browser. */
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
/** @description A cancellation or refund of a payment. */
export type CancelOrRefundPaymentRequest = WithRequired<
  RefundRequest,
  "reason"
>;
export type CancelPaymentRequest = {
  /** @description Why the payment is canceled, in your words; 3 to 255 characters. */
  description?: string;
  /**
   * @description Why the payment is canceled.
   * @enum {string}
   */
  reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER";
  /** @description Your own reference for this transaction; 3 to 255 characters. */
  merchant_reference: string;
  response_additional_data?: ResponseAdditionalData;
};
/** @description What is sold, where it is only known at the capture. */
export type CaptureAdditionalData = {
  order?: CaptureOrder;
  airline?: AirlineRequest;
  seller_details?: SellerDetailsRequest;
};
/** @description The order that is paid. */
export type CaptureOrder = {
  shipping_amount?: number;
  fee_amount?: number;
  items?: OrderItemRequest[];
};
/** @description What is captured. */
export type CapturePaymentRequest = {
  /** @description Your own reference for this transaction. */
  merchant_reference: string;
  /** @description The whole authorized amount or, where the provider allows it, a part. */
  amount: AmountRequest;
  /** @description Why the amount is captured, in your words. */
  reason: string;
  additional_data?: CaptureAdditionalData;
  simplified_mode?: boolean;
};
/** @description What may be shown of a card. */
export type CardData = {
  holder_name?: string;
  /** @description The first digits of the card number. */
  iin?: string;
  /** @description The last four digits of the card number. */
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
/** @description A card in plain text. */
export type CardDataRequest = {
  number: string;
  /** Format: int32 */
  expiration_month?: number;
  /** Format: int32 */
  expiration_year?: number;
  security_code?: string;
  /** @description The name on the card. */
  holder_name: string;
  /** @enum {string} */
  type?: "CREDIT" | "DEBIT";
};
/** @description How a card was charged. */
export type CardDetail = {
  verify?: boolean | null;
  capture?: boolean;
  installments?: number;
  first_installment_deferral?: number;
  installments_plan_id?: string | null;
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
/** @description How a card is charged. */
export type CardDetailRequest = {
  /** @description False to authorize only, and capture later. */
  capture?: boolean;
  /** Format: int32 */
  installments?: number;
  /** Format: int32 */
  first_installment_deferral?: number;
  /** @description What stands on the payer's statement. */
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
/** @description The payment's checkout session, and whether the SDK has to act. */
export type Checkout = {
  session?: string;
  /** @description Whether the SDK has to go on. */
  sdk_action_required?: boolean;
};
/** @description The checkout session that the payment belongs to. */
export type CheckoutRequest = {
  session?: string;
};
/** @description The connection that handled the transaction. */
export type ConnectionData = {
  id?: string | null;
  name?: string | null;
};
/** @description ISO 3166-1 alpha-2. The pages list 17 countries, and name others elsewhere: those are taken too. */
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
/** @description A payment whose amount and payment method are given here. */
export type CreatePaymentRequest = WithRequired<
  NewPayment,
  "amount" | "payment_method"
>;
/** @description The new payment. The page about authorizing also shows an answer that holds a payment, with a list of transactions, under `payment`. */
export type CreatePaymentResponse = PaymentWithTransaction & {
  payment?: RetrievedPayment;
};
/** @description A conversion to the cardholder's currency. */
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
    | (string & {});
  provider_data?: {
    [key: string]: unknown;
  };
};
/** @description Who offers the conversion. */
export type CurrencyConversionProvider = {
  /** @enum {string} */
  id?: "CIBC" | "MERCADO_PAGO";
};
/** @description A conversion to the cardholder's currency that was offered before. */
export type CurrencyConversionRequest = {
  id?: string;
  provider_currency_conversion_id?: string;
  cardholder_currency?: string;
  /** @description A number when creating, a string when authorizing. */
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
/** @description Who pays. */
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
/** @description Who pays. */
export type CustomerPayerRequest = {
  id?: string;
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
  ip_address?: string;
  device_fingerprints?: DeviceFingerprintRequest[];
  browser_info?: BrowserInfoRequest;
  document?: Document;
  billing_address?: AddressRequest;
  shipping_address?: AddressRequest;
  phone?: Phone;
  geolocation?: Geolocation;
  merchant_customer_validations?: MerchantCustomerValidations;
};
/** @description When a delayed capture or cancellation is due. */
export type DelayedActionSettings = {
  delay?: string;
  simplified_mode?: boolean;
};
/** @description A fraud provider's fingerprint of the device. */
export type DeviceFingerprint = {
  provider_id?: string;
  id?: string;
};
/** @description A fraud provider's fingerprint of the device. */
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
/** @description A discount on the order. */
export type Discount = {
  id?: string;
  name?: string;
  unit_amount?: number;
};
/** @description A discount on the order. */
export type DiscountRequest = {
  id?: string;
  name?: string;
  unit_amount: number;
};
/** @description One file of evidence: a PDF of at most 1 MB, in English or the language of the country. */
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
  /** @description The file in base64; the file itself may have 1 MB. */
  content: string;
};
/** @description What speaks against a chargeback. */
export type DisputeRequest = {
  /** @description Your account, a UUID from the dashboard. */
  account_id: string;
  evidence: DisputeEvidence[];
};
/** @description An identity document. */
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
/** @description A stored payment method. Its fingerprint is `fingerprint_code` in one sample and `fingerprint` in the other. Fields and types are those of the published samples. */
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
/** @description The codes on Yuno's page of HTTP response codes, those about repeated keys on the authentication page, and the one the dispute page names. */
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
  | (string & {});
/** @description Yuno's error body. The provider promises none of its fields. */
export type ErrorResponse = {
  code?: ErrorCode;
  messages?: string[];
};
/** @description A ticket to an event. */
export type EventTicket = {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  amount?: Money;
  event?: TicketEvent;
};
/** @description A ticket to an event. */
export type EventTicketRequest = {
  id?: string;
  name?: string;
  description?: string;
  /** @enum {string} */
  type?: "VIRTUAL" | "PHYSICAL";
  amount?: Money;
  event?: TicketEventRequest;
};
/** @description A card's token at another provider. */
export type ExternalProviderData = {
  /** Format: uuid */
  connection_id: string;
  provider_id: string;
  provider_token: string;
};
/** @description What came of the screening for fraud. */
export type FraudScreening = {
  status?: string;
  stand_alone?: boolean;
  created_at?: string;
  updated_at?: string;
  transactions?: FraudScreeningTransaction[];
};
/** @description What the fraud provider made of it. */
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
/** @description How the payment is screened for fraud. */
export type FraudScreeningRequest = {
  stand_alone?: boolean;
};
/** @description One screening for fraud. */
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
/** @description One delivery. */
export type Fulfillment = {
  /** @description Your own id of the delivery. */
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
  carriers?: FulfillmentCarrier[];
};
/** @description Who delivers, and how it is followed. */
export type FulfillmentCarrier = {
  id: string;
  tracking_id: string[];
  tracking_url: string[];
  /** Format: date */
  shipped_at?: string;
  /** Format: date */
  delivered_at?: string;
};
/** @description Where the payer is. */
export type Geolocation = {
  latitude?: string;
  longitude?: string;
};
/** @description A bank, or whoever else issues the payment method. */
export type Issuer = {
  id?: string;
  name?: string;
};
/** @description The payer's mandate for debits. */
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
/** @description What you have verified about the customer. */
export type MerchantCustomerValidations = {
  account_is_verified?: boolean;
  email_is_verified?: boolean;
  phone_is_verified?: boolean;
};
/** @description A key and a value of your own. */
export type Metadata = {
  key?: string;
  value?: string;
};
/** @description A key and a value of your own. */
export type MetadataRequest = {
  key: string;
  value: string;
};
/** @description An amount of money, in major units. */
export type Money = {
  /** @description Up to four decimals. */
  value?: number;
  currency?: string;
};
/** @description A card network's token in place of the card. */
export type NetworkToken = {
  network?: string;
  status?: string;
  par?: string;
  token_data?: NetworkTokenData;
  stored_credentials?: StoredCredentials;
};
/** @description What may be shown of a network token. */
export type NetworkTokenData = {
  iin?: string;
  lfd?: string;
  expiration_month?: string;
  expiration_year?: string;
  network_payment_reference?: string;
  response?: NetworkTokenResponse;
};
/** @description The network token itself. */
export type NetworkTokenDataRequest = {
  number: string;
  holder_name?: string;
  expiration_month: string;
  expiration_year: string;
  cryptogram: string;
  electronic_commerce_indicator?: string;
  token_requestor_id?: string;
};
/** @description A card network's token in place of the card. */
export type NetworkTokenRequest = {
  token_data?: NetworkTokenDataRequest;
};
/** @description The card network's answer. */
export type NetworkTokenResponse = {
  code?: string;
  message?: string;
};
/** @description What a new payment can hold. Yuno's pages on creating and on authorizing describe the same request; what only one of them has is here too. */
export type NewPayment = {
  /** @description Your account, a UUID from the dashboard. */
  account_id: string;
  /** @description What the payment is for. */
  description: string;
  additional_data?: AdditionalDataRequest;
  country: CountryCode;
  /** @description Your own id of the order. Payments can be looked up by it. */
  merchant_order_id: string;
  /** @description Your own reference for this transaction. */
  merchant_reference?: string;
  amount?: PaymentAmountRequest;
  customer_payer?: CustomerPayerRequest;
  /** @description Needed with the workflows of the SDK and of the checkout; `DIRECT` and `REDIRECT` do without. */
  checkout?: CheckoutRequest;
  /**
   * @description How the payment is carried out. Yuno takes `SDK_CHECKOUT` where it is missing.
   * @enum {string}
   */
  workflow?:
    "SDK_CHECKOUT" | "DIRECT" | "REDIRECT" | "CHECKOUT" | "SDK_SEAMLESS";
  /** @description Named on the page about authorizing only. */
  taxes?: TaxRequest;
  payment_method?: PaymentMethodRequest;
  metadata?: MetadataRequest[];
  /** @description Where the payer is sent back to. */
  callback_url?: string;
  subscription?: SubscriptionRequest;
  fraud_screening?: FraudScreeningRequest;
  split_marketplace?: SplitMarketplaceRequest[];
};
/** @description How far the order is. */
export type NotifyFulfillmentsRequest = {
  /**
   * @description The state of the whole order.
   * @enum {string}
   */
  status: "PARTIAL" | "COMPLETED" | "REPLACEMENT" | "CANCELED";
  fulfillments: Fulfillment[];
  /**
   * @deprecated
   * @description Yuno calls it deprecated; carriers stand in each fulfillment.
   */
  carriers?: null;
};
/** @description `data` is the onboarding itself; one sample, of an error, is published. Fields and types are those of the published samples. */
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
/** @description The order that is paid. */
export type Order = {
  fee_amount?: number | null;
  shipping_amount?: number | null;
  items?: OrderItem[];
  tip_amount?: number | null;
  account_funding?: AccountFunding | null;
  tickets?: EventTicket[] | null;
  fulfillment?: unknown;
  discounts?: Discount[];
  taxes?: Tax[];
  shipping?: OrderShipping;
  sales_channel?: string;
};
/** @description One item of an order. */
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
/** @description One item of an order. */
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
/** @description The order that is paid. */
export type OrderRequest = {
  shipping_amount?: number;
  fee_amount?: number;
  /** @description A string by its schema, a number in the examples: both are taken. */
  tip_amount?: string | number;
  taxes?: TaxRequest[];
  items?: WithRequired<OrderItemRequest, "category">[];
  shipping?: OrderShippingRequest;
  tickets?: EventTicketRequest[];
  account_funding?: AccountFundingRequest;
  discounts?: DiscountRequest[];
  sales_channel?: string;
};
/** @description How the order is delivered. */
export type OrderShipping = {
  type?: string;
  description?: string;
  carrier?: string;
  deliver_at?: string;
  recipients?: {
    [key: string]: unknown;
  }[];
};
/** @description How the order is delivered. */
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
/** @description Whether a one-time password is asked for. */
export type OtpRequest = {
  is_required?: boolean;
};
/** @description An identity document of a passenger. */
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
/** @description A payment. The provider promises none of its fields. */
export type Payment = {
  id?: string;
  /** @description Your account, a UUID. */
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
  /** @description Earlier transactions; one of them, a list, or null, as the pages show it. */
  transactions_history?: Transaction | Transaction[] | null;
  /** @description Empty wherever the pages show it. */
  split?: {
    [key: string]: unknown;
  }[];
  workflow?: string;
  metadata?: Metadata[];
  fraud_screening?: FraudScreening | null;
  payment_link_id?: string;
  subscription_code?: string | null;
  routing_rules?: RoutingRules | null;
  payment_link_code?: string;
  /** @description The key that the payment was made with, or null. */
  idempotency_key?: string | null;
  account_code?: string;
  callback_url?: string;
  simplified_mode?: boolean;
  split_marketplace?: SplitMarketplace[];
};
/** @description The amount of a payment, in major units. */
export type PaymentAmountRequest = {
  currency: string;
  /** @description Up to four decimals. */
  value: number;
  currency_conversion?: CurrencyConversionRequest;
};
/** @description A link on which the payer pays. */
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
/** @description What the payment was made with. */
export type PaymentMethod = {
  vaulted_token?: string;
  type?: string;
  vault_on_success?: boolean;
  token?: string;
  payment_method_detail?: PaymentMethodDetail;
  parent_payment_method_type?: unknown;
};
/** @description The detail of the payment method, under its kind. */
export type PaymentMethodDetail = {
  card?: CardDetail;
  bnpl?: BnplDetail;
  bank_transfer?: BankTransferDetail;
  payment_link?: PaymentLinkDetail;
  ticket?: TicketDetail;
  wallet?: WalletDetail;
};
/** @description The detail of one kind of payment method. */
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
/** @description What the payment is made with: a token, a vaulted token, or a type with its detail. */
export type PaymentMethodRequest = {
  token?: string;
  vaulted_token?: string;
  /** @description Of more than 200 types these are named on the pages; any other is taken too. */
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
/** @description The values on Yuno's payment status page. */
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
/** @description The values on Yuno's payment status page. */
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
/** @description The payment is not the API's: `transactions` is one object here, and some fields exist only here or only there. Fields and types are those of the published samples. */
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
/** @description A payment and the one transaction that the request led to. */
export type PaymentWithTransaction = Payment & {
  transactions?: Transaction;
};
/** @description `data` is the payout itself. Fields and types are those of the published samples. */
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
/** @description A phone number. */
export type Phone = {
  country_code?: string;
  number?: string;
};
/** @description What the payment provider behind Yuno made of the request. */
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
  /** @description Returned to selected organizations only. */
  raw_request?: {
    [key: string]: unknown;
  };
  /** @description Each provider fills this in its own way. */
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
/** @description Whether a receipt is wanted. */
export type ReceiptOptions = {
  /** @description Ask for a receipt. */
  receipt?: boolean;
  /**
   * @description The language of that receipt.
   * @enum {string}
   */
  receipt_language?: "ES" | "EN" | "PT";
};
/** @description A postal address. */
export type RefundAddress = {
  address_line_1?: string;
  address_line_2?: string;
  city?: string;
  country?: CountryCode;
  state?: string;
  zip_code?: string;
};
/** @description The bank account that the money goes to. */
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
/** @description Who gets the money back. */
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
/** @description Who gets the money back. A document, if there is one, has its number and its type here; a cancellation or refund does not ask for them. */
export type RefundPaymentCustomerPayer = RefundCustomerPayer & {
  document?: RefundPaymentDocument;
};
/** @description An identity document, with its number and its type. */
export type RefundPaymentDocument = WithRequired<
  Document,
  "document_number" | "document_type"
>;
/** @description Where the money goes. */
export type RefundPaymentMethod = {
  detail?: RefundPaymentMethodDetail;
};
/** @description Where the money goes, by kind. */
export type RefundPaymentMethodDetail = {
  bank_transfer?: RefundBankTransfer;
};
/** @description A refund of one transaction. */
export type RefundPaymentRequest = WithRequired<
  RefundRequest,
  "merchant_reference"
> & {
  customer_payer?: RefundPaymentCustomerPayer;
};
/** @description What a refund can hold. */
export type RefundRequest = {
  /** @description Why the money goes back, in your words. */
  description?: string;
  /**
   * @description Why the money goes back.
   * @enum {string}
   */
  reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "REVERSE";
  /** @description Your own reference for this transaction. */
  merchant_reference?: string;
  /** @description Only for a part of the payment; without it, all of it goes back. */
  amount?: Money;
  split_marketplace?: SplitMarketplaceRequest[];
  simplified_mode?: boolean;
  response_additional_data?: ReceiptOptions;
  customer_payer?: RefundCustomerPayer;
  payment_method?: RefundPaymentMethod;
};
/** @description What the response should carry beyond the usual. */
export type ResponseAdditionalData = {
  /** @description Ask for a receipt. */
  receipt?: boolean;
  /**
   * @description The language of that receipt.
   * @enum {string}
   */
  receipt_language?: "ES" | "EN" | "PT";
  /** @description Ask for the earlier transactions of the payment. */
  transactions_history?: boolean;
  /** @description Ask for what Yuno sent to the payment provider. Its type is not settled; `raw_response` beside it is a boolean. */
  raw_request?: unknown;
  /** @description Ask for what the payment provider answered. */
  raw_response?: boolean;
};
/** @description The issuers to choose from. */
export type RetrieveIssuersResponse = {
  issuers?: Issuer[];
};
/** @description A payment, wrapped. */
export type RetrievePaymentResponse = {
  payment?: RetrievedPayment;
};
/** @description A payment and the list of its transactions. */
export type RetrievedPayment = Payment & {
  transactions?: Transaction[];
};
/** @description The routing condition that applied. */
export type RoutingCondition = {
  id?: number;
  name?: unknown;
  description?: unknown;
};
/** @description How Yuno chose the provider. */
export type RoutingRules = {
  condition?: RoutingCondition;
  smart_routing?: boolean;
  monitors?: boolean;
};
/** @description Where the seller is. Creating names building numbers, authorizing and capturing do not. */
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
/** @description The seller, on a marketplace. */
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
/** @description The seller, on a marketplace. */
export type SellerDetailsRequest = {
  name?: string;
  email?: string;
  /** @description A string when creating, a number when capturing. */
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
/** @description The share of one recipient of a split payment. */
export type SplitMarketplace = {
  recipient_id?: string | null;
  provider_recipient_id?: string;
  type?: string;
  merchant_reference?: string;
  amount?: SplitMarketplaceAmount;
  liability?: SplitMarketplaceLiability | null;
};
/** @description A recipient's share, and how it was reckoned. */
export type SplitMarketplaceAmount = {
  value?: number;
  currency?: string;
  calculation_type?: "PERCENTAGE" | "FIXED" | "MIXED" | (string & {});
  percentage?: number;
  rounding_mode?: "STANDARD" | "ROUND_UP" | "ROUND_DOWN" | (string & {});
  fixed_amount?: number;
};
/** @description Who bears fees and chargebacks. */
export type SplitMarketplaceLiability = {
  processing_fee?: "MERCHANT" | "RECIPIENT" | "SHARED" | (string & {});
  chargebacks?: boolean;
};
/** @description The share of one recipient of a split payment. */
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
/** @description `data` is the transfer itself; `type_event` is `succeeded` or `failed`, without a prefix. Fields and types are those of the published samples. */
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
/** @description Why a stored card was used. */
export type StoredCredentials = {
  reason?: string | null;
  usage?: string | null;
  subscription_agreement_id?: string | null;
  network_transaction_id?: string | null;
};
/** @description The schedule of a recurring payment. */
export type StoredCredentialsAdditionalData = {
  billing_cycles?: StoredCredentialsBillingCycles;
  frequency?: StoredCredentialsFrequency;
  availability?: Availability;
};
/** @description How many charges there are. Pages disagree on number and string, so both are taken. */
export type StoredCredentialsBillingCycles = {
  current?: string | number;
  total?: string | number;
};
/** @description How often there is a charge. Pages disagree on number and string, so both are taken. */
export type StoredCredentialsFrequency = {
  type?: string;
  value?: string | number;
};
/** @description Why a stored card is used. */
export type StoredCredentialsRequest = {
  /** @enum {string} */
  reason?: "CARD_ON_FILE" | "SUBSCRIPTION" | "UNSCHEDULED_CARD_ON_FILE";
  /** @enum {string} */
  usage?: "FIRST" | "USED";
  subscription_agreement_id?: string;
  network_transaction_id?: string;
  /** @description For cards, named on the page about authorizing only. */
  additional_data?: StoredCredentialsAdditionalData;
};
/** @description What the subscription costs. */
export type SubscriptionAmount = {
  value: number;
  currency: string;
  /** @enum {string} */
  type: "FIXED" | "VARIABLE";
};
/** @description How many charges there are. */
export type SubscriptionBillingCycles = {
  total?: number;
};
/** @description When in the month the charge is made. */
export type SubscriptionBillingDate = {
  type?: string;
  day?: number;
};
/** @description How often the subscription is charged. */
export type SubscriptionFrequency = {
  /** @enum {string} */
  type: "MONTH";
  value?: number;
  /** @enum {string} */
  execution: "YUNO" | "MERCHANT";
};
/** @description The subscription that the payment starts. */
export type SubscriptionRequest = {
  frequency?: SubscriptionFrequency;
  availability?: Availability;
  amount?: SubscriptionAmount;
  billing_cycles?: SubscriptionBillingCycles;
  id?: string;
  billing_date?: SubscriptionBillingDate;
};
/** @description `code` is the `id` of the API. The samples of pause, cancel and complete hold five fields of the subscription. Fields and types are those of the published samples. */
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
/** @description A tax that is part of the amount. */
export type Tax = {
  type?: string;
  tax_base?: number;
  value?: number;
  percentage?: number;
};
/** @description A tax that is part of the amount. */
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
/** @description What came of 3-D Secure. */
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
/** @description A 3-D Secure authentication that took place elsewhere, or its set-up. */
export type ThreeDSecureRequest = {
  three_d_secure_setup_id?: string;
  /** @enum {string} */
  version?: "1.0" | "2.0" | "2.1.0" | "2.2.0" | "2.2.1" | "2.3.0" | "2.3.1";
  electronic_commerce_indicator?: string;
  cryptogram?: string;
  transaction_id?: string;
  directory_server_transaction_id?: string;
};
/** @description A payment slip. */
export type TicketDetail = {
  type?: unknown;
  date_of_expiration?: string | null;
  provider_number?: string;
  provider_barcode?: unknown;
  provider_logo?: unknown;
  provider_format?: unknown;
  redirect_url?: string;
};
/** @description A payment slip, or a voucher. */
export type TicketDetailRequest = {
  /** @enum {string} */
  benefit_type?: "PRIVATE" | "JUNAEB";
  /** Format: date-time */
  expires_at?: string;
};
/** @description The event that a ticket is for. */
export type TicketEvent = {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  date?: string;
  address?: Address;
};
/** @description The event that a ticket is for. */
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
/** @description One transaction of a payment. The provider promises none of its fields. */
export type Transaction = {
  id?: string;
  type?: TransactionType;
  /** @description The transaction's status, `SUCCEEDED` for example. */
  status?: string;
  /** @description The kind of payment method, `CARD` for example. */
  category?: string;
  /** @description A bare number, in the currency of the payment. */
  amount?: number;
  provider_id?: string;
  payment_method?: TransactionPaymentMethod;
  response_code?: string;
  response_message?: string;
  reason?: string | null;
  description?: string;
  merchant_reference?: string | null;
  provider_data?: ProviderData;
  created_at?: string;
  updated_at?: string;
  three_d_secure_action_required?: unknown;
  connection_data?: ConnectionData | null;
  merchant_advice_code?: string | null;
  merchant_advice_code_message?: string | null;
  /** @description Named by the page about cancelling, for a transaction that is retrieved. */
  receipt?: boolean;
  /** @description Where the receipt is. */
  receipt_url?: unknown;
  receipt_language?: unknown;
};
/** @description The payment, as a transaction's answer shows it. */
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
/** @description What a transaction was made with. */
export type TransactionPaymentMethod = {
  vaulted_token?: string;
  type?: string;
  vault_on_success?: boolean;
  token?: string;
  detail?: PaymentMethodDetail;
  parent_payment_method_type?: unknown;
};
/** @description One transaction and the payment it belongs to. The provider promises none of its fields. */
export type TransactionResponse = {
  id?: string;
  type?: TransactionType;
  /** @description The transaction's status, `SUCCEEDED` for example. */
  status?: string;
  /** @description The kind of payment method, `CARD` for example. */
  category?: string;
  amount?: Amount;
  merchant_reference?: string;
  created_at?: string;
  updated_at?: string;
  provider_data?: ProviderData;
  response_code?: string;
  response_message?: string;
  payment?: TransactionPayment;
  /** @description Null in the example, an object in other answers about payments. */
  customer_payer?: CustomerPayer | null;
  /** @description The page prints a default of true, its example false; a missing field says nothing. */
  simplified_mode?: boolean;
  /** @description The page prints a default of true, its example false; a missing field says nothing. */
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
/** @description What a journey goes by. */
export type TransportRequest = {
  id?: string;
  /** @enum {string} */
  type?: "SHIP" | "BUS" | "TRAIN" | "TRAM" | "CAR";
  description?: string;
};
/** @description A journey by ship, bus, train, tram or car. */
export type Transportation = {
  legs?: TransportationLeg[];
  passengers?: TransportationPassenger[];
  tickets?: TransportationTicket[];
};
/** @description One part of a journey. */
export type TransportationLeg = {
  passenger_id?: string;
  departure_station?: string;
  arrival_station?: string;
};
/** @description One part of a journey. */
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
/** @description What one part of a journey goes by. */
export type TransportationLegTransport = {
  id?: string;
};
/** @description One passenger of a journey. */
export type TransportationPassenger = {
  id?: string;
  first_name?: string;
  last_name?: string;
};
/** @description One passenger of a journey. */
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
/** @description A journey by ship, bus, train, tram or car. */
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
/** @description One ticket of a journey. */
export type TransportationTicket = {
  passenger_id?: string;
  ticket_number?: string;
};
/** @description One ticket of a journey. */
export type TransportationTicketRequest = {
  passenger_id?: string;
  ticket_number?: string;
  e_ticket?: boolean;
  restricted?: boolean;
  total_fare_amount?: number;
  total_tax_amount?: number;
  total_fee_amount?: number;
};
/** @description No sample is published; the envelope is that of every event. */
export type UnreferencedRefundWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: Record<string, unknown>;
};
/** @description The card behind a wallet. */
export type WalletCardData = {
  lfd?: string;
};
/** @description A wallet. */
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
  redirect_url?: string;
};
/** @description A wallet such as Apple Pay or Google Pay. */
export type WalletDetailRequest = {
  /** @description Named on the page about authorizing only. */
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
