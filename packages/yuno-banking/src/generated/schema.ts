// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

export interface paths {
  "/banking/accounts/{account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Close Account (Banking Connectivity)
     * @description Closes a bank account. Its balance has to be zero; otherwise the answer is 400.
     */
    delete: operations["delete_v1-banking-connectivity-accounts-account-id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel Entity Onboarding (Banking Connectivity)
     * @description Ends an onboarding that has not reached a final status yet; one that has is answered with 400. The provider documents 200 and 202 with the same body and does not say when to expect which.
     */
    post: operations["post_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id-cancel"];
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
    /** @description The codes in Yuno's table of banking errors. The table writes some in upper snake case and some in Pascal case. */
    ErrorCode:
      | "BadRequest"
      | "VALIDATION_ERROR"
      | "AuthenticationFail"
      | "NOT_AUTHENTICATED"
      | "ACCOUNT_NOT_FOUND"
      | "ENTITY_NOT_FOUND"
      | "ONBOARDING_NOT_FOUND"
      | "DUPLICATE_ENTITY"
      | "CURRENCY_MISMATCH"
      | "INSUFFICIENT_BALANCE"
      | "TooManyRequests"
      | "InternalError"
      | "PROVIDER_ERROR"
      | "PROVIDER_TIMEOUT"
      | (string & {});
    /** @description Open: `CREATED`, `PENDING`, `PENDING_ADDITIONAL_DOCUMENTATION` and `UNDER_REVIEW`. Final: `SUCCEEDED`, `FAILED`, `DECLINED`, `CANCELLED` and `EXPIRED`. */
    OnboardingStatus:
      | "CREATED"
      | "PENDING"
      | "PENDING_ADDITIONAL_DOCUMENTATION"
      | "UNDER_REVIEW"
      | "SUCCEEDED"
      | "FAILED"
      | "DECLINED"
      | "CANCELLED"
      | "EXPIRED"
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
  "delete_v1-banking-connectivity-accounts-account-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno. */
        account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call succeeded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example acct_aa0e8400-e29b-41d4-a716-446655440000 */
            id?: string;
            /** @example ent_660e8400-e29b-41d4-a716-446655440000 */
            entity_id?: string;
            /** @example onb_990e8400-e29b-41d4-a716-446655440000 */
            onboarding_id?: string;
            /** @example 550e8400-e29b-41d4-a716-446655440000 */
            account_id?: string;
            provider?: {
              /** @example col_bank_account_789 */
              account_id?: string;
            };
            /** @example CHECKING */
            account_type?: string;
            /**
             * @description `CLOSED` once the account is closed. The documents for creating and updating an account name `ACTIVE`, `PENDING` and `INACTIVE`.
             * @example CLOSED
             */
            status?: string;
            /** @example 1234567890 */
            account_number?: string;
            /** @example 123456789 */
            routing_number?: string | null;
            iban?: string | null;
            /** @example USD */
            currency?: string;
            balance?: {
              /** @example 0 */
              available?: number;
              /** @example 0 */
              current?: number;
              /** @example 0 */
              pending?: number;
            };
            account_details?: {
              /** @example John Doe - Checking */
              account_name?: string;
              sort_code?: string | null;
              bsb?: string | null;
              swift?: string | null;
            };
            payment_rails?: {
              incoming?: string[];
              outgoing?: string[];
            };
            /** @example true */
            supports_book_transfers?: boolean;
            /** @example 2026-02-01T10:10:00Z */
            created_at?: string;
            /** @example 2026-02-25T14:30:00Z */
            updated_at?: string;
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example VALIDATION_ERROR */
            code?: components["schemas"]["ErrorCode"];
            messages?: string[];
            /** @example 400 */
            http_code?: number;
          };
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example ACCOUNT_NOT_FOUND */
            code?: components["schemas"]["ErrorCode"];
            messages?: string[];
            /** @example 404 */
            http_code?: number;
          };
        };
      };
    };
  };
  "post_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The entity's `id`, as answered when it was created. */
        entity_id: string;
        /** @description The onboarding's `id`, as answered when it was created. */
        onboarding_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call succeeded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example onb_990e8400-e29b-41d4-a716-446655440000 */
            id?: string;
            /** @example ent_660e8400-e29b-41d4-a716-446655440000 */
            entity_id?: string;
            /** @example 550e8400-e29b-41d4-a716-446655440000 */
            yuno_account_id?: string;
            provider?: {
              /** @example col_entity_onboarded_123 */
              entity_id?: string;
              /** @example cancelled */
              status?: string;
            };
            /** @example ONE_STEP */
            onboarding_type?: string;
            /** @example CANCELLED */
            status?: components["schemas"]["OnboardingStatus"];
            requirements?: {
              [key: string]: unknown;
            }[];
            /** @example 2026-02-01T10:00:00Z */
            created_at?: string;
            /** @example 2026-02-02T08:45:00Z */
            updated_at?: string;
            /** @example 2026-02-08T10:00:00Z */
            expires_at?: string;
          };
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example onb_990e8400-e29b-41d4-a716-446655440000 */
            id?: string;
            /** @example ent_660e8400-e29b-41d4-a716-446655440000 */
            entity_id?: string;
            /** @example 550e8400-e29b-41d4-a716-446655440000 */
            yuno_account_id?: string;
            provider?: {
              /** @example col_entity_onboarded_123 */
              entity_id?: string;
              /** @example cancelled */
              status?: string;
            };
            /** @example ONE_STEP */
            onboarding_type?: string;
            /** @example CANCELLED */
            status?: components["schemas"]["OnboardingStatus"];
            requirements?: {
              [key: string]: unknown;
            }[];
            /** @example 2026-02-01T10:00:00Z */
            created_at?: string;
            /** @example 2026-02-02T08:45:00Z */
            updated_at?: string;
            /** @example 2026-02-08T10:00:00Z */
            expires_at?: string;
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example VALIDATION_ERROR */
            code?: components["schemas"]["ErrorCode"];
            messages?: string[];
            /** @example 400 */
            http_code?: number;
          };
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example ONBOARDING_NOT_FOUND */
            code?: components["schemas"]["ErrorCode"];
            messages?: string[];
            /** @example 404 */
            http_code?: number;
          };
        };
      };
    };
  };
}

export type ErrorCode = components["schemas"]["ErrorCode"];
export type OnboardingStatus = components["schemas"]["OnboardingStatus"];
