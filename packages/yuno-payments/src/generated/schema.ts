// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

export interface paths {
  "/checkout/customers/sessions/{customer_session}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Payment Methods to Enroll
     * @description Lists what the customer of a session can enroll: methods that are connected, routed and part of your checkout. The path starts with `checkout`, that of enrolling does not.
     */
    get: operations["retrieve-payment-methods-to-enroll-checkout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Checkout Session
     * @description Opens the session that the SDK and a payment with the workflow `SDK_CHECKOUT` need. A session serves one payment and expires after some hours. What routing looks at, metadata included, has to be here as well as in the payment. No key is documented.
     */
    post: operations["create-checkout-session"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{checkout_session}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Checkout Session
     * @description Reads a session, and whether it has been used. The answer calls the session `id`, where creating calls it `checkout_session`; the document calls the path parameter `id` too.
     */
    get: operations["get-checkout-session"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update Checkout Session
     * @description Changes what is sent of a session, and leaves the rest. The file requires the same four fields as creating; the page says that only what is sent changes, so nothing is required here.
     */
    patch: operations["update-checkout-session"];
    trace?: never;
  };
  "/checkout/sessions/{checkout_session}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Payment Methods for Checkout
     * @description Lists what the payer of a session can choose from: the methods of your checkout, and the stored ones of the session's customer, which have a `vaulted_token`. A bare list, without paging.
     */
    get: operations["retrieve-payment-methods-for-checkout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checkout/sessions/{checkout_session}/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create One-Time Token of a Checkout Session
     * @description For PCI-certified back ends only: makes a one-time token from card data for the payment of this session. In the usual flow the SDK does it in the browser, and card data never reaches your server. The page is not linked from the provider's site.
     */
    post: operations["create-checkout-session-token"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Customer by External ID
     * @description Finds the one customer that has your `merchant_customer_id`. An unknown one is answered with a 404, or with a 400 whose code is `CUSTOMER_NOT_FOUND`: go by the code.
     */
    get: operations["retrieve-customer-by-external-id"];
    put?: never;
    /**
     * Create Customer
     * @description Keeps a customer at Yuno: payments, stored payment methods and subscriptions hang on the `id` of the answer. Your own `merchant_customer_id` is unique; a second customer with it is refused with `CUSTOMER_ID_DUPLICATED`. No key is documented for creating one.
     */
    post: operations["create-customer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/payment-methods/{payment_method_id}/unenroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unenroll Payment Method of a Session
     * @description Removes a payment method that was enrolled in a session, so that it can no longer be paid with. No key is documented, unlike for the direct workflow.
     */
    post: operations["unenroll-payment-method-checkout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Customer Session
     * @description Opens the session in which the SDK enrolls a payment method of a customer. Use a new one for each enrollment. No key is documented.
     */
    post: operations["create-customer-session"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/sessions/{customer_session}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enroll Payment Method in a Session
     * @description Starts enrolling the method that the customer chose; the SDK, or a redirect, goes on from there. Listen to webhooks for the end of it. A card that is enrolled again with a new expiry or holder replaces the old one, which becomes `UNENROLLED`.
     */
    post: operations["enroll-payment-method-checkout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Customer
     * @description Reads one customer. An unknown one is answered with a 404, or with a 400 whose code is `CUSTOMER_NOT_FOUND`: go by the code.
     */
    get: operations["retrieve-customer"];
    put?: never;
    post?: never;
    /**
     * Delete Customer
     * @description Deletes a customer, or makes it anonymous, at Yuno and at the payment providers it has dealt with. The 202 says that this has begun. The account is named in a header here.
     */
    delete: operations["delete-customer"];
    options?: never;
    head?: never;
    /**
     * Update Customer
     * @description Changes what is sent of a customer. The document calls the path parameter `id`; it is `customer_id` here, as in the two other operations of this path.
     */
    patch: operations["update-customer"];
    trace?: never;
  };
  "/customers/{customer_id}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Enrolled Payment Methods
     * @description Lists the stored payment methods of a customer. Wallets that a payment stored are left out. There is no paging.
     */
    get: operations["retrieve-enrolled-payment-methods-api"];
    put?: never;
    /**
     * Enroll Payment Method of a Customer
     * @description For PCI-certified back ends: stores a card, a bank account, or a token of another provider, for a customer. A card is `ENROLLED` at once; ACH answers `READY_TO_ENROLL` with a `redirect_url`. The same card enrolled twice is stored twice, with two tokens: compare `fingerprint`, which may be null.
     */
    post: operations["enroll-payment-method-api"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}/payment-methods/{payment_method_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Enrolled Payment Method by ID
     * @description Reads one stored payment method of a customer. A second page describes the same method and path for PCI-certified merchants, whose answer holds the whole card number and network tokens as well; those fields are left out here.
     */
    get: operations["retrieve-enrolled-payment-method-by-id-api"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unenroll Payment Method of a Customer
     * @description Removes a stored payment method of a customer, so that it can no longer be paid with. The `payment_method_id` is the `vaulted_token` that enrolling gave. The file requires a key, the page does not speak of one.
     */
    post: operations["unenroll-payment-method-api"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/payment-methods/account-updater": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register Stored Cards for Account Updater
     * @description Registers up to 100 stored cards, whose data Yuno then keeps up to date. All or none: one wrong id refuses the request. The 200 says that the cards were taken; changes arrive by the enrollment webhook. An account without this service is answered with a 403. The file requires a key, the page does not speak of one.
     */
    post: operations["register-cards-for-account-updater-api"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/{payment_method_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve Payment Method by ID
     * @description Reads a payment method that was enrolled in a session: how far the enrollment is and, of a card, what may be shown of it.
     */
    get: operations["retrieve-payment-method-by-id-checkout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Reassign Payment Method to Another Customer
     * @description Moves a stored card to another customer of the same account. The `payment_method_id` is the `vaulted_token` that enrolling gave. Subscriptions and whatever else knows the pair of customer and token are yours to change. No key is documented; the account is named in a header.
     */
    patch: operations["reassign-payment-method-api"];
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
  "/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create One-Time Token
     * @description For PCI-certified back ends only: makes a one-time token from card data, to be paid with by `payment_method.token` and the workflow `DIRECT`. The page is not linked from the provider's site.
     */
    post: operations["create-one-time-use-token"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description Who sends and who receives the money when a payment funds an account. */
    AccountFunding: {
      sender?: components["schemas"]["AccountFundingParty"];
      beneficiary?: components["schemas"]["AccountFundingParty"];
    };
    /** @description The sender or the beneficiary of account funding. */
    AccountFundingParty: {
      national_entity?: string | null;
      first_name?: string;
      last_name?: string;
      legal_name?: string | null;
      email?: string | null;
      country?: string | null;
      date_of_birth?: string | null;
      document?: components["schemas"]["Document"] | null;
      phone?: components["schemas"]["Phone"] | null;
      address?: components["schemas"]["Address"] | null;
    };
    /** @description The sender or the beneficiary of account funding. */
    AccountFundingPartyRequest: {
      first_name: string;
      last_name?: string;
      /** @enum {string} */
      national_entity?: "INDIVIDUAL" | "ENTITY";
      legal_name?: string;
      email?: string;
      country: string;
      date_of_birth?: string;
      document?: components["schemas"]["Document"];
      phone?: components["schemas"]["Phone"];
      address?: components["schemas"]["AddressRequest"];
    };
    /** @description Who sends and who receives the money when a payment funds an account. */
    AccountFundingRequest: {
      sender?: components["schemas"]["AccountFundingPartyRequest"];
      beneficiary?: components["schemas"]["AccountFundingPartyRequest"];
    };
    /** @description What was sold, and by whom. */
    AdditionalData: {
      airline?: components["schemas"]["Airline"] | null;
      order?: components["schemas"]["Order"] | null;
      seller_details?: components["schemas"]["SellerDetails"] | null;
      transportations?: components["schemas"]["Transportation"][] | null;
    };
    /** @description What is sold, and by whom; some payment methods and fraud checks need it. */
    AdditionalDataRequest: {
      order?: components["schemas"]["OrderRequest"];
      airline?: WithRequired<components["schemas"]["AirlineRequest"], "pnr">;
      seller_details?: components["schemas"]["SellerDetailsRequest"];
      transportations?: components["schemas"]["TransportationRequest"][];
    };
    /** @description A postal address. */
    Address: {
      address_line_1?: string;
      address_line_2?: string | null;
      country?: string;
      state?: string;
      city?: string;
      zip_code?: string;
      neighborhood?: string | null;
    };
    /** @description A postal address. */
    AddressRequest: {
      address_line_1?: string;
      address_line_2?: string;
      city?: string;
      country?: components["schemas"]["CountryCode"];
      state?: string;
      zip_code?: string;
      neighborhood?: string;
      building_number_1?: string;
      building_number_2?: string;
    };
    /** @description A booking of flights. */
    Airline: {
      pnr?: string;
      legs?: components["schemas"]["AirlineLeg"][];
      passengers?: components["schemas"]["AirlinePassenger"][];
      ticket?: components["schemas"]["AirlineTicket"] | null;
      tickets?: components["schemas"]["AirlineTicket"][] | null;
      type?: string | null;
    };
    /** @description One flight of a booking. */
    AirlineLeg: {
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
    AirlineLegRequest: {
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
    AirlinePassenger: {
      first_name?: string;
      last_name?: string;
      middle_name?: string;
      type?: string;
      date_of_birth?: string;
      nationality?: string;
      document?: components["schemas"]["Document"];
      country?: string | null;
      loyalty_number?: string;
      loyalty_tier?: string;
      email?: string | null;
      phone?: components["schemas"]["Phone"] | (string | null);
      id?: string | null;
      address?: unknown;
      evidence_document_source?: unknown;
    };
    /** @description One passenger of a booking. */
    AirlinePassengerRequest: {
      first_name?: string;
      last_name?: string;
      middle_name?: string;
      email?: string;
      /** @enum {string} */
      type?: "A" | "C" | "I" | "";
      /** Format: date */
      date_of_birth?: string;
      nationality?: components["schemas"]["CountryCode"];
      document?: components["schemas"]["PassengerDocument"];
      loyalty_number?: string;
      loyalty_tier?: "1" | "2" | "3" | (string & {});
      phone?: components["schemas"]["Phone"];
      id?: string;
    };
    /** @description A booking of flights. */
    AirlineRequest: {
      pnr?: string;
      legs?: components["schemas"]["AirlineLegRequest"][];
      passengers?: components["schemas"]["AirlinePassengerRequest"][];
      tickets?: components["schemas"]["AirlineTicketRequest"][];
      /** @enum {string} */
      type?: "ONE_WAY" | "ROUNDTRIP" | "MULTIPLE_DESTINATIONS";
    };
    /** @description One ticket of a booking. */
    AirlineTicket: {
      ticket_number?: string;
      e_ticket?: boolean;
      restricted?: boolean;
      total_fare_amount?: number;
      total_tax_amount?: number;
      total_fee_amount?: number;
      issue?: components["schemas"]["AirlineTicketIssue"] | null;
      passenger_id?: string | null;
    };
    /** @description Who issued a ticket, where and when. */
    AirlineTicketIssue: {
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
    AirlineTicketIssueRequest: {
      carrier_prefix_code?: string;
      travel_agent_code?: string;
      travel_agent_name?: string;
      booking_system_code?: string;
      booking_system_name?: string;
      /** Format: date-time */
      date?: string;
      address?: string;
      city?: string;
      country?: components["schemas"]["CountryCode"];
    };
    /** @description One ticket of a booking. */
    AirlineTicketRequest: {
      ticket_number?: string;
      e_ticket?: boolean;
      restricted?: boolean;
      total_fare_amount?: number;
      total_tax_amount?: number;
      total_fee_amount?: number;
      issue?: components["schemas"]["AirlineTicketIssueRequest"];
      passenger_id?: string;
    };
    /** @description The amount in a second currency. The example of creating has its value as a string, that of updating leaves it out. */
    AlternativeAmountRequest: {
      currency?: string | null;
      value?: number | string;
    };
    /** @description The amount of a payment or transaction, in major units. Numbers, although the provider's documents say integer: its requests take up to four decimals, and its examples show amounts such as 49.99. */
    Amount: {
      /** @description How much of it has been captured. */
      captured?: number;
      currency?: string;
      /** @description How much of it has been refunded. */
      refunded?: number;
      value?: number;
      currency_conversion?: components["schemas"]["CurrencyConversion"] | null;
    };
    /** @description An amount of money, in major units: 49.99 is 49 dollars and 99 cents. */
    AmountRequest: {
      /** @description Up to four decimals. */
      value: number;
      currency: string;
    };
    /** @description A payment with its payer; amount and payment method may come from the checkout session. */
    AuthorizePaymentRequest: WithRequired<
      components["schemas"]["NewPayment"],
      "customer_payer"
    >;
    /** @description From when to when. */
    Availability: {
      start_at?: string;
      finish_at?: string;
    };
    /** @description A bank transfer. */
    BankTransferDetail: {
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
      mandate?: components["schemas"]["Mandate"];
      bank_id?: string;
    };
    /** @description A bank transfer or debit. */
    BankTransferDetailRequest: {
      /** Format: date-time */
      expires_at?: string;
      bank_account_mask_number?: string;
      mandate?: components["schemas"]["Mandate"];
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
      stored_credentials?: components["schemas"]["BankTransferStoredCredentials"];
    };
    /** @description Why a stored bank account is used. */
    BankTransferStoredCredentials: {
      /** @enum {string} */
      reason?: "SUBSCRIPTION";
      /** @enum {string} */
      usage?: "FIRST" | "USED";
      subscription_agreement_id?: string;
      additional_data?: components["schemas"]["StoredCredentialsAdditionalData"];
    };
    /** @description The customer at the lender. */
    BnplCustomerData: {
      bank_user_id?: string;
    };
    /** @description Buy now, pay later. */
    BnplDetail: {
      installments?: number | null;
      provider_image?: unknown;
      redirect_url?: string;
      customer_data?: components["schemas"]["BnplCustomerData"] | null;
    };
    /** @description The payer's browser. */
    BrowserInfo: {
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
    BrowserInfoRequest: {
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
    CancelOrRefundPaymentRequest: WithRequired<
      components["schemas"]["RefundRequest"],
      "reason"
    >;
    CancelPaymentRequest: {
      /** @description Why the payment is canceled, in your words; 3 to 255 characters. */
      description?: string;
      /**
       * @description Why the payment is canceled.
       * @enum {string}
       */
      reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER";
      /** @description Your own reference for this transaction; 3 to 255 characters. */
      merchant_reference: string;
      response_additional_data?: components["schemas"]["ResponseAdditionalData"];
    };
    /** @description What is sold, where it is only known at the capture. */
    CaptureAdditionalData: {
      order?: components["schemas"]["CaptureOrder"];
      airline?: components["schemas"]["AirlineRequest"];
      seller_details?: components["schemas"]["SellerDetailsRequest"];
    };
    /** @description The order that is paid. */
    CaptureOrder: {
      shipping_amount?: number;
      fee_amount?: number;
      items?: components["schemas"]["OrderItemRequest"][];
    };
    /** @description What is captured. */
    CapturePaymentRequest: {
      /** @description Your own reference for this transaction. */
      merchant_reference: string;
      /** @description The whole authorized amount or, where the provider allows it, a part. */
      amount: components["schemas"]["AmountRequest"];
      /** @description Why the amount is captured, in your words. */
      reason: string;
      additional_data?: components["schemas"]["CaptureAdditionalData"];
      simplified_mode?: boolean;
    };
    /** @description What may be shown of a card. */
    CardData: {
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
      three_d_secure?: components["schemas"]["ThreeDSecure"];
      country_code?: string;
      fingerprint?: string | null;
      expiration_month?: number;
      expiration_year?: number;
    };
    /** @description A card in plain text. */
    CardDataRequest: {
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
    CardDetail: {
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
      card_data?: components["schemas"]["CardData"];
      stored_credentials?: components["schemas"]["StoredCredentials"];
      redirect_url?: string;
      network_token?: components["schemas"]["NetworkToken"];
      fingerprint?: unknown;
    };
    /** @description How a card is charged. */
    CardDetailRequest: {
      /** @description False to authorize only, and capture later. */
      capture?: boolean;
      /** Format: int32 */
      installments?: number;
      /** Format: int32 */
      first_installment_deferral?: number;
      /** @description What stands on the payer's statement. */
      soft_descriptor?: string;
      card_data?: components["schemas"]["CardDataRequest"];
      network_token?: components["schemas"]["NetworkTokenRequest"];
      three_d_secure?: components["schemas"]["ThreeDSecureRequest"];
      verify?: boolean;
      stored_credentials?: components["schemas"]["StoredCredentialsRequest"];
      delayed_capture_settings?: components["schemas"]["DelayedActionSettings"];
      delayed_cancel_settings?: components["schemas"]["DelayedActionSettings"];
      acquirer_reference_number?: string;
      external_providers_data?: components["schemas"]["ExternalProviderData"][];
    };
    /** @description The payment's checkout session, and whether the SDK has to act. */
    Checkout: {
      session?: string;
      /** @description Whether the SDK has to go on. */
      sdk_action_required?: boolean;
    };
    /** @description One condition. */
    CheckoutConditionRule: {
      condition?: string;
      condition_group_code?: string;
      condition_name?: string;
      type?: string;
      values?: components["schemas"]["CheckoutConditionValues"];
    };
    /** @description What a condition compares with. */
    CheckoutConditionValues: {
      countries?: string[] | null;
      currency?: string | null;
      max?: string | null;
      metadata?: components["schemas"]["Metadata"][] | null;
      min?: string | null;
    };
    /** @description When a method is offered. */
    CheckoutConditions: {
      enabled?: boolean;
      rules?: components["schemas"]["CheckoutConditionRule"][] | null;
    };
    /** @description A payment method that the payer can choose. The provider promises none of its fields. */
    CheckoutPaymentMethod: {
      name?: string;
      /** @description Of a stored method; null of others. */
      vaulted_token?: string | null;
      description?: string;
      type?: string;
      category?: string;
      icon?: string;
      last_successfully_used?: boolean | null;
      last_successfully_used_at?: string | null;
      checkout?: components["schemas"]["CheckoutPaymentMethodSession"];
      card_data?: components["schemas"]["StoredCardData"];
      preferred?: boolean | null;
    };
    /** @description How a method behaves in the session. */
    CheckoutPaymentMethodSession: {
      session?: string;
      /** @description Whether the SDK has to act. Payments call it `sdk_action_required`. */
      sdk_required_action?: boolean;
      conditions?: components["schemas"]["CheckoutConditions"];
    };
    /** @description The checkout session that the payment belongs to. */
    CheckoutRequest: {
      session?: string;
    };
    /** @description A checkout session, as creating and updating show it. The provider promises none of its fields. */
    CheckoutSession: components["schemas"]["CheckoutSessionDetails"] & {
      /** @description The id of the session, for the SDK and for `checkout.session` of a payment. */
      checkout_session?: string;
    };
    /** @description What every answer says of a checkout session. */
    CheckoutSessionDetails: {
      merchant_order_id?: string;
      country?: string;
      payment_description?: string;
      customer_id?: string | null;
      callback_url?: string | null;
      amount?: components["schemas"]["Money"] | null;
      created_at?: string;
      metadata?: components["schemas"]["Metadata"][] | null;
      workflow?: string;
      installments?: components["schemas"]["SessionInstallments"] | null;
      checkout_id?: string | null;
      /** @description Whether a payment has been made with it. Creating does not say it. */
      used?: boolean;
    };
    /** @description A one-time token. */
    CheckoutSessionToken: {
      token?: string;
      vaulted_token?: string | null;
      vault_on_success?: boolean;
      type?: string;
      card_data?: components["schemas"]["CardData"];
      customer?: unknown;
      installment?: unknown;
      country?: string;
      customer_session?: string | null;
    };
    /** @description The connection that handled the transaction. */
    ConnectionData: {
      id?: string | null;
      name?: string | null;
    };
    /** @description ISO 3166-1 alpha-2. The pages list 17 countries, and name others elsewhere: those are taken too. */
    CountryCode:
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
    /** @description A new checkout session. */
    CreateCheckoutSessionRequest: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      /** @description Your own id of the order, 3 to 255 characters. */
      merchant_order_id: string;
      payment_description: string;
      country: components["schemas"]["CountryCode"];
      /** @description The customer who pays; needed to offer and to store payment methods. */
      customer_id?: string;
      /** @description Where the payer is sent back to. */
      callback_url?: string;
      amount?: components["schemas"]["AmountRequest"];
      alternative_amount?: components["schemas"]["AlternativeAmountRequest"];
      metadata?: components["schemas"]["MetadataRequest"][];
      workflow?: "SDK_CHECKOUT" | "CHECKOUT" | "SDK_SEAMLESS" | (string & {});
      installments?: components["schemas"]["SessionInstallmentsRequest"];
      recurring_payment?: components["schemas"]["SessionRecurringPaymentRequest"];
      /** @description The checkout of the dashboard to show, where there are several. */
      checkout_id?: string;
    };
    /** @description The card that the token stands for. */
    CreateCheckoutSessionTokenRequest: {
      /** @description In the example only. */
      account_id?: string;
      /** @description The schema names no fields; the example has `type` and `card`. */
      payment_method: {
        [key: string]: unknown;
      };
      card_data?: components["schemas"]["CardDataRequest"];
    };
    /** @description A new customer. */
    CreateCustomerRequest: {
      /** @description Your own id of the customer, unique in your organization; up to 255 characters. */
      merchant_customer_id: string;
      /**
       * Format: date-time
       * @description When the customer registered with you.
       */
      merchant_customer_created_at?: string;
      first_name?: string;
      last_name?: string;
      gender?: string;
      /** @description Written `1985-12-10`. */
      date_of_birth?: string;
      email?: string;
      nationality?: components["schemas"]["CountryCode"];
      country?: components["schemas"]["CountryCode"];
      document?: components["schemas"]["Document"];
      phone?: components["schemas"]["Phone"];
      billing_address?: WithRequired<
        components["schemas"]["AddressRequest"],
        "address_line_1" | "city"
      >;
      shipping_address?: WithRequired<
        components["schemas"]["AddressRequest"],
        "address_line_1" | "city" | "country"
      >;
      metadata?: components["schemas"]["MetadataRequest"][];
    };
    /** @description A new customer session. */
    CreateCustomerSessionRequest: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      country: components["schemas"]["CountryCode"];
      /** @description The `id` of the customer. */
      customer_id: string;
      /** @description Where the customer is sent back to. */
      callback_url?: string;
      /** @description The checkout of the dashboard to show, where there are several. */
      checkout_id?: string;
    };
    /** @description A payment whose amount and payment method are given here. */
    CreatePaymentRequest: WithRequired<
      components["schemas"]["NewPayment"],
      "amount" | "payment_method"
    >;
    /** @description The new payment. The page about authorizing also shows an answer that holds a payment, with a list of transactions, under `payment`. */
    CreatePaymentResponse: components["schemas"]["PaymentWithTransaction"] & {
      payment?: components["schemas"]["RetrievedPayment"];
    };
    /** @description The card that the token stands for. */
    CreateTokenRequest: {
      account_id: string;
      country?: string;
      card_data: components["schemas"]["TokenCardDataRequest"];
      customer_payer?: components["schemas"]["TokenCustomerPayerRequest"];
    };
    /** @description A conversion to the cardholder's currency. */
    CurrencyConversion: {
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
    CurrencyConversionProvider: {
      /** @enum {string} */
      id?: "CIBC" | "MERCADO_PAGO";
    };
    /** @description A conversion to the cardholder's currency that was offered before. */
    CurrencyConversionRequest: {
      id?: string;
      provider_currency_conversion_id?: string;
      cardholder_currency?: string;
      /** @description A number when creating, a string when authorizing. */
      cardholder_amount?: number | string;
      cardholder_accepted?: boolean;
      provider_data?: components["schemas"]["CurrencyConversionProvider"];
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
    /** @description A customer. The provider promises none of its fields. */
    Customer: {
      id?: string;
      merchant_customer_id?: string;
      first_name?: string | null;
      last_name?: string | null;
      gender?: string | null;
      date_of_birth?: string | null;
      email?: string | null;
      nationality?: string | null;
      country?: string | null;
      document?: components["schemas"]["Document"] | null;
      phone?: components["schemas"]["Phone"] | null;
      billing_address?: components["schemas"]["Address"] | null;
      shipping_address?: components["schemas"]["Address"] | null;
      metadata?: components["schemas"]["Metadata"][] | null;
      created_at?: string;
      updated_at?: string;
      merchant_customer_created_at?: string | null;
    };
    /** @description Whether the card is verified with a payment of nothing, and what that payment carries. */
    CustomerEnrollmentVerificationRequest: components["schemas"]["EnrollmentVerificationRequest"] & {
      metadata?: components["schemas"]["MetadataRequest"][];
    };
    /** @description Who pays. */
    CustomerPayer: {
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
      browser_info?: components["schemas"]["BrowserInfo"] | null;
      document?: components["schemas"]["Document"] | null;
      phone?: components["schemas"]["Phone"] | null;
      billing_address?: components["schemas"]["Address"] | null;
      shipping_address?: components["schemas"]["Address"] | null;
      merchant_customer_created_at?: string | null;
      device_fingerprints?: components["schemas"]["DeviceFingerprint"][];
      geolocation?: components["schemas"]["Geolocation"] | null;
      merchant_customer_validations?:
        components["schemas"]["MerchantCustomerValidations"] | null;
    };
    /** @description Who pays. */
    CustomerPayerRequest: {
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
      nationality?: components["schemas"]["CountryCode"];
      ip_address?: string;
      device_fingerprints?: components["schemas"]["DeviceFingerprintRequest"][];
      browser_info?: components["schemas"]["BrowserInfoRequest"];
      document?: components["schemas"]["Document"];
      billing_address?: components["schemas"]["AddressRequest"];
      shipping_address?: components["schemas"]["AddressRequest"];
      phone?: components["schemas"]["Phone"];
      geolocation?: components["schemas"]["Geolocation"];
      merchant_customer_validations?: components["schemas"]["MerchantCustomerValidations"];
    };
    /** @description A customer session. The provider promises none of its fields. */
    CustomerSession: {
      /** @description The id of the session, for the SDK and for enrolling. */
      customer_session?: string;
      customer_id?: string;
      country?: string;
      callback_url?: string | null;
      created_at?: string;
      checkout_id?: string | null;
    };
    /** @description When a delayed capture or cancellation is due. */
    DelayedActionSettings: {
      delay?: string;
      simplified_mode?: boolean;
    };
    /** @description A fraud provider's fingerprint of the device. */
    DeviceFingerprint: {
      provider_id?: string;
      id?: string;
    };
    /** @description A fraud provider's fingerprint of the device. */
    DeviceFingerprintRequest: {
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
    Discount: {
      id?: string;
      name?: string;
      unit_amount?: number;
    };
    /** @description A discount on the order. */
    DiscountRequest: {
      id?: string;
      name?: string;
      unit_amount: number;
    };
    /** @description One file of evidence: a PDF of at most 1 MB, in English or the language of the country. */
    DisputeEvidence: {
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
    DisputeRequest: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      evidence: components["schemas"]["DisputeEvidence"][];
    };
    /** @description An identity document. */
    Document: {
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
    /** @description The payment method to store. */
    EnrollCustomerPaymentMethodRequest: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      country: components["schemas"]["CountryCode"];
      type: "CARD" | "ACH_ENROLLMENT" | "NU_PAY_ENROLLMENT" | (string & {});
      /** @description The file names `DIRECT` only, the object page `CHECKOUT` as well. */
      workflow?: "DIRECT" | "CHECKOUT" | (string & {});
      callback_url?: string;
      /**
       * Format: uuid
       * @description A one-time token in place of card data.
       */
      token?: string;
      parent_type?: string;
      /** @description Whether the card is kept up to date automatically. */
      account_updater?: boolean;
      card_data?: components["schemas"]["EnrollmentCardDataRequest"];
      customer_payer?: components["schemas"]["EnrollmentCustomerPayerRequest"];
      payment_method?: components["schemas"]["EnrollmentPaymentMethodRequest"];
      provider_data?: components["schemas"]["EnrollmentProviderDataRequest"];
      verify?: components["schemas"]["CustomerEnrollmentVerificationRequest"];
      recurring_payment?: components["schemas"]["EnrollmentRecurringPaymentRequest"];
    };
    /** @description The method to enroll. */
    EnrollSessionPaymentMethodRequest: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      /** @description What the file or the page names; any other is taken too. */
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
      country: components["schemas"]["CountryCode"];
      /** @description Whether the card is kept up to date automatically. */
      account_updater?: boolean;
      verify?: components["schemas"]["EnrollmentVerificationRequest"];
    };
    /** @description A payment method that can be enrolled. The provider promises none of its fields. */
    EnrollablePaymentMethod: {
      name?: string;
      description?: string;
      type?: string;
      category?: string;
      icon?: string;
      enrollment?: components["schemas"]["Enrollment"];
    };
    /** @description What can be enrolled. */
    EnrollablePaymentMethods: {
      payment_methods?: components["schemas"]["EnrollablePaymentMethod"][];
    };
    /** @description A payment method that is being enrolled, is enrolled or was. Which fields there are depends on the operation: the direct workflow shows `vaulted_token` and no `enrollment` when it enrolls, a session the other way round. The provider promises none of its fields. */
    EnrolledPaymentMethod: {
      /** @description Missing where the direct workflow enrolls; there it is the `vaulted_token`. */
      id?: string;
      idempotency_key?: string | null;
      account_id?: string;
      name?: string;
      description?: string;
      icon?: string;
      type?: string;
      parent_type?: string | null;
      category?: string;
      country?: string;
      status?: components["schemas"]["EnrollmentStatus"];
      sub_status?: string | null;
      /** @description What a payment is made with. */
      vaulted_token?: string | null;
      callback_url?: string | null;
      action?: string | null;
      /** @description Where the customer goes on, for methods that need it. */
      redirect_url?: string | null;
      created_at?: string;
      updated_at?: string;
      enrollment?: components["schemas"]["Enrollment"];
      provider?: components["schemas"]["EnrollmentProvider"];
      /** @description The new owner, where a method is reassigned. */
      customer_id?: string;
      customer_payer?: components["schemas"]["CustomerPayer"];
      card_data?: components["schemas"]["StoredCardData"];
      last_successfully_used?: boolean | null;
      last_successfully_used_at?: string | null;
      preferred?: boolean | null;
      verify?: components["schemas"]["EnrollmentVerification"] | null;
      provider_data?: components["schemas"]["EnrollmentProviderData"];
    };
    /** @description The stored payment methods of a customer. */
    EnrolledPaymentMethods: {
      payment_methods?: components["schemas"]["EnrolledPaymentMethod"][];
    };
    /** @description The session of an enrollment. */
    Enrollment: {
      session?: string;
      /** @description Whether the SDK has to act. The object page calls it `sdk_action_required`. */
      sdk_required_action?: boolean;
    };
    /** @description A bank account. */
    EnrollmentBankTransferRequest: {
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
      mandate?: components["schemas"]["Mandate"];
    };
    /** @description The browser of the customer. */
    EnrollmentBrowserInfoRequest: {
      user_agent?: string;
    };
    /** @description A card in plain text, or what is known of one that another provider holds. */
    EnrollmentCardDataRequest: {
      number?: string;
      /** Format: int32 */
      expiration_month?: number;
      /** Format: int32 */
      expiration_year?: number;
      security_code?: string;
      /** @description The name on the card. */
      holder_name?: string;
      brand?: string;
      scheme?: string;
      /** @description What stands on the payer's statement. */
      soft_descriptor?: string;
      card_pin?: string;
      authentication_method?:
        "FIDO2" | "OWN_CREDENTIALS" | "FEDERATED_ID" | (string & {});
      /** @description The last four digits; in an example only. */
      lfd?: string;
    };
    /** @description Who enrolls, where a provider asks for it. */
    EnrollmentCustomerPayerRequest: {
      code?: string;
      organization_customer_external_id?: string;
      email?: string;
      ip_address?: string;
      browser_info?: components["schemas"]["EnrollmentBrowserInfoRequest"];
    };
    /** @description The detail of the payment method. */
    EnrollmentPaymentMethodDetailRequest: {
      bank_transfer?: components["schemas"]["EnrollmentBankTransferRequest"];
    };
    /** @description A payment method that is no card. */
    EnrollmentPaymentMethodRequest: {
      type?: string;
      vault_on_success?: boolean;
      vault_only?: boolean;
      detail?: components["schemas"]["EnrollmentPaymentMethodDetailRequest"];
    };
    /** @description Who holds the payment method. */
    EnrollmentProvider: {
      id?: string;
      type?: string;
      token?: string;
      /** @description On the object page only. */
      enrollment_id?: string;
      provider_status?: string | null;
    };
    /** @description What was exchanged with the provider, in its own form. */
    EnrollmentProviderData: {
      raw_request?: {
        [key: string]: unknown;
      };
      raw_response?: {
        [key: string]: unknown;
      };
    };
    /** @description A payment method that another provider holds. */
    EnrollmentProviderDataRequest: {
      /** @description The provider, `ADYEN` for example. */
      id: string;
      /** @enum {string} */
      token_source?: "PROVIDER_API" | "MIGRATION_FILE" | "PROVIDER_TOKEN";
      payment_method_token?: string;
      /** Format: uuid */
      connection_id?: string;
    };
    /** @description The charge that comes back. */
    EnrollmentRecurringBillingRequest: {
      label?: string;
      amount?: components["schemas"]["Money"];
      interval_unit?: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
      interval_count?: number;
    };
    /** @description The recurring payment that the method is stored for. */
    EnrollmentRecurringPaymentRequest: {
      regular_billing?: components["schemas"]["EnrollmentRecurringBillingRequest"];
    };
    /** @description The values on the page about the enrollment workflow. */
    EnrollmentStatus:
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
    /** @description What came of verifying the card. */
    EnrollmentVerification: {
      vault_on_success?: boolean;
      currency?: string;
      payment?: components["schemas"]["RetrievedPayment"] | null;
    };
    /** @description Whether the card is verified with a payment of nothing. */
    EnrollmentVerificationRequest: {
      /** @description Whether the card is only enrolled once it is verified. */
      vault_on_success: boolean;
      currency?: string;
    };
    /** @description The codes on Yuno's page of HTTP response codes, those about repeated keys on the authentication page, and those that single pages name. One code can come with several statuses, so go by the code. */
    ErrorCode:
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
    /** @description Yuno's error body. The provider promises none of its fields. */
    ErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      messages?: string[];
    };
    /** @description A ticket to an event. */
    EventTicket: {
      id?: string;
      name?: string;
      description?: string;
      type?: string;
      amount?: components["schemas"]["Money"];
      event?: components["schemas"]["TicketEvent"];
    };
    /** @description A ticket to an event. */
    EventTicketRequest: {
      id?: string;
      name?: string;
      description?: string;
      /** @enum {string} */
      type?: "VIRTUAL" | "PHYSICAL";
      amount?: components["schemas"]["Money"];
      event?: components["schemas"]["TicketEventRequest"];
    };
    /** @description A card's token at another provider. */
    ExternalProviderData: {
      /** Format: uuid */
      connection_id: string;
      provider_id: string;
      provider_token: string;
    };
    /** @description What came of the screening for fraud. */
    FraudScreening: {
      status?: string;
      stand_alone?: boolean;
      created_at?: string;
      updated_at?: string;
      transactions?: components["schemas"]["FraudScreeningTransaction"][];
    };
    /** @description What the fraud provider made of it. */
    FraudScreeningProviderData: {
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
    FraudScreeningRequest: {
      stand_alone?: boolean;
    };
    /** @description One screening for fraud. */
    FraudScreeningTransaction: {
      type?: string;
      status?: string;
      response_code?: string;
      response_message?: string;
      device_fingerprint?: string;
      created_at?: string;
      updated_at?: string;
      provider_data?: components["schemas"]["FraudScreeningProviderData"];
    };
    /** @description One delivery. */
    Fulfillment: {
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
      carriers?: components["schemas"]["FulfillmentCarrier"][];
    };
    /** @description Who delivers, and how it is followed. */
    FulfillmentCarrier: {
      id: string;
      tracking_id: string[];
      tracking_url: string[];
      /** Format: date */
      shipped_at?: string;
      /** Format: date */
      delivered_at?: string;
    };
    /** @description Where the payer is. */
    Geolocation: {
      latitude?: string;
      longitude?: string;
    };
    /** @description A bank, or whoever else issues the payment method. */
    Issuer: {
      id?: string;
      name?: string;
    };
    /** @description The payer's mandate for debits. */
    Mandate: {
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
    MerchantCustomerValidations: {
      account_is_verified?: boolean;
      email_is_verified?: boolean;
      phone_is_verified?: boolean;
    };
    /** @description A key and a value of your own. */
    Metadata: {
      key?: string;
      value?: string;
    };
    /** @description A key and a value of your own. */
    MetadataRequest: {
      key: string;
      value: string;
    };
    /** @description An amount of money, in major units. */
    Money: {
      /** @description Up to four decimals. */
      value?: number;
      currency?: string;
    };
    /** @description A card network's token in place of the card. */
    NetworkToken: {
      network?: string;
      status?: string;
      par?: string;
      token_data?: components["schemas"]["NetworkTokenData"];
      stored_credentials?: components["schemas"]["StoredCredentials"];
    };
    /** @description What may be shown of a network token. */
    NetworkTokenData: {
      iin?: string;
      lfd?: string;
      expiration_month?: string;
      expiration_year?: string;
      network_payment_reference?: string;
      response?: components["schemas"]["NetworkTokenResponse"];
    };
    /** @description The network token itself. */
    NetworkTokenDataRequest: {
      number: string;
      holder_name?: string;
      expiration_month: string;
      expiration_year: string;
      cryptogram: string;
      electronic_commerce_indicator?: string;
      token_requestor_id?: string;
    };
    /** @description A card network's token in place of the card. */
    NetworkTokenRequest: {
      token_data?: components["schemas"]["NetworkTokenDataRequest"];
    };
    /** @description The card network's answer. */
    NetworkTokenResponse: {
      code?: string;
      message?: string;
    };
    /** @description What a new payment can hold. Yuno's pages on creating and on authorizing describe the same request; what only one of them has is here too. */
    NewPayment: {
      /** @description Your account, a UUID from the dashboard. */
      account_id: string;
      /** @description What the payment is for. */
      description: string;
      additional_data?: components["schemas"]["AdditionalDataRequest"];
      country: components["schemas"]["CountryCode"];
      /** @description Your own id of the order. Payments can be looked up by it. */
      merchant_order_id: string;
      /** @description Your own reference for this transaction. */
      merchant_reference?: string;
      amount?: components["schemas"]["PaymentAmountRequest"];
      customer_payer?: components["schemas"]["CustomerPayerRequest"];
      /** @description Needed with the workflows of the SDK and of the checkout; `DIRECT` and `REDIRECT` do without. */
      checkout?: components["schemas"]["CheckoutRequest"];
      /**
       * @description How the payment is carried out. Yuno takes `SDK_CHECKOUT` where it is missing.
       * @enum {string}
       */
      workflow?:
        "SDK_CHECKOUT" | "DIRECT" | "REDIRECT" | "CHECKOUT" | "SDK_SEAMLESS";
      /** @description Named on the page about authorizing only. */
      taxes?: components["schemas"]["TaxRequest"];
      payment_method?: components["schemas"]["PaymentMethodRequest"];
      metadata?: components["schemas"]["MetadataRequest"][];
      /** @description Where the payer is sent back to. */
      callback_url?: string;
      subscription?: components["schemas"]["SubscriptionRequest"];
      fraud_screening?: components["schemas"]["FraudScreeningRequest"];
      split_marketplace?: components["schemas"]["SplitMarketplaceRequest"][];
    };
    /** @description How far the order is. */
    NotifyFulfillmentsRequest: {
      /**
       * @description The state of the whole order.
       * @enum {string}
       */
      status: "PARTIAL" | "COMPLETED" | "REPLACEMENT" | "CANCELED";
      fulfillments: components["schemas"]["Fulfillment"][];
      /**
       * @deprecated
       * @description Yuno calls it deprecated; carriers stand in each fulfillment.
       */
      carriers?: null;
    };
    /** @description The order that is paid. */
    Order: {
      fee_amount?: number | null;
      shipping_amount?: number | null;
      items?: components["schemas"]["OrderItem"][];
      tip_amount?: number | null;
      account_funding?: components["schemas"]["AccountFunding"] | null;
      tickets?: components["schemas"]["EventTicket"][] | null;
      fulfillment?: unknown;
      discounts?: components["schemas"]["Discount"][];
      taxes?: components["schemas"]["Tax"][];
      shipping?: components["schemas"]["OrderShipping"];
      sales_channel?: string;
    };
    /** @description One item of an order. */
    OrderItem: {
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
    OrderItemRequest: {
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
    OrderRequest: {
      shipping_amount?: number;
      fee_amount?: number;
      /** @description A string by its schema, a number in the examples: both are taken. */
      tip_amount?: string | number;
      taxes?: components["schemas"]["TaxRequest"][];
      items?: WithRequired<
        components["schemas"]["OrderItemRequest"],
        "category"
      >[];
      shipping?: components["schemas"]["OrderShippingRequest"];
      tickets?: components["schemas"]["EventTicketRequest"][];
      account_funding?: components["schemas"]["AccountFundingRequest"];
      discounts?: components["schemas"]["DiscountRequest"][];
      sales_channel?: string;
    };
    /** @description How the order is delivered. */
    OrderShipping: {
      type?: string;
      description?: string;
      carrier?: string;
      deliver_at?: string;
      recipients?: {
        [key: string]: unknown;
      }[];
    };
    /** @description How the order is delivered. */
    OrderShippingRequest: {
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
    OtpRequest: {
      is_required?: boolean;
    };
    /** @description An identity document of a passenger. */
    PassengerDocument: {
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
      country?: components["schemas"]["CountryCode"];
    };
    /** @description A payment. The provider promises none of its fields. */
    Payment: {
      id?: string;
      /** @description Your account, a UUID. */
      account_id?: string;
      description?: string;
      country?: string;
      status?: components["schemas"]["PaymentStatus"];
      sub_status?: components["schemas"]["PaymentSubStatus"];
      merchant_order_id?: string;
      created_at?: string;
      updated_at?: string;
      amount?: components["schemas"]["Amount"];
      checkout?: components["schemas"]["Checkout"] | null;
      payment_method?: components["schemas"]["PaymentMethod"];
      customer_payer?: components["schemas"]["CustomerPayer"];
      additional_data?: components["schemas"]["AdditionalData"] | null;
      taxes?: {
        [key: string]: unknown;
      } | null;
      /** @description Earlier transactions; one of them, a list, or null, as the pages show it. */
      transactions_history?:
        | components["schemas"]["Transaction"]
        | components["schemas"]["Transaction"][]
        | null;
      /** @description Empty wherever the pages show it. */
      split?: {
        [key: string]: unknown;
      }[];
      workflow?: string;
      metadata?: components["schemas"]["Metadata"][];
      fraud_screening?: components["schemas"]["FraudScreening"] | null;
      payment_link_id?: string;
      subscription_code?: string | null;
      routing_rules?: components["schemas"]["RoutingRules"] | null;
      payment_link_code?: string;
      /** @description The key that the payment was made with, or null. */
      idempotency_key?: string | null;
      account_code?: string;
      callback_url?: string;
      simplified_mode?: boolean;
      split_marketplace?: components["schemas"]["SplitMarketplace"][];
    };
    /** @description The amount of a payment, in major units. */
    PaymentAmountRequest: {
      currency: string;
      /** @description Up to four decimals. */
      value: number;
      currency_conversion?: components["schemas"]["CurrencyConversionRequest"];
    };
    /** @description A link on which the payer pays. */
    PaymentLinkDetail: {
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
    PaymentMethod: {
      vaulted_token?: string;
      type?: string;
      vault_on_success?: boolean;
      token?: string;
      payment_method_detail?: components["schemas"]["PaymentMethodDetail"];
      parent_payment_method_type?: unknown;
    };
    /** @description The detail of the payment method, under its kind. */
    PaymentMethodDetail: {
      card?: components["schemas"]["CardDetail"];
      bnpl?: components["schemas"]["BnplDetail"];
      bank_transfer?: components["schemas"]["BankTransferDetail"];
      payment_link?: components["schemas"]["PaymentLinkDetail"];
      ticket?: components["schemas"]["TicketDetail"];
      wallet?: components["schemas"]["WalletDetail"];
    };
    /** @description The detail of one kind of payment method. */
    PaymentMethodDetailRequest: {
      card?: components["schemas"]["CardDetailRequest"];
      ticket?: components["schemas"]["TicketDetailRequest"];
      wallet?: components["schemas"]["WalletDetailRequest"];
      bank_transfer?: components["schemas"]["BankTransferDetailRequest"];
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
    PaymentMethodRequest: {
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
      detail?: components["schemas"]["PaymentMethodDetailRequest"];
      vault_on_success?: boolean;
      account_updater?: boolean;
      otp?: components["schemas"]["OtpRequest"];
    };
    /** @description The values on Yuno's payment status page. */
    PaymentStatus:
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
    PaymentSubStatus:
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
    /** @description A payment and the one transaction that the request led to. */
    PaymentWithTransaction: components["schemas"]["Payment"] & {
      transactions?: components["schemas"]["Transaction"];
    };
    /** @description A phone number. */
    Phone: {
      country_code?: string;
      number?: string;
    };
    /** @description What the payment provider behind Yuno made of the request. */
    ProviderData: {
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
    /** @description The new owner. */
    ReassignPaymentMethodRequest: {
      /** @description The `id` of the customer that gets the card. */
      customer_id: string;
    };
    /** @description Whether a receipt is wanted. */
    ReceiptOptions: {
      /** @description Ask for a receipt. */
      receipt?: boolean;
      /**
       * @description The language of that receipt.
       * @enum {string}
       */
      receipt_language?: "ES" | "EN" | "PT";
    };
    /** @description A postal address. */
    RefundAddress: {
      address_line_1?: string;
      address_line_2?: string;
      city?: string;
      country?: components["schemas"]["CountryCode"];
      state?: string;
      zip_code?: string;
    };
    /** @description The bank account that the money goes to. */
    RefundBankTransfer: {
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
      mandate?: components["schemas"]["Mandate"];
    };
    /** @description Who gets the money back. */
    RefundCustomerPayer: {
      first_name?: string;
      last_name?: string;
      /** @enum {string} */
      gender?: "M" | "F" | "NB" | "NA" | "NK" | "U";
      date_of_birth?: string;
      email?: string;
      nationality?: string;
      document?: components["schemas"]["Document"];
      phone?: components["schemas"]["Phone"];
      billing_address?: components["schemas"]["RefundAddress"];
      shipping_address?: components["schemas"]["RefundAddress"];
    };
    /** @description Who gets the money back. A document, if there is one, has its number and its type here; a cancellation or refund does not ask for them. */
    RefundPaymentCustomerPayer: components["schemas"]["RefundCustomerPayer"] & {
      document?: components["schemas"]["RefundPaymentDocument"];
    };
    /** @description An identity document, with its number and its type. */
    RefundPaymentDocument: WithRequired<
      components["schemas"]["Document"],
      "document_number" | "document_type"
    >;
    /** @description Where the money goes. */
    RefundPaymentMethod: {
      detail?: components["schemas"]["RefundPaymentMethodDetail"];
    };
    /** @description Where the money goes, by kind. */
    RefundPaymentMethodDetail: {
      bank_transfer?: components["schemas"]["RefundBankTransfer"];
    };
    /** @description A refund of one transaction. */
    RefundPaymentRequest: WithRequired<
      components["schemas"]["RefundRequest"],
      "merchant_reference"
    > & {
      customer_payer?: components["schemas"]["RefundPaymentCustomerPayer"];
    };
    /** @description What a refund can hold. */
    RefundRequest: {
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
      amount?: components["schemas"]["Money"];
      split_marketplace?: components["schemas"]["SplitMarketplaceRequest"][];
      simplified_mode?: boolean;
      response_additional_data?: components["schemas"]["ReceiptOptions"];
      customer_payer?: components["schemas"]["RefundCustomerPayer"];
      payment_method?: components["schemas"]["RefundPaymentMethod"];
    };
    /** @description The cards to register. */
    RegisterCardsRequest: {
      /** @description The `vaulted_token` of each card. */
      payment_method_ids: string[];
    };
    /** @description How many cards were taken. */
    RegisteredCards: {
      accepted?: number;
    };
    /** @description What the response should carry beyond the usual. */
    ResponseAdditionalData: {
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
    RetrieveIssuersResponse: {
      issuers?: components["schemas"]["Issuer"][];
    };
    /** @description A payment, wrapped. */
    RetrievePaymentResponse: {
      payment?: components["schemas"]["RetrievedPayment"];
    };
    /** @description A checkout session, as reading shows it. The provider promises none of its fields. */
    RetrievedCheckoutSession: components["schemas"]["CheckoutSessionDetails"] & {
      /** @description The id of the session. */
      id?: string;
    };
    /** @description A payment and the list of its transactions. */
    RetrievedPayment: components["schemas"]["Payment"] & {
      transactions?: components["schemas"]["Transaction"][];
    };
    /** @description The routing condition that applied. */
    RoutingCondition: {
      id?: number;
      name?: unknown;
      description?: unknown;
    };
    /** @description How Yuno chose the provider. */
    RoutingRules: {
      condition?: components["schemas"]["RoutingCondition"];
      smart_routing?: boolean;
      monitors?: boolean;
    };
    /** @description Where the seller is. Creating names building numbers, authorizing and capturing do not. */
    SellerAddressRequest: {
      address_line_1?: string;
      address_line_2?: string;
      building_number_1?: string;
      building_number_2?: string;
      city?: string;
      country?: components["schemas"]["CountryCode"];
      state?: string;
      zip_code?: string;
    };
    /** @description The seller, on a marketplace. */
    SellerDetails: {
      name?: string;
      website?: string;
      email?: string;
      address?: components["schemas"]["Address"];
      reference?: string;
      country?: string;
      phone?: components["schemas"]["Phone"];
      document?: components["schemas"]["Document"];
      industry?: string;
      merchant_category_code?: string;
    };
    /** @description The seller, on a marketplace. */
    SellerDetailsRequest: {
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
      country?: components["schemas"]["CountryCode"];
      document?: components["schemas"]["Document"];
      phone?: components["schemas"]["Phone"];
      address?: components["schemas"]["SellerAddressRequest"];
    };
    /** @description One choice of instalments. */
    SessionInstallment: {
      installment?: number;
      rate?: number;
    };
    /** @description One choice of instalments. */
    SessionInstallmentRequest: {
      /**
       * Format: int32
       * @description How many instalments.
       */
      installment: number;
      /** @description The interest rate. */
      rate: number;
    };
    /** @description The instalments of a session. */
    SessionInstallments: {
      plan_id?: string | null;
      plan?: components["schemas"]["SessionInstallment"][] | null;
    };
    /** @description The instalments that the payer can choose from: a plan that was made before, or a list. */
    SessionInstallmentsRequest: {
      /** @description The id of an installments plan. */
      plan_id?: string;
      plan?: components["schemas"]["SessionInstallmentRequest"][];
    };
    /** @description One charge that comes back. */
    SessionRecurringBillingRequest: {
      label: string;
      /** @description A string here, not a number. */
      amount: string;
      interval_unit:
        "year" | "month" | "day" | "hour" | "minute" | (string & {});
      interval_count: number;
    };
    /** @description What a wallet shows of a recurring payment. */
    SessionRecurringPaymentRequest: {
      description?: string;
      management_url?: string;
      billing_agreement?: string;
      regular_billing?: components["schemas"]["SessionRecurringBillingRequest"];
      trial_billing?: components["schemas"]["SessionRecurringBillingRequest"];
    };
    /** @description The share of one recipient of a split payment. */
    SplitMarketplace: {
      recipient_id?: string | null;
      provider_recipient_id?: string;
      type?: string;
      merchant_reference?: string;
      amount?: components["schemas"]["SplitMarketplaceAmount"];
      liability?: components["schemas"]["SplitMarketplaceLiability"] | null;
    };
    /** @description A recipient's share, and how it was reckoned. */
    SplitMarketplaceAmount: {
      value?: number;
      currency?: string;
      calculation_type?: "PERCENTAGE" | "FIXED" | "MIXED" | (string & {});
      percentage?: number;
      rounding_mode?: "STANDARD" | "ROUND_UP" | "ROUND_DOWN" | (string & {});
      fixed_amount?: number;
    };
    /** @description Who bears fees and chargebacks. */
    SplitMarketplaceLiability: {
      processing_fee?: "MERCHANT" | "RECIPIENT" | "SHARED" | (string & {});
      chargebacks?: boolean;
    };
    /** @description The share of one recipient of a split payment. */
    SplitMarketplaceRequest: {
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
      amount?: components["schemas"]["AmountRequest"];
      liability?: components["schemas"]["SplitMarketplaceLiability"];
    };
    /** @description What may be shown of a stored card. */
    StoredCardData: {
      holder_name?: string;
      /** @description The first digits of the card number. */
      iin?: string;
      /** @description The last four digits of the card number. */
      lfd?: string;
      expiration_month?: number;
      expiration_year?: number;
      number_length?: number;
      security_code_length?: number;
      /** @description How long the security code can still be used. */
      security_code_expires_in?: number;
      brand?: string;
      issuer?: string | null;
      issuer_name?: string;
      issuer_code?: string | null;
      category?: string | null;
      type?: string;
      country_code?: string;
      /** @description The same for the same card, so that duplicates can be told. */
      fingerprint?: string | null;
    };
    /** @description Why a stored card was used. */
    StoredCredentials: {
      reason?: string | null;
      usage?: string | null;
      subscription_agreement_id?: string | null;
      network_transaction_id?: string | null;
    };
    /** @description The schedule of a recurring payment. */
    StoredCredentialsAdditionalData: {
      billing_cycles?: components["schemas"]["StoredCredentialsBillingCycles"];
      frequency?: components["schemas"]["StoredCredentialsFrequency"];
      availability?: components["schemas"]["Availability"];
    };
    /** @description How many charges there are. Pages disagree on number and string, so both are taken. */
    StoredCredentialsBillingCycles: {
      current?: string | number;
      total?: string | number;
    };
    /** @description How often there is a charge. Pages disagree on number and string, so both are taken. */
    StoredCredentialsFrequency: {
      type?: string;
      value?: string | number;
    };
    /** @description Why a stored card is used. */
    StoredCredentialsRequest: {
      /** @enum {string} */
      reason?: "CARD_ON_FILE" | "SUBSCRIPTION" | "UNSCHEDULED_CARD_ON_FILE";
      /** @enum {string} */
      usage?: "FIRST" | "USED";
      subscription_agreement_id?: string;
      network_transaction_id?: string;
      /** @description For cards, named on the page about authorizing only. */
      additional_data?: components["schemas"]["StoredCredentialsAdditionalData"];
    };
    /** @description What the subscription costs. */
    SubscriptionAmount: {
      value: number;
      currency: string;
      /** @enum {string} */
      type: "FIXED" | "VARIABLE";
    };
    /** @description How many charges there are. */
    SubscriptionBillingCycles: {
      total?: number;
    };
    /** @description When in the month the charge is made. */
    SubscriptionBillingDate: {
      type?: string;
      day?: number;
    };
    /** @description How often the subscription is charged. */
    SubscriptionFrequency: {
      /** @enum {string} */
      type: "MONTH";
      value?: number;
      /** @enum {string} */
      execution: "YUNO" | "MERCHANT";
    };
    /** @description The subscription that the payment starts. */
    SubscriptionRequest: {
      frequency?: components["schemas"]["SubscriptionFrequency"];
      availability?: components["schemas"]["Availability"];
      amount?: components["schemas"]["SubscriptionAmount"];
      billing_cycles?: components["schemas"]["SubscriptionBillingCycles"];
      id?: string;
      billing_date?: components["schemas"]["SubscriptionBillingDate"];
    };
    /** @description A tax that is part of the amount. */
    Tax: {
      type?: string;
      tax_base?: number;
      value?: number;
      percentage?: number;
    };
    /** @description A tax that is part of the amount. */
    TaxRequest: {
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
    ThreeDSecure: {
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
    ThreeDSecureRequest: {
      three_d_secure_setup_id?: string;
      /** @enum {string} */
      version?: "1.0" | "2.0" | "2.1.0" | "2.2.0" | "2.2.1" | "2.3.0" | "2.3.1";
      electronic_commerce_indicator?: string;
      cryptogram?: string;
      transaction_id?: string;
      directory_server_transaction_id?: string;
    };
    /** @description A payment slip. */
    TicketDetail: {
      type?: unknown;
      date_of_expiration?: string | null;
      provider_number?: string;
      provider_barcode?: unknown;
      provider_logo?: unknown;
      provider_format?: unknown;
      redirect_url?: string;
    };
    /** @description A payment slip, or a voucher. */
    TicketDetailRequest: {
      /** @enum {string} */
      benefit_type?: "PRIVATE" | "JUNAEB";
      /** Format: date-time */
      expires_at?: string;
    };
    /** @description The event that a ticket is for. */
    TicketEvent: {
      id?: string;
      name?: string;
      description?: string;
      type?: string;
      date?: string;
      address?: components["schemas"]["Address"];
    };
    /** @description The event that a ticket is for. */
    TicketEventRequest: {
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
      address?: components["schemas"]["AddressRequest"];
    };
    /** @description A one-time token. The provider promises none of its fields. */
    Token: {
      token?: string;
      card_data?: components["schemas"]["CardData"];
      customer_payer?: components["schemas"]["TokenCustomerPayer"];
    };
    /** @description A card in plain text. */
    TokenCardDataRequest: {
      number: string;
      expiration_month: number;
      expiration_year: number;
      security_code?: string;
      /** @description The name on the card. */
      holder_name: string;
      stored_credentials?: components["schemas"]["TokenStoredCredentialsRequest"];
    };
    /** @description Who will pay. */
    TokenCustomerPayer: {
      first_name?: string;
      last_name?: string;
      /** Format: email */
      email?: string;
      gender?: "M" | "F" | "NA" | "NK" | (string & {});
      /** Format: date */
      date_of_birth?: string;
      phone?: components["schemas"]["Phone"];
      billing_address?: components["schemas"]["Address"];
      shipping_address?: components["schemas"]["Address"] | null;
      document?: components["schemas"]["TokenDocument"];
      browser_info?: components["schemas"]["BrowserInfo"];
      nationality?: string;
      ip_address?: string;
      device_fingerprints?: components["schemas"]["DeviceFingerprint"][];
    };
    /** @description Who will pay. */
    TokenCustomerPayerRequest: {
      first_name?: string;
      last_name?: string;
      /** Format: email */
      email?: string;
      gender?: "M" | "F" | "NA" | "NK" | (string & {});
      /** Format: date */
      date_of_birth?: string;
      phone?: WithRequired<
        components["schemas"]["Phone"],
        "country_code" | "number"
      >;
      billing_address?: components["schemas"]["AddressRequest"];
      /** @description The schema names no fields. */
      shipping_address?: {
        [key: string]: unknown;
      };
      document?: components["schemas"]["Document"];
      browser_info?: components["schemas"]["BrowserInfoRequest"];
      nationality?: string;
      ip_address?: string;
      device_fingerprints?: components["schemas"]["DeviceFingerprint"][];
    };
    /** @description An identity document, whose fields may be null. */
    TokenDocument: {
      document_type?: string | null;
      document_number?: string | null;
    };
    /** @description Why a stored card is used. */
    TokenStoredCredentialsRequest: {
      /** @enum {string} */
      reason?: "CARD_ON_FILE" | "SUBSCRIPTION" | "UNSCHEDULED_CARD_ON_FILE";
      /** @enum {string} */
      usage?: "FIRST" | "USED";
      subscription_agreement_id?: string;
      network_transaction_id?: string;
    };
    /** @description One transaction of a payment. The provider promises none of its fields. */
    Transaction: {
      id?: string;
      type?: components["schemas"]["TransactionType"];
      /** @description The transaction's status, `SUCCEEDED` for example. */
      status?: string;
      /** @description The kind of payment method, `CARD` for example. */
      category?: string;
      /** @description A bare number, in the currency of the payment. */
      amount?: number;
      provider_id?: string;
      payment_method?: components["schemas"]["TransactionPaymentMethod"];
      response_code?: string;
      response_message?: string;
      reason?: string | null;
      description?: string;
      merchant_reference?: string | null;
      provider_data?: components["schemas"]["ProviderData"];
      created_at?: string;
      updated_at?: string;
      three_d_secure_action_required?: unknown;
      connection_data?: components["schemas"]["ConnectionData"] | null;
      merchant_advice_code?: string | null;
      merchant_advice_code_message?: string | null;
      /** @description Named by the page about cancelling, for a transaction that is retrieved. */
      receipt?: boolean;
      /** @description Where the receipt is. */
      receipt_url?: unknown;
      receipt_language?: unknown;
    };
    /** @description The payment, as a transaction's answer shows it. */
    TransactionPayment: {
      id?: string;
      account_id?: string;
      description?: string;
      country?: string;
      status?: components["schemas"]["PaymentStatus"];
      sub_status?: components["schemas"]["PaymentSubStatus"];
      merchant_order_id?: string;
      created_at?: string;
      updated_at?: string;
      amount?: components["schemas"]["Amount"];
      additional_data?: components["schemas"]["AdditionalData"];
      split_marketplace?: components["schemas"]["SplitMarketplace"][];
    };
    /** @description What a transaction was made with. */
    TransactionPaymentMethod: {
      vaulted_token?: string;
      type?: string;
      vault_on_success?: boolean;
      token?: string;
      detail?: components["schemas"]["PaymentMethodDetail"];
      parent_payment_method_type?: unknown;
    };
    /** @description One transaction and the payment it belongs to. The provider promises none of its fields. */
    TransactionResponse: {
      id?: string;
      type?: components["schemas"]["TransactionType"];
      /** @description The transaction's status, `SUCCEEDED` for example. */
      status?: string;
      /** @description The kind of payment method, `CARD` for example. */
      category?: string;
      amount?: components["schemas"]["Amount"];
      merchant_reference?: string;
      created_at?: string;
      updated_at?: string;
      provider_data?: components["schemas"]["ProviderData"];
      response_code?: string;
      response_message?: string;
      payment?: components["schemas"]["TransactionPayment"];
      /** @description Null in the example, an object in other answers about payments. */
      customer_payer?: components["schemas"]["CustomerPayer"] | null;
      /** @description The page prints a default of true, its example false; a missing field says nothing. */
      simplified_mode?: boolean;
      /** @description The page prints a default of true, its example false; a missing field says nothing. */
      receipt?: boolean;
      receipt_url?: unknown;
      receipt_language?: unknown;
    };
    TransactionType:
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
    TransportRequest: {
      id?: string;
      /** @enum {string} */
      type?: "SHIP" | "BUS" | "TRAIN" | "TRAM" | "CAR";
      description?: string;
    };
    /** @description A journey by ship, bus, train, tram or car. */
    Transportation: {
      legs?: components["schemas"]["TransportationLeg"][];
      passengers?: components["schemas"]["TransportationPassenger"][];
      tickets?: components["schemas"]["TransportationTicket"][];
    };
    /** @description One part of a journey. */
    TransportationLeg: {
      passenger_id?: string;
      departure_station?: string;
      arrival_station?: string;
    };
    /** @description One part of a journey. */
    TransportationLegRequest: {
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
      transport?: components["schemas"]["TransportationLegTransport"];
    };
    /** @description What one part of a journey goes by. */
    TransportationLegTransport: {
      id?: string;
    };
    /** @description One passenger of a journey. */
    TransportationPassenger: {
      id?: string;
      first_name?: string;
      last_name?: string;
    };
    /** @description One passenger of a journey. */
    TransportationPassengerRequest: {
      id?: string;
      first_name?: string;
      last_name?: string;
      middle_name?: string;
      email?: string;
      type?: string;
      date_of_birth?: string;
      nationality?: string;
      document?: components["schemas"]["Document"];
      loyalty_number?: string;
      loyalty_tier?: string;
      phone?: components["schemas"]["Phone"];
    };
    /** @description A journey by ship, bus, train, tram or car. */
    TransportationRequest: {
      id?: string;
      description?: string;
      /** @enum {string} */
      type?: "ONE_WAY" | "ROUNDTRIP" | "MULTIPLE_DESTINATIONS";
      legs?: components["schemas"]["TransportationLegRequest"][];
      transport?: components["schemas"]["TransportRequest"];
      passengers?: components["schemas"]["TransportationPassengerRequest"][];
      tickets?: components["schemas"]["TransportationTicketRequest"][];
    };
    /** @description One ticket of a journey. */
    TransportationTicket: {
      passenger_id?: string;
      ticket_number?: string;
    };
    /** @description One ticket of a journey. */
    TransportationTicketRequest: {
      passenger_id?: string;
      ticket_number?: string;
      e_ticket?: boolean;
      restricted?: boolean;
      total_fare_amount?: number;
      total_tax_amount?: number;
      total_fee_amount?: number;
    };
    /** @description What is changed of a checkout session. */
    UpdateCheckoutSessionRequest: {
      account_id?: string;
      merchant_order_id?: string;
      payment_description?: string;
      country?: components["schemas"]["CountryCode"];
      customer_id?: string;
      callback_url?: string;
      amount?: components["schemas"]["Money"];
      alternative_amount?: components["schemas"]["AlternativeAmountRequest"];
      metadata?: components["schemas"]["MetadataRequest"][];
      workflow?: "SDK_CHECKOUT" | "CHECKOUT" | "SDK_SEAMLESS" | (string & {});
      installments?: components["schemas"]["SessionInstallmentsRequest"];
    };
    /** @description What is changed of a customer. */
    UpdateCustomerRequest: {
      merchant_customer_id?: string;
      /** Format: date-time */
      merchant_customer_created_at?: string;
      first_name?: string;
      last_name?: string;
      gender?: string;
      /** @description Written `1985-12-10`. */
      date_of_birth?: string;
      email?: string;
      nationality?: components["schemas"]["CountryCode"];
      country?: components["schemas"]["CountryCode"];
      document?: components["schemas"]["Document"];
      phone?: components["schemas"]["Phone"];
      billing_address?: components["schemas"]["AddressRequest"];
      shipping_address?: components["schemas"]["AddressRequest"];
      metadata?: components["schemas"]["MetadataRequest"][];
    };
    /** @description The card behind a wallet. */
    WalletCardData: {
      lfd?: string;
    };
    /** @description A wallet. */
    WalletDetail: {
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
    WalletDetailRequest: {
      /** @description Named on the page about authorizing only. */
      cryptogram?: string;
      /** Format: date-time */
      expires_at?: string;
      verify?: boolean;
      payment_token?: string;
      capture?: boolean;
      soft_descriptor?: string;
      domain_url?: string;
      stored_credentials?: components["schemas"]["StoredCredentialsRequest"];
      card_data?: components["schemas"]["WalletCardData"];
    };
  };
  responses: {
    /** @description The request was refused. Yuno answers this also where other APIs answer 404 or 409, so the code tells more than the status. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The merchant may not use this API. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The keys are missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description The `checkout_session` that creating it gave.
     * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
     */
    CheckoutSession: string;
    /**
     * @description The customer's `id`, which Yuno gave.
     * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
     */
    CustomerId: string;
    /**
     * @description The `customer_session` that creating it gave.
     * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
     */
    CustomerSession: string;
    /** @description A UUID of your choice, a new one for each new request. The authentication page says what a repeated one does. */
    IdempotencyKey: string;
    /**
     * @description The payment's `id`, a UUID of 36 characters.
     * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
     */
    PaymentId: string;
    /**
     * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
     * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
     */
    PaymentMethodId: string;
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
  "retrieve-payment-methods-to-enroll-checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `customer_session` that creating it gave.
         * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
         */
        customer_session: components["parameters"]["CustomerSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrollablePaymentMethods"];
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
        "application/json": components["schemas"]["CreateCheckoutSessionRequest"];
      };
    };
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
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
         * @description The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetrievedCheckoutSession"];
        };
      };
      /** @description The request was refused, or there is no such session any more. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
         * @description The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCheckoutSessionRequest"];
      };
    };
    responses: {
      /** @description The session as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
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
         * @description Only methods of this category.
         * @example CARD
         */
        category?: string;
      };
      header?: never;
      path: {
        /**
         * @description The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutPaymentMethod"][];
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
         * @description The `checkout_session` that creating it gave.
         * @example 64a1c3f8-0b7d-4e5a-9c2f-3d6e8b1a7f55
         */
        checkout_session: components["parameters"]["CheckoutSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCheckoutSessionTokenRequest"];
      };
    };
    responses: {
      /** @description The token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSessionToken"];
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
         * @description Your own id of the customer.
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
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      /** @description The request was refused, or there is no such customer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such customer. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      /** @description The new customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
         * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
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
        "application/json": components["schemas"]["CreateCustomerSessionRequest"];
      };
    };
    responses: {
      /** @description The session. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerSession"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
         * @description The `customer_session` that creating it gave.
         * @example b7d1e2a3-4c5f-4a6b-8d7e-9f0a1b2c3d44
         */
        customer_session: components["parameters"]["CustomerSession"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnrollSessionPaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The payment method, not enrolled yet. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      /** @description The request was refused, or there is no such customer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such customer. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  "delete-customer": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Your account, a UUID of 36 characters.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "x-account-code": string;
      };
      path: {
        /**
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deletion has begun. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused, or there is no such customer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCustomerRequest"];
      };
    };
    responses: {
      /** @description The customer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethods"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnrollCustomerPaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The payment method. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
        /**
         * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
        };
      };
      /** @description The request was refused, or there is no such customer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
         * @description The customer's `id`, which Yuno gave.
         * @example 6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11
         */
        customer_id: components["parameters"]["CustomerId"];
        /**
         * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
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
          "application/json": components["schemas"]["RetrieveIssuersResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
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
        "application/json": components["schemas"]["RegisterCardsRequest"];
      };
    };
    responses: {
      /** @description The cards were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegisteredCards"];
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
         * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment method. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
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
         * @description Your account, a UUID.
         * @example 2b7e1516-28ae-42a6-8bf7-15884f3c4f3c
         */
        "X-account-code": string;
      };
      path: {
        /**
         * @description The payment method's `id`. For a card enrolled by the direct workflow it is the `vaulted_token`.
         * @example 9d5b1c4e-7a3f-4e0d-8c61-5f2a9b7d3e44
         */
        payment_method_id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReassignPaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The payment method, with its new owner. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnrolledPaymentMethod"];
        };
      };
      /** @description The request was refused; the code says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description There is no such payment method. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The payment method belongs to a customer that has data. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
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
          "application/json": components["schemas"]["RetrievedPayment"][];
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
        "application/json":
          | components["schemas"]["CreatePaymentRequest"]
          | components["schemas"]["AuthorizePaymentRequest"];
      };
    };
    responses: {
      /** @description The payment, and the transaction that was made for it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatePaymentResponse"];
        };
      };
      /** @description The request was refused, or another one with the same key is still in process. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
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
        "application/json": components["schemas"]["RefundPaymentRequest"];
      };
    };
    responses: {
      /** @description The payment and the transaction that refunds it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentWithTransaction"];
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
          "application/json": components["schemas"]["RetrievePaymentResponse"];
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
        "application/json": components["schemas"]["CancelOrRefundPaymentRequest"];
      };
    };
    responses: {
      /** @description The transaction that cancels or refunds, with its payment. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionResponse"];
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
        "application/json": components["schemas"]["NotifyFulfillmentsRequest"];
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
        "application/json": components["schemas"]["CancelPaymentRequest"];
      };
    };
    responses: {
      /** @description The transaction that cancels, with its payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionResponse"];
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
        "application/json": components["schemas"]["RefundRequest"];
      };
    };
    responses: {
      /** @description The transaction that cancels or refunds, with its payment. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionResponse"];
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
        "application/json": components["schemas"]["CapturePaymentRequest"];
      };
    };
    responses: {
      /** @description The transaction that captures, with its payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionResponse"];
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
        "application/json": components["schemas"]["DisputeRequest"];
      };
    };
    responses: {
      /** @description The payment and the transaction of its chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentWithTransaction"];
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
        "application/json": components["schemas"]["DisputeRequest"];
      };
    };
    responses: {
      /** @description The payment and the transaction of its chargeback. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentWithTransaction"];
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
          "application/json": components["schemas"]["ErrorResponse"];
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
        "application/json": components["schemas"]["CreateTokenRequest"];
      };
    };
    responses: {
      /** @description The token. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Token"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export type AccountFunding = components["schemas"]["AccountFunding"];
export type AccountFundingParty = components["schemas"]["AccountFundingParty"];
export type AccountFundingPartyRequest =
  components["schemas"]["AccountFundingPartyRequest"];
export type AccountFundingRequest =
  components["schemas"]["AccountFundingRequest"];
export type AdditionalData = components["schemas"]["AdditionalData"];
export type AdditionalDataRequest =
  components["schemas"]["AdditionalDataRequest"];
export type Address = components["schemas"]["Address"];
export type AddressRequest = components["schemas"]["AddressRequest"];
export type Airline = components["schemas"]["Airline"];
export type AirlineLeg = components["schemas"]["AirlineLeg"];
export type AirlineLegRequest = components["schemas"]["AirlineLegRequest"];
export type AirlinePassenger = components["schemas"]["AirlinePassenger"];
export type AirlinePassengerRequest =
  components["schemas"]["AirlinePassengerRequest"];
export type AirlineRequest = components["schemas"]["AirlineRequest"];
export type AirlineTicket = components["schemas"]["AirlineTicket"];
export type AirlineTicketIssue = components["schemas"]["AirlineTicketIssue"];
export type AirlineTicketIssueRequest =
  components["schemas"]["AirlineTicketIssueRequest"];
export type AirlineTicketRequest =
  components["schemas"]["AirlineTicketRequest"];
export type AlternativeAmountRequest =
  components["schemas"]["AlternativeAmountRequest"];
export type Amount = components["schemas"]["Amount"];
export type AmountRequest = components["schemas"]["AmountRequest"];
export type AuthorizePaymentRequest =
  components["schemas"]["AuthorizePaymentRequest"];
export type Availability = components["schemas"]["Availability"];
export type BankTransferDetail = components["schemas"]["BankTransferDetail"];
export type BankTransferDetailRequest =
  components["schemas"]["BankTransferDetailRequest"];
export type BankTransferStoredCredentials =
  components["schemas"]["BankTransferStoredCredentials"];
export type BnplCustomerData = components["schemas"]["BnplCustomerData"];
export type BnplDetail = components["schemas"]["BnplDetail"];
export type BrowserInfo = components["schemas"]["BrowserInfo"];
export type BrowserInfoRequest = components["schemas"]["BrowserInfoRequest"];
export type CancelOrRefundPaymentRequest =
  components["schemas"]["CancelOrRefundPaymentRequest"];
export type CancelPaymentRequest =
  components["schemas"]["CancelPaymentRequest"];
export type CaptureAdditionalData =
  components["schemas"]["CaptureAdditionalData"];
export type CaptureOrder = components["schemas"]["CaptureOrder"];
export type CapturePaymentRequest =
  components["schemas"]["CapturePaymentRequest"];
export type CardData = components["schemas"]["CardData"];
export type CardDataRequest = components["schemas"]["CardDataRequest"];
export type CardDetail = components["schemas"]["CardDetail"];
export type CardDetailRequest = components["schemas"]["CardDetailRequest"];
export type Checkout = components["schemas"]["Checkout"];
export type CheckoutConditionRule =
  components["schemas"]["CheckoutConditionRule"];
export type CheckoutConditionValues =
  components["schemas"]["CheckoutConditionValues"];
export type CheckoutConditions = components["schemas"]["CheckoutConditions"];
export type CheckoutPaymentMethod =
  components["schemas"]["CheckoutPaymentMethod"];
export type CheckoutPaymentMethodSession =
  components["schemas"]["CheckoutPaymentMethodSession"];
export type CheckoutRequest = components["schemas"]["CheckoutRequest"];
export type CheckoutSession = components["schemas"]["CheckoutSession"];
export type CheckoutSessionDetails =
  components["schemas"]["CheckoutSessionDetails"];
export type CheckoutSessionToken =
  components["schemas"]["CheckoutSessionToken"];
export type ConnectionData = components["schemas"]["ConnectionData"];
export type CountryCode = components["schemas"]["CountryCode"];
export type CreateCheckoutSessionRequest =
  components["schemas"]["CreateCheckoutSessionRequest"];
export type CreateCheckoutSessionTokenRequest =
  components["schemas"]["CreateCheckoutSessionTokenRequest"];
export type CreateCustomerRequest =
  components["schemas"]["CreateCustomerRequest"];
export type CreateCustomerSessionRequest =
  components["schemas"]["CreateCustomerSessionRequest"];
export type CreatePaymentRequest =
  components["schemas"]["CreatePaymentRequest"];
export type CreatePaymentResponse =
  components["schemas"]["CreatePaymentResponse"];
export type CreateTokenRequest = components["schemas"]["CreateTokenRequest"];
export type CurrencyConversion = components["schemas"]["CurrencyConversion"];
export type CurrencyConversionProvider =
  components["schemas"]["CurrencyConversionProvider"];
export type CurrencyConversionRequest =
  components["schemas"]["CurrencyConversionRequest"];
export type Customer = components["schemas"]["Customer"];
export type CustomerEnrollmentVerificationRequest =
  components["schemas"]["CustomerEnrollmentVerificationRequest"];
export type CustomerPayer = components["schemas"]["CustomerPayer"];
export type CustomerPayerRequest =
  components["schemas"]["CustomerPayerRequest"];
export type CustomerSession = components["schemas"]["CustomerSession"];
export type DelayedActionSettings =
  components["schemas"]["DelayedActionSettings"];
export type DeviceFingerprint = components["schemas"]["DeviceFingerprint"];
export type DeviceFingerprintRequest =
  components["schemas"]["DeviceFingerprintRequest"];
export type Discount = components["schemas"]["Discount"];
export type DiscountRequest = components["schemas"]["DiscountRequest"];
export type DisputeEvidence = components["schemas"]["DisputeEvidence"];
export type DisputeRequest = components["schemas"]["DisputeRequest"];
export type Document = components["schemas"]["Document"];
export type EnrollCustomerPaymentMethodRequest =
  components["schemas"]["EnrollCustomerPaymentMethodRequest"];
export type EnrollSessionPaymentMethodRequest =
  components["schemas"]["EnrollSessionPaymentMethodRequest"];
export type EnrollablePaymentMethod =
  components["schemas"]["EnrollablePaymentMethod"];
export type EnrollablePaymentMethods =
  components["schemas"]["EnrollablePaymentMethods"];
export type EnrolledPaymentMethod =
  components["schemas"]["EnrolledPaymentMethod"];
export type EnrolledPaymentMethods =
  components["schemas"]["EnrolledPaymentMethods"];
export type Enrollment = components["schemas"]["Enrollment"];
export type EnrollmentBankTransferRequest =
  components["schemas"]["EnrollmentBankTransferRequest"];
export type EnrollmentBrowserInfoRequest =
  components["schemas"]["EnrollmentBrowserInfoRequest"];
export type EnrollmentCardDataRequest =
  components["schemas"]["EnrollmentCardDataRequest"];
export type EnrollmentCustomerPayerRequest =
  components["schemas"]["EnrollmentCustomerPayerRequest"];
export type EnrollmentPaymentMethodDetailRequest =
  components["schemas"]["EnrollmentPaymentMethodDetailRequest"];
export type EnrollmentPaymentMethodRequest =
  components["schemas"]["EnrollmentPaymentMethodRequest"];
export type EnrollmentProvider = components["schemas"]["EnrollmentProvider"];
export type EnrollmentProviderData =
  components["schemas"]["EnrollmentProviderData"];
export type EnrollmentProviderDataRequest =
  components["schemas"]["EnrollmentProviderDataRequest"];
export type EnrollmentRecurringBillingRequest =
  components["schemas"]["EnrollmentRecurringBillingRequest"];
export type EnrollmentRecurringPaymentRequest =
  components["schemas"]["EnrollmentRecurringPaymentRequest"];
export type EnrollmentStatus = components["schemas"]["EnrollmentStatus"];
export type EnrollmentVerification =
  components["schemas"]["EnrollmentVerification"];
export type EnrollmentVerificationRequest =
  components["schemas"]["EnrollmentVerificationRequest"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type EventTicket = components["schemas"]["EventTicket"];
export type EventTicketRequest = components["schemas"]["EventTicketRequest"];
export type ExternalProviderData =
  components["schemas"]["ExternalProviderData"];
export type FraudScreening = components["schemas"]["FraudScreening"];
export type FraudScreeningProviderData =
  components["schemas"]["FraudScreeningProviderData"];
export type FraudScreeningRequest =
  components["schemas"]["FraudScreeningRequest"];
export type FraudScreeningTransaction =
  components["schemas"]["FraudScreeningTransaction"];
export type Fulfillment = components["schemas"]["Fulfillment"];
export type FulfillmentCarrier = components["schemas"]["FulfillmentCarrier"];
export type Geolocation = components["schemas"]["Geolocation"];
export type Issuer = components["schemas"]["Issuer"];
export type Mandate = components["schemas"]["Mandate"];
export type MerchantCustomerValidations =
  components["schemas"]["MerchantCustomerValidations"];
export type Metadata = components["schemas"]["Metadata"];
export type MetadataRequest = components["schemas"]["MetadataRequest"];
export type Money = components["schemas"]["Money"];
export type NetworkToken = components["schemas"]["NetworkToken"];
export type NetworkTokenData = components["schemas"]["NetworkTokenData"];
export type NetworkTokenDataRequest =
  components["schemas"]["NetworkTokenDataRequest"];
export type NetworkTokenRequest = components["schemas"]["NetworkTokenRequest"];
export type NetworkTokenResponse =
  components["schemas"]["NetworkTokenResponse"];
export type NewPayment = components["schemas"]["NewPayment"];
export type NotifyFulfillmentsRequest =
  components["schemas"]["NotifyFulfillmentsRequest"];
export type Order = components["schemas"]["Order"];
export type OrderItem = components["schemas"]["OrderItem"];
export type OrderItemRequest = components["schemas"]["OrderItemRequest"];
export type OrderRequest = components["schemas"]["OrderRequest"];
export type OrderShipping = components["schemas"]["OrderShipping"];
export type OrderShippingRequest =
  components["schemas"]["OrderShippingRequest"];
export type OtpRequest = components["schemas"]["OtpRequest"];
export type PassengerDocument = components["schemas"]["PassengerDocument"];
export type Payment = components["schemas"]["Payment"];
export type PaymentAmountRequest =
  components["schemas"]["PaymentAmountRequest"];
export type PaymentLinkDetail = components["schemas"]["PaymentLinkDetail"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodDetail = components["schemas"]["PaymentMethodDetail"];
export type PaymentMethodDetailRequest =
  components["schemas"]["PaymentMethodDetailRequest"];
export type PaymentMethodRequest =
  components["schemas"]["PaymentMethodRequest"];
export type PaymentStatus = components["schemas"]["PaymentStatus"];
export type PaymentSubStatus = components["schemas"]["PaymentSubStatus"];
export type PaymentWithTransaction =
  components["schemas"]["PaymentWithTransaction"];
export type Phone = components["schemas"]["Phone"];
export type ProviderData = components["schemas"]["ProviderData"];
export type ReassignPaymentMethodRequest =
  components["schemas"]["ReassignPaymentMethodRequest"];
export type ReceiptOptions = components["schemas"]["ReceiptOptions"];
export type RefundAddress = components["schemas"]["RefundAddress"];
export type RefundBankTransfer = components["schemas"]["RefundBankTransfer"];
export type RefundCustomerPayer = components["schemas"]["RefundCustomerPayer"];
export type RefundPaymentCustomerPayer =
  components["schemas"]["RefundPaymentCustomerPayer"];
export type RefundPaymentDocument =
  components["schemas"]["RefundPaymentDocument"];
export type RefundPaymentMethod = components["schemas"]["RefundPaymentMethod"];
export type RefundPaymentMethodDetail =
  components["schemas"]["RefundPaymentMethodDetail"];
export type RefundPaymentRequest =
  components["schemas"]["RefundPaymentRequest"];
export type RefundRequest = components["schemas"]["RefundRequest"];
export type RegisterCardsRequest =
  components["schemas"]["RegisterCardsRequest"];
export type RegisteredCards = components["schemas"]["RegisteredCards"];
export type ResponseAdditionalData =
  components["schemas"]["ResponseAdditionalData"];
export type RetrieveIssuersResponse =
  components["schemas"]["RetrieveIssuersResponse"];
export type RetrievePaymentResponse =
  components["schemas"]["RetrievePaymentResponse"];
export type RetrievedCheckoutSession =
  components["schemas"]["RetrievedCheckoutSession"];
export type RetrievedPayment = components["schemas"]["RetrievedPayment"];
export type RoutingCondition = components["schemas"]["RoutingCondition"];
export type RoutingRules = components["schemas"]["RoutingRules"];
export type SellerAddressRequest =
  components["schemas"]["SellerAddressRequest"];
export type SellerDetails = components["schemas"]["SellerDetails"];
export type SellerDetailsRequest =
  components["schemas"]["SellerDetailsRequest"];
export type SessionInstallment = components["schemas"]["SessionInstallment"];
export type SessionInstallmentRequest =
  components["schemas"]["SessionInstallmentRequest"];
export type SessionInstallments = components["schemas"]["SessionInstallments"];
export type SessionInstallmentsRequest =
  components["schemas"]["SessionInstallmentsRequest"];
export type SessionRecurringBillingRequest =
  components["schemas"]["SessionRecurringBillingRequest"];
export type SessionRecurringPaymentRequest =
  components["schemas"]["SessionRecurringPaymentRequest"];
export type SplitMarketplace = components["schemas"]["SplitMarketplace"];
export type SplitMarketplaceAmount =
  components["schemas"]["SplitMarketplaceAmount"];
export type SplitMarketplaceLiability =
  components["schemas"]["SplitMarketplaceLiability"];
export type SplitMarketplaceRequest =
  components["schemas"]["SplitMarketplaceRequest"];
export type StoredCardData = components["schemas"]["StoredCardData"];
export type StoredCredentials = components["schemas"]["StoredCredentials"];
export type StoredCredentialsAdditionalData =
  components["schemas"]["StoredCredentialsAdditionalData"];
export type StoredCredentialsBillingCycles =
  components["schemas"]["StoredCredentialsBillingCycles"];
export type StoredCredentialsFrequency =
  components["schemas"]["StoredCredentialsFrequency"];
export type StoredCredentialsRequest =
  components["schemas"]["StoredCredentialsRequest"];
export type SubscriptionAmount = components["schemas"]["SubscriptionAmount"];
export type SubscriptionBillingCycles =
  components["schemas"]["SubscriptionBillingCycles"];
export type SubscriptionBillingDate =
  components["schemas"]["SubscriptionBillingDate"];
export type SubscriptionFrequency =
  components["schemas"]["SubscriptionFrequency"];
export type SubscriptionRequest = components["schemas"]["SubscriptionRequest"];
export type Tax = components["schemas"]["Tax"];
export type TaxRequest = components["schemas"]["TaxRequest"];
export type ThreeDSecure = components["schemas"]["ThreeDSecure"];
export type ThreeDSecureRequest = components["schemas"]["ThreeDSecureRequest"];
export type TicketDetail = components["schemas"]["TicketDetail"];
export type TicketDetailRequest = components["schemas"]["TicketDetailRequest"];
export type TicketEvent = components["schemas"]["TicketEvent"];
export type TicketEventRequest = components["schemas"]["TicketEventRequest"];
export type Token = components["schemas"]["Token"];
export type TokenCardDataRequest =
  components["schemas"]["TokenCardDataRequest"];
export type TokenCustomerPayer = components["schemas"]["TokenCustomerPayer"];
export type TokenCustomerPayerRequest =
  components["schemas"]["TokenCustomerPayerRequest"];
export type TokenDocument = components["schemas"]["TokenDocument"];
export type TokenStoredCredentialsRequest =
  components["schemas"]["TokenStoredCredentialsRequest"];
export type Transaction = components["schemas"]["Transaction"];
export type TransactionPayment = components["schemas"]["TransactionPayment"];
export type TransactionPaymentMethod =
  components["schemas"]["TransactionPaymentMethod"];
export type TransactionResponse = components["schemas"]["TransactionResponse"];
export type TransactionType = components["schemas"]["TransactionType"];
export type TransportRequest = components["schemas"]["TransportRequest"];
export type Transportation = components["schemas"]["Transportation"];
export type TransportationLeg = components["schemas"]["TransportationLeg"];
export type TransportationLegRequest =
  components["schemas"]["TransportationLegRequest"];
export type TransportationLegTransport =
  components["schemas"]["TransportationLegTransport"];
export type TransportationPassenger =
  components["schemas"]["TransportationPassenger"];
export type TransportationPassengerRequest =
  components["schemas"]["TransportationPassengerRequest"];
export type TransportationRequest =
  components["schemas"]["TransportationRequest"];
export type TransportationTicket =
  components["schemas"]["TransportationTicket"];
export type TransportationTicketRequest =
  components["schemas"]["TransportationTicketRequest"];
export type UpdateCheckoutSessionRequest =
  components["schemas"]["UpdateCheckoutSessionRequest"];
export type UpdateCustomerRequest =
  components["schemas"]["UpdateCustomerRequest"];
export type WalletCardData = components["schemas"]["WalletCardData"];
export type WalletDetail = components["schemas"]["WalletDetail"];
export type WalletDetailRequest = components["schemas"]["WalletDetailRequest"];
