// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

export interface paths {
  "/api/kyc/biometric": {
    post: operations["check-biometric"];
  };
  "/api/kyc/biometric/entities/{entityId}/current": {
    get: operations["get-current-biometric-session"];
  };
  "/api/kyc/biometric/sessions": {
    post: operations["create-biometric-session"];
  };
  "/api/kyc/biometric/sessions/{id}": {
    get: operations["get-biometric-session"];
  };
  "/api/kyc/entities/{entityId}/current": {
    get: operations["get-current-kyc-validation"];
  };
  "/api/kyc/entities/{entityId}/status": {
    get: operations["get-entity-kyc-status"];
  };
  "/api/kyc/entities/{entityId}/validations": {
    get: operations["list-kyc-validations"];
  };
  "/api/kyc/face-match/verifications/{id}": {
    get: operations["get-face-match-verification"];
  };
  "/api/kyc/face-match/verifications/{verificationId}/document-image": {
    get: operations["get-face-match-document-image"];
  };
  "/api/kyc/face-match/verifications/{verificationId}/selfie-image": {
    get: operations["get-face-match-selfie-image"];
  };
  "/api/kyc/id-verification/verifications": {
    get: operations["list-id-verifications"];
  };
  "/api/kyc/id-verification/verifications/{id}": {
    get: operations["get-id-verification"];
  };
  "/api/kyc/id-verification/verifications/{verificationId}/document-back-image": {
    get: operations["get-id-verification-back-image"];
  };
  "/api/kyc/id-verification/verifications/{verificationId}/document-front-image": {
    get: operations["get-id-verification-front-image"];
  };
  "/api/kyc/validations": {
    post: operations["create-kyc-validation"];
  };
  "/api/kyc/validations/{id}": {
    get: operations["get-kyc-validation"];
  };
  "/api/kyc/validations/{id}/approve": {
    post: operations["approve-kyc-validation"];
  };
  "/api/kyc/validations/{id}/cancel": {
    delete: operations["cancel-kyc-validation"];
  };
  "/api/kyc/validations/{id}/reject": {
    post: operations["reject-kyc-validation"];
  };
  "/api/kyc/validations/{id}/sync": {
    post: operations["sync-kyc-validation"];
  };
  "/entities": {
    get: operations["list-persons"];
    post: operations["create-person"];
  };
  "/entities/by-external-id/{externalId}": {
    get: operations["get-person-by-external-id"];
  };
  "/entities/by-tax-id/{taxId}": {
    get: operations["get-person-by-tax-id"];
  };
  "/entities/{id}": {
    get: operations["get-person"];
  };
}
export interface webhooks {
  "biometric.session_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session created */
    post: operations["on-biometric-session-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_in_progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session in progress */
    post: operations["on-biometric-session-in-progress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_approved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session approved */
    post: operations["on-biometric-session-approved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session rejected */
    post: operations["on-biometric-session-rejected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_abandoned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session abandoned */
    post: operations["on-biometric-session-abandoned"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session cancelled */
    post: operations["on-biometric-session-cancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "biometric.session_expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Biometric session expired */
    post: operations["on-biometric-session-expired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "entity.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Entity created */
    post: operations["on-entity-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "entity.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Entity updated */
    post: operations["on-entity-updated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "entity.status_changed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Entity status changed */
    post: operations["on-entity-status-changed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation created */
    post: operations["on-kyc-validation-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_in_progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation in progress */
    post: operations["on-kyc-validation-in-progress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_in_review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation in review */
    post: operations["on-kyc-validation-in-review"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_approved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation approved */
    post: operations["on-kyc-validation-approved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation rejected */
    post: operations["on-kyc-validation-rejected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_abandoned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation abandoned */
    post: operations["on-kyc-validation-abandoned"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation cancelled */
    post: operations["on-kyc-validation-cancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "kyc.validation_expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kyc validation expired */
    post: operations["on-kyc-validation-expired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "rule.triggered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rule triggered */
    post: operations["on-rule-triggered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  responses: {
    /** There is no such verification, it is another organization's, or the picture was not kept. */
    NoPicture: {
      content: {
        "application/json": unknown;
      };
    };
    /** There is no such person. */
    NoSuchPerson: {
      content: {
        "application/json": unknown;
      };
    };
    /** There is no such validation. */
    NoSuchValidation: {
      content: {
        "application/json": unknown;
      };
    };
    /** There is no such verification, or it is another organization's. */
    NoSuchVerification: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The provider's status of the validation is not `in_review`. */
    NotInReview: {
      content: {
        "application/json": unknown;
      };
    };
    /** The person. */
    Person: {
      content: {
        "application/json": Person;
      };
    };
    /** The picture's bytes; its type is JPEG or PNG, for example. */
    Picture: {
      content: {
        "image/*": Blob;
      };
    };
    /** The API key or the organization is wrong or missing. */
    Unauthorized: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** gu1 failed. */
    UndescribedFailure: {
      content: {
        "application/json": unknown;
      };
    };
    /** The API key is wrong or missing. */
    UndescribedUnauthorized: {
      content: {
        "application/json": unknown;
      };
    };
  };
  parameters: {
    /**
     * The person entity's `id`.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    EntityId: string;
    /**
     * The organization's UUID in the key's environment, where the account needs it.
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    OrganizationId: string;
    /**
     * The validation's `id`.
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    ValidationId: string;
    /**
     * The verification's `id`.
     * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
     */
    VerificationId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "check-biometric": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricCheckRequest;
      };
    };
    responses: {
      /** The picture or the identifiers are missing or not valid. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The integration has no credentials, or is not active. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such entity. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** What the check found. */
      "2XX": {
        content: {
          "application/json": BiometricCheck;
        };
      };
    };
  };
  "get-current-biometric-session": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session, or `null` where the entity never had one. */
      200: {
        content: {
          "application/json": BiometricSession | null;
        };
      };
    };
  };
  "create-biometric-session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateBiometricSessionRequest;
      };
    };
    responses: {
      /** The new session. */
      201: {
        content: {
          "application/json": BiometricSession;
        };
      };
      /** The organization is not set up for it. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The integration is not active. */
      403: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The entity has a session that is `pending` or `in_progress`. */
      409: {
        content: {
          "application/json": ActiveSessionErrorResponse;
        };
      };
    };
  };
  "get-biometric-session": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the session.
         * @example 5d3c1b7a-90f4-4c1c-8a35-1d2e3f4a5b6c
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      "2XX": {
        content: {
          "application/json": BiometricSession;
        };
      };
    };
  };
  "get-current-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current validation, or `null` where there is none. */
      200: {
        content: {
          "application/json": Validation | null;
        };
      };
      /** The entity has no current validation. */
      404: {
        content: {
          "application/json": unknown;
        };
      };
    };
  };
  "get-entity-kyc-status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entity's status. */
      200: {
        content: {
          "application/json": EntityKycStatus;
        };
      };
    };
  };
  "list-kyc-validations": {
    parameters: {
      query?: {
        /**
         * Counted from 1.
         * @example 1
         */
        page?: number;
        /**
         * How many of them a page holds.
         * @example 20
         */
        limit?: number;
        /**
         * Only those in this status.
         * @example approved
         */
        status?: ValidationStatus;
      };
      header?: never;
      path: {
        /**
         * The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of validations. */
      200: {
        content: {
          "application/json": ValidationList;
        };
      };
    };
  };
  "get-face-match-verification": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The `verificationId` of the comparison.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The comparison. */
      200: {
        content: {
          "application/json": FaceMatchVerification;
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NoSuchVerification"];
    };
  };
  "get-face-match-document-image": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The verification's `id`.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        verificationId: components["parameters"]["VerificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Picture"];
      404: components["responses"]["NoPicture"];
    };
  };
  "get-face-match-selfie-image": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The verification's `id`.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        verificationId: components["parameters"]["VerificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Picture"];
      404: components["responses"]["NoPicture"];
    };
  };
  "list-id-verifications": {
    parameters: {
      query?: {
        /**
         * Only those of this entity.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId?: string;
        /**
         * Only those without an entity.
         * @example false
         */
        withoutEntity?: boolean;
        /**
         * Only those in this status.
         * @example approved
         */
        status?: IdVerificationStatus;
        /**
         * How many of them an answer holds.
         * @example 10
         */
        limit?: number;
        /**
         * How many are passed over.
         * @example 0
         */
        offset?: number;
      };
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the list. */
      200: {
        content: {
          "application/json": IdVerificationList;
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  "get-id-verification": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The `verificationId` of the document.
         * @example 2f1b8c7e-6a0d-4f43-8f39-5f0a7d9f4c21
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The verification. */
      200: {
        content: {
          "application/json": IdVerification;
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NoSuchVerification"];
    };
  };
  "get-id-verification-back-image": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The verification's `id`.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        verificationId: components["parameters"]["VerificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Picture"];
      404: components["responses"]["NoPicture"];
    };
  };
  "get-id-verification-front-image": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * The verification's `id`.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        verificationId: components["parameters"]["VerificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Picture"];
      404: components["responses"]["NoPicture"];
    };
  };
  "create-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateValidationRequest;
      };
    };
    responses: {
      /** The new validation. */
      201: {
        content: {
          "application/json": Validation;
        };
      };
    };
  };
  "get-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The validation's `id`.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id: components["parameters"]["ValidationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The validation. */
      200: {
        content: {
          "application/json": Validation;
        };
      };
    };
  };
  "approve-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The validation's `id`.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id: components["parameters"]["ValidationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApproveValidationRequest;
      };
    };
    responses: {
      /** The approved validation. */
      200: {
        content: {
          "application/json": Validation;
        };
      };
      400: components["responses"]["NotInReview"];
      404: components["responses"]["NoSuchValidation"];
    };
  };
  "cancel-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the validation to cancel.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelValidationRequest;
      };
    };
    responses: {
      /** The cancelled validation. */
      200: {
        content: {
          "application/json": Validation;
        };
      };
      /** The validation is in a status that cannot be cancelled, or the reason is too short. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** There is no such validation, or it is another organization's. */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
    };
  };
  "reject-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The validation's `id`.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id: components["parameters"]["ValidationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RejectValidationRequest;
      };
    };
    responses: {
      /** The rejected validation. */
      200: {
        content: {
          "application/json": Validation;
        };
      };
      400: components["responses"]["NotInReview"];
      404: components["responses"]["NoSuchValidation"];
    };
  };
  "sync-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The validation's `id`.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id: components["parameters"]["ValidationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SyncValidationRequest;
      };
    };
    responses: {
      /** The validation, as the provider has it now. */
      200: {
        content: {
          "application/json": Validation;
        };
      };
      /** The validation has no session at the provider, or the organization's integration is not configured. */
      400: {
        content: {
          "application/json": unknown;
        };
      };
      404: components["responses"]["NoSuchValidation"];
    };
  };
  "list-persons": {
    parameters: {
      query: {
        /**
         * What kind of entity to list.
         * @example person
         */
        type: "person";
        /**
         * ISO 3166-1 alpha-2 code.
         * @example AR
         */
        country?: string;
        /**
         * The person's `taxId`.
         * @example 99990001
         */
        taxId?: string;
        /**
         * Your own id.
         * @example customer-1
         */
        externalId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The persons. */
      "2XX": {
        content: {
          "application/json": PersonList;
        };
      };
    };
  };
  "create-person": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePersonRequest;
      };
    };
    responses: {
      /** The organization has an entity with this `taxId`; none is created. */
      409: {
        content: {
          "application/json": unknown;
        };
      };
      /** The new entity. */
      "2XX": {
        content: {
          "application/json": CreatedPerson;
        };
      };
    };
  };
  "get-person-by-external-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `externalId` it was created with.
         * @example customer-1
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["UndescribedUnauthorized"];
      404: components["responses"]["NoSuchPerson"];
      500: components["responses"]["UndescribedFailure"];
      "2XX": components["responses"]["Person"];
    };
  };
  "get-person-by-tax-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `taxId` it was created with.
         * @example 99990001
         */
        taxId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["UndescribedUnauthorized"];
      404: components["responses"]["NoSuchPerson"];
      500: components["responses"]["UndescribedFailure"];
      "2XX": components["responses"]["Person"];
    };
  };
  "get-person": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["UndescribedUnauthorized"];
      404: components["responses"]["NoSuchPerson"];
      500: components["responses"]["UndescribedFailure"];
      "2XX": components["responses"]["Person"];
    };
  };
  "on-biometric-session-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-in-progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-approved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-abandoned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-biometric-session-expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BiometricWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-entity-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-entity-updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-entity-status-changed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-in-progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-in-review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-approved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-rejected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-abandoned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-kyc-validation-expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ValidationWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
  "on-rule-triggered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RuleWebhook;
      };
    };
    responses: {
      /** Received, within 30 seconds. */
      200: {
        content?: never;
      };
    };
  };
}
/** An error that names the session in the way. */
export type ActiveSessionErrorResponse = {
  error?: ErrorCode;
  message?: string;
  activeSessionId?: string;
};
/** gu1's page names the fields, and not their types. */
export type Address = {
  street?: unknown;
  number?: unknown;
  complement?: unknown;
  neighborhood?: unknown;
  city?: unknown;
  state?: unknown;
  country?: unknown;
  postalCode?: unknown;
} & {
  [key: string]: unknown;
};
export type ApproveValidationRequest = {
  /** Why the validation is approved. gu1 keeps it in the validation's metadata and in its audit log. */
  reason: string;
};
export type BiometricCheck = {
  match?: boolean;
  approvedSessionIds?: string[];
  matchedKycValidationIds?: string[];
  faceSearch?: {
    status?: unknown;
    totalMatches?: unknown;
    approvedMatchesCount?: unknown;
    requestId?: unknown;
  };
};
export type BiometricCheckOfEntity = {
  /** JPEG, PNG, WebP or TIFF of at most 5 MB, as base64, with or without `data:image/...;base64,` before it. */
  user_image: string;
  /** gu1's id. */
  entityId: string;
};
export type BiometricCheckOfExternalEntity = {
  /** JPEG, PNG, WebP or TIFF of at most 5 MB, as base64, with or without `data:image/...;base64,` before it. */
  user_image: string;
  /** Your own id. */
  externalEntityId: string;
};
/** One of the two ids names the entity. */
export type BiometricCheckRequest =
  BiometricCheckOfEntity | BiometricCheckOfExternalEntity;
export type BiometricSession = {
  id?: string;
  entityId?: string;
  organizationId?: string;
  status?: BiometricSessionStatus;
  /** `face_match` for every new session. */
  mode?: string;
  /** The page for the person, while `pending` or `in_progress`. */
  sessionUrl?: string;
  /** For questions to gu1's support. */
  hostedSessionId?: string;
  /** The value of an iframe's `allow`. */
  iframeAllow?: string;
  /** `FACE_MATCH_SCORE_LOW`, `CROSS_ENTITY` and `CAPTURE_DECLINED`, for example. */
  rejectionCode?: string | null;
  rejectionMessage?: string | null;
  /** Mentioned by the page, and not shown. */
  decision?: unknown;
  /** Format: date-time */
  createdAt?: string;
  /** Format: date-time */
  updatedAt?: string;
  /**
   * Format: date-time
   * Null while it is open.
   */
  completedAt?: string | null;
};
export type BiometricSessionStatus =
  | "pending"
  | "in_progress"
  | "approved"
  | "rejected"
  | "abandoned"
  | "cancelled"
  | "expired"
  | (string & {});
/** An event of a biometric session. */
export type BiometricWebhook = {
  event?: string;
  timestamp?: string;
  organizationId?: string;
  payload?: {
    id?: string;
    status?: string;
    mode?: string;
    sessionUrl?: string;
    hostedSessionId?: string;
    rejectionCode?: string;
    rejectionMessage?: string;
    entity?: Record<string, unknown>;
  };
};
export type CancelValidationRequest = {
  /** Why the validation is cancelled, in 5 characters or more. gu1 keeps it in the validation's metadata and in its audit log. */
  reason: string;
};
export type CreateBiometricSessionRequest = {
  /**
   * Format: uuid
   * Who has an approved validation with a stored portrait.
   */
  entityId: string;
  /** HTTPS; told when this session ends, save when it is cancelled. */
  webhookUrl?: string;
  /** Where the person is sent afterwards. */
  callback?: string;
  /** The values are the page's examples. */
  language?: "es" | "en" | "pt" | (string & {});
  workflowId?: string;
};
export type CreatePersonRequest = {
  /** @enum {string} */
  type: "person";
  /** The name that is shown. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** Your own id. An older copy of the page demands it. */
  externalId?: string;
  /** Nothing but the fiscal identifier, in the country's form. The sandbox looks its outcomes up by it. */
  taxId?: string;
  /** Anything of yours. */
  attributes?: Record<string, unknown>;
  entityData?: EntityData;
  /** Format: date-time */
  registrationDate?: string;
  isClient?: boolean;
  /** The UUID of a risk matrix, or a list of them. */
  riskMatrixId?: string | string[];
  riskMatrixIds?: string[];
  skipRulesExecution?: boolean;
  /**
   * `under_review` unless given.
   * @enum {string}
   */
  status?:
    | "active"
    | "inactive"
    | "blocked"
    | "under_review"
    | "suspended"
    | "expired"
    | "deleted"
    | "rejected";
  autoExecuteIntegrations?: {
    executeAllActiveEnrichments?: boolean;
    executeAllActiveChecks?: boolean;
    enrichments?: string[];
    checks?: string[];
  };
  /** A time zone and weekly slots. Not for KYC. */
  operationalHours?: Record<string, unknown> | null;
  monitoring?: {
    main?: {
      global_gueno_sanctions_enrichment?: boolean;
    };
  };
};
/** Older copies of the page list the last three, newer ones do not. */
export type CreateValidationRequest = {
  /**
   * Format: uuid
   * The person entity.
   */
  entityId: string;
  /** Which of the organization's integrations to use; gu1 recommends `global_gueno_validation_kyc`. */
  integrationCode?: string;
  /** Argentina only: after the provider's approval, the document is also checked against the RENAPER registry. If that fails, the validation is rejected. */
  doubleCheckRenaper?: boolean;
  /** Warning codes that do not count. */
  omitWarnings?: string[];
  /** A workflow of your own. */
  workflowId?: string;
  /** Where to report on this validation. */
  webhookUrl?: string;
  /** Anything of yours, at most 10 KB. It is part of the answers. */
  metadata?: Record<string, unknown>;
};
export type CreatedPerson = {
  success?: boolean;
  /** The entity; the page shows none of its fields. */
  entity?: Record<string, unknown>;
  rulesResult?: Record<string, unknown>;
  rulesExecutionSummary?: Record<string, unknown>;
};
export type EntityData = {
  person?: PersonData;
  /** The page does not show whether it stands here or in `person`, which is open too. */
  address?: string | Address;
} & {
  [key: string]: unknown;
};
export type EntityKycStatus = {
  entityId?: string;
  hasKyc?: boolean;
  isVerified?: boolean;
  currentValidation?: {
    id?: string;
    status?: ValidationStatus;
    /** Format: date-time */
    verifiedAt?: string;
  };
  /** Format: date-time */
  lastVerifiedAt?: string;
  /** Format: date-time */
  expiresAt?: string;
  needsReverification?: boolean;
};
/** An event of an entity. What `status_changed` holds beside the entity was not seen. */
export type EntityWebhook = {
  event?: string;
  timestamp?: string;
  organizationId?: string;
  payload?: {
    entity?: Record<string, unknown>;
    createdBy?: unknown;
    metadata?: unknown;
    changes?: unknown;
  };
};
/** The codes on gu1's pages about KYC and persons. */
export type ErrorCode =
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
  | "INVALID_TAX_ID"
  | (string & {});
/** gu1's error body, as the cancel page shows it; other pages name codes only. The provider promises none of its fields. */
export type ErrorResponse = {
  error?: ErrorCode;
  message?: string;
};
export type Evaluation = {
  id?: unknown;
  entityId?: unknown;
  evaluationType?: unknown;
  result?: unknown;
  /** 0 to 1. */
  confidence?: number;
  evaluatedAt?: unknown;
};
export type FaceMatchStatus =
  "approved" | "declined" | "in_review" | "failed" | (string & {});
export type FaceMatchVerification = {
  id?: string;
  organizationId?: string;
  entityId?: string | null;
  status?: FaceMatchStatus;
  match?: boolean;
  /** 0 to 100; null when it failed. */
  score?: number | null;
  requestId?: string | null;
  /** The reference that came with the request. */
  vendorData?: string | null;
  /** Why it failed. */
  errorMessage?: string | null;
  triggeredByUserId?: string | null;
  /** Format: date-time */
  createdAt?: string;
  documentStoragePath?: string | null;
  selfieStoragePath?: string | null;
  storageProvider?: StorageProvider | null;
  /** The score that was needed. */
  threshold?: number | null;
};
export type IdVerification = {
  id?: string;
  organizationId?: string;
  /** Format: uuid */
  entityId?: string | null;
  status?: IdVerificationStatus;
  requestId?: string | null;
  /** The reference that came with the request. */
  vendorData?: string | null;
  errorMessage?: string | null;
  warnings?: string[];
  /** What was read from the document. */
  extractedData?: Record<string, unknown>;
  /** Format: date-time */
  createdAt?: string;
  /** An older sample has this field and the next two. */
  documentFrontStoragePath?: string | null;
  documentBackStoragePath?: string | null;
  storageProvider?: StorageProvider | null;
};
export type IdVerificationList = {
  verifications?: IdVerification[];
  pagination?: {
    limit?: number;
    offset?: number;
    total?: number;
  };
};
export type IdVerificationStatus =
  "approved" | "declined" | "failed" | (string & {});
export type Person = {
  id?: string;
  externalId?: string;
  organizationId?: string;
  /** `person`. */
  type?: string;
  name?: string;
  taxId?: string;
  countryCode?: string;
  nationality?: string | null;
  /** 0 to 100. */
  riskScore?: number;
  riskFactors?: RiskFactor[];
  status?: PersonStatus;
  kycVerified?: boolean;
  kycProvider?: string;
  kycData?: Record<string, unknown>;
  entityData?: Record<string, unknown>;
  attributes?: Record<string, unknown>;
  currentEvaluation?: Evaluation | null;
  createdAt?: string;
  updatedAt?: string;
  /** Null unless it was deleted. */
  deletedAt?: string | null;
};
export type PersonData = {
  firstName?: string;
  lastName?: string;
  /**
   * Format: date
   * YYYY-MM-DD.
   */
  dateOfBirth?: string;
  nationality?: string;
  occupation?: string;
  income?: number;
} & {
  [key: string]: unknown;
};
export type PersonList = {
  entities?: Person[];
};
/** As a person is read; a creation takes others. */
export type PersonStatus =
  | "active"
  | "inactive"
  | "under_review"
  | "approved"
  | "rejected"
  | "suspended"
  | (string & {});
export type RejectValidationRequest = {
  /** Why the validation is rejected. gu1 keeps it in the validation's metadata and in its audit log. */
  reason: string;
};
export type ResponseDoubleChecks = {
  renaper?: {
    /** Why the check failed; its form is not known. */
    errorCode?: unknown;
  } & {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};
export type RiskFactor = {
  factor?: unknown;
  impact?: unknown;
  description?: unknown;
};
/** A rule that was triggered. Its payload was not seen. */
export type RuleWebhook = {
  event?: string;
  timestamp?: string;
  organizationId?: string;
  payload?: Record<string, unknown>;
};
export type StorageProvider = "s3" | "local" | (string & {});
export type SyncValidationRequest = {
  /**
   * Also when it was done a short time ago.
   * @default false
   */
  force?: boolean;
};
/** A validation, with the fields of all samples; each answer shows some of them, and the provider promises none. */
export type Validation = {
  /** Format: uuid */
  id?: string;
  /**
   * Format: uuid
   * The person who is validated.
   */
  entityId?: string;
  organizationId?: string;
  /** The session at the identity provider. */
  validationSessionId?: string;
  /** The same by an older name, which the answer to a creation still has. */
  sessionId?: string;
  status?: ValidationStatus;
  provider?: string;
  /**
   * Format: uri
   * The page for the person. It no longer works once cancelled.
   */
  providerSessionUrl?: string;
  /** Whether this is the one validation that counts for the entity. */
  isCurrent?: boolean;
  /** The provider's result. Its form differs between copies of the pages, and the spelling of its `status` from the validation's own. */
  decision?: Record<string, unknown> | null;
  documentsVerified?: unknown[];
  biometricResult?: Record<string, unknown> | null;
  riskAssessment?: Record<string, unknown> | null;
  /** What was verified; field names in the samples. */
  verifiedFields?: unknown[];
  /** What was read from the document. */
  extractedData?: Record<string, unknown> | null;
  warnings?: WarningCode[];
  /**
   * Format: date-time
   * When the session ends.
   */
  expiresAt?: string | null;
  /**
   * Format: date-time
   * When it was completed.
   */
  verifiedAt?: string | null;
  metadata?: ValidationMetadata;
  /** Format: date-time */
  createdAt?: string;
  /** Format: date-time */
  updatedAt?: string;
};
export type ValidationList = {
  validations?: Validation[];
  total?: number;
  page?: number;
  limit?: number;
};
/** What the caller stored and what gu1 adds: three fields when a validation is cancelled, two by a RENAPER check. */
export type ValidationMetadata = {
  /** Who cancelled it. */
  cancelledBy?: string;
  /** Format: date-time */
  cancelledAt?: string;
  /** The `reason` of the request. */
  cancellationReason?: string;
  /** Codes of a RENAPER check that failed; their form is not known. */
  warnings?: unknown;
  responseDoubleChecks?: ResponseDoubleChecks;
} & {
  [key: string]: unknown;
};
/** Open: `pending`, `in_progress` and `in_review`. Final: `approved`, `rejected`, `expired`, `abandoned` and `cancelled`. */
export type ValidationStatus =
  | "pending"
  | "in_progress"
  | "in_review"
  | "approved"
  | "rejected"
  | "expired"
  | "abandoned"
  | "cancelled"
  | (string & {});
/** An event of a validation. Newer copies of the page give the validation's record, with `id`; older ones give `validationId`, and `type` and `data` in the place of `event` and `payload`. */
export type ValidationWebhook = {
  event?: string;
  timestamp?: string;
  organizationId?: string;
  payload?: {
    id?: string;
    validationId?: string;
    entityId?: string;
    organizationId?: string;
    status?: string;
    decision?: unknown;
    extractedData?: unknown;
    verifiedFields?: unknown;
    warnings?: unknown;
    metadata?: unknown;
    entity?: Record<string, unknown>;
  };
};
/** The codes that could be seen of a longer list. */
export type WarningCode =
  | "ID_DOCUMENT_IN_BLOCKLIST"
  | "BARCODE_NOT_DETECTED"
  | "BARCODE_VALIDATION_FAILED"
  | "QR_NOT_DETECTED"
  | "QR_VALIDATION_FAILED"
  | "MRZ_NOT_DETECTED"
  | "MINIMUM_AGE_NOT_MET"
  | "DATA_INCONSISTENT"
  | "COULD_NOT_RECOGNIZE_DOCUMENT"
  | "DOCUMENT_EXPIRED"
  | "POSSIBLE_DUPLICATED_USER"
  | "LOW_FACE_MATCH_SIMILARITY"
  | (string & {});
