// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

export interface paths {
  "/api/kyc/validations/{id}/cancel": {
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
     * Cancel KYC Validation
     * @description Ends a validation for good: its status becomes `cancelled`, it is no longer the current one, and gu1 tries to delete the provider's session, so that the link given to the person stops working. A new validation may be created for the same entity afterwards. Newer copies of the page allow this while the status is `pending`, `in_progress` or `in_review`, older ones only for the first two. Every other status is refused with `INVALID_STATUS`.
     */
    delete: operations["cancel-kyc-validation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CancelValidationRequest: {
      /** @description Why the validation is cancelled. gu1 keeps it in the validation's metadata and in its audit log. */
      reason: string;
    };
    /** @description The codes on gu1's KYC pages. */
    ErrorCode:
      | "INVALID_STATUS"
      | "VALIDATION_ERROR"
      | "INVALID_REQUEST"
      | "BIOMETRIC_WORKFLOW_NOT_CONFIGURED"
      | "UNAUTHORIZED"
      | "NOT_CONFIGURED"
      | "NOT_ENABLED"
      | "QUOTA_EXCEEDED"
      | "NOT_FOUND"
      | "NO_PORTRAIT"
      | "ACTIVE_SESSION_EXISTS"
      | "VERIFICATION_FAILED"
      | "SERVICE_UNAVAILABLE"
      | (string & {});
    /** @description gu1's error body. The provider promises none of its fields. */
    ErrorResponse: {
      error?: components["schemas"]["ErrorCode"];
      message?: string;
    };
    /** @description A validation, with the fields the cancel page shows. It may have more, and the provider promises none of them. */
    Validation: {
      /** Format: uuid */
      id?: string;
      /**
       * Format: uuid
       * @description The person who is validated.
       */
      entityId?: string;
      organizationId?: string;
      /** @description The session at the identity provider. */
      validationSessionId?: string;
      status?: components["schemas"]["ValidationStatus"];
      provider?: string;
      /**
       * Format: uri
       * @description The page for the person. It no longer works once cancelled.
       */
      providerSessionUrl?: string;
      /** @description Whether this is the one validation that counts for the entity. */
      isCurrent?: boolean;
      metadata?: components["schemas"]["ValidationMetadata"];
      /** Format: date-time */
      createdAt?: string;
      /** Format: date-time */
      updatedAt?: string;
    };
    /** @description What the caller stored and what gu1 adds. The named fields appear when a validation is cancelled. */
    ValidationMetadata: {
      /** @description Who cancelled it. */
      cancelledBy?: string;
      /** Format: date-time */
      cancelledAt?: string;
      /** @description The `reason` of the request. */
      cancellationReason?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Open: `pending`, `in_progress` and `in_review`. Final: `approved`, `rejected`, `expired`, `abandoned` and `cancelled`. */
    ValidationStatus:
      | "pending"
      | "in_progress"
      | "in_review"
      | "approved"
      | "rejected"
      | "expired"
      | "abandoned"
      | "cancelled"
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
  "cancel-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the validation to cancel.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CancelValidationRequest"];
      };
    };
    responses: {
      /** @description The cancelled validation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Validation"];
        };
      };
      /** @description The validation is in a status that cannot be cancelled, or the reason is too short. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description There is no such validation, or it is another organization's. */
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
}

export type CancelValidationRequest =
  components["schemas"]["CancelValidationRequest"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type Validation = components["schemas"]["Validation"];
export type ValidationMetadata = components["schemas"]["ValidationMetadata"];
export type ValidationStatus = components["schemas"]["ValidationStatus"];
