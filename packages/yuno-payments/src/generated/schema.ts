// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

export interface paths {
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
     * @description Cancels a payment that is `PENDING` because its transaction was only authorized. A payment that is `PENDING` because of 3-D Secure cannot be canceled: it ends by itself once the payer has authenticated. Whether other payment methods (Pix, for example) can be canceled is arranged with Yuno. The page's text calls the resulting payment status `CANCELLED`; the example and the status page call it `CANCELED`.
     */
    post: operations["cancel-payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Numbers, although the provider's document says integer: its requests take up to four decimals, and its other examples show amounts such as 49.99. */
    Amount: {
      captured?: number;
      currency?: string;
      currency_conversion?: {
        [key: string]: unknown;
      } | null;
      refunded?: number;
      value?: number;
    };
    CancelPaymentRequest: {
      /** @description Your own reference for this transaction. */
      merchant_reference: string;
      /** @description Why the payment is canceled, in your words. */
      description?: string;
      /**
       * @description Why the payment is canceled.
       * @enum {string}
       */
      reason?: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER";
      response_additional_data?: components["schemas"]["ResponseAdditionalData"];
    };
    /** @description The connection that handled the transaction. */
    ConnectionData: {
      id?: string;
      name?: string;
    };
    /** @description The codes on Yuno's page of HTTP response codes, those about repeated keys on the authentication page, and the one the dispute page names. */
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
      | (string & {});
    /** @description Yuno's error body. The provider promises none of its fields. */
    ErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      messages?: string[];
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
    /** @description What the payment provider behind Yuno made of the request. */
    ProviderData: {
      id?: string;
      transaction_id?: string;
      account_id?: string;
      status?: string;
      sub_status?: string;
      status_detail?: string;
      response_message?: string | null;
      response_code?: string;
      /** @description Returned to selected organizations only. */
      raw_request?: {
        [key: string]: unknown;
      };
      /** @description Each provider fills this in its own way. */
      raw_response?: {
        message?: string;
      } & {
        [key: string]: unknown;
      };
      third_party_transaction_id?: string | null;
      third_party_account_id?: string | null;
      iso8583_response_code?: string;
      iso8583_response_message?: string;
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
      /** @description Ask for what Yuno sent to the payment provider. */
      raw_request?: boolean;
      /** @description Ask for what the payment provider answered. */
      raw_response?: boolean;
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
      split_marketplace?: {
        [key: string]: unknown;
      }[];
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
      connection_data?: components["schemas"]["ConnectionData"];
      response_code?: string;
      response_message?: string;
      payment?: components["schemas"]["TransactionPayment"];
      /** @description Null in the example, an object in other answers about payments. */
      customer_payer?: {
        [key: string]: unknown;
      } | null;
      /** @description The page prints a default of true, its example false; a missing field says nothing. */
      simplified_mode?: boolean;
      /** @description The page prints a default of true, its example false; a missing field says nothing. */
      receipt?: boolean;
      receipt_url?: string | null;
      receipt_language?: string | null;
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "cancel-payment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment's `id`, a UUID.
         * @example 2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da
         */
        payment_id: string;
        /**
         * @description The `id` of the transaction to cancel, a UUID.
         * @example 438bea6c-9061-4416-b824-469c3c05868d
         */
        transaction_id: string;
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
      /** @description The request was refused. Yuno answers this also where other APIs answer 404 or 409, so the code tells more than the status. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The keys are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The merchant may not use this API. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
}

export type Amount = components["schemas"]["Amount"];
export type CancelPaymentRequest =
  components["schemas"]["CancelPaymentRequest"];
export type ConnectionData = components["schemas"]["ConnectionData"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type PaymentStatus = components["schemas"]["PaymentStatus"];
export type PaymentSubStatus = components["schemas"]["PaymentSubStatus"];
export type ProviderData = components["schemas"]["ProviderData"];
export type ResponseAdditionalData =
  components["schemas"]["ResponseAdditionalData"];
export type TransactionPayment = components["schemas"]["TransactionPayment"];
export type TransactionResponse = components["schemas"]["TransactionResponse"];
export type TransactionType = components["schemas"]["TransactionType"];
