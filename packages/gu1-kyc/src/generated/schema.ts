// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

export interface paths {
  "/api/kyc/biometric": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Biometric Check
     * @description Compares a face with those of the entity's approved validations. The page also allows `multipart/form-data`, with the picture as `userImage` or `user_image`.
     */
    post: operations["check-biometric"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/biometric/entities/{entityId}/current": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Current Biometric Session
     * @description Reads the session that was created last for an entity, whatever its status.
     */
    get: operations["get-current-biometric-session"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/biometric/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Biometric Session
     * @description Opens a session in which a person is compared with the portrait of an earlier, approved validation. Give `sessionUrl` to the person.
     */
    post: operations["create-biometric-session"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/biometric/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Biometric Session
     * @description Reads a session in its current state.
     */
    get: operations["get-biometric-session"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/entities/{entityId}/current": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Current KYC Validation
     * @description Reads the one validation that counts for an entity, fetched anew like a single one. Where there is none, its own page says 404, and the page on current biometric sessions says 200 with `null`: expect both.
     */
    get: operations["get-current-kyc-validation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/entities/{entityId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Entity KYC Status
     * @description Says in short whether an entity is verified.
     */
    get: operations["get-entity-kyc-status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/entities/{entityId}/validations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List KYC Validations for Entity
     * @description Lists an entity's validations, newest first.
     */
    get: operations["list-kyc-validations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/face-match": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Face Match
     * @description Compares the face of a document with a selfie. Runs once, and costs credits. Older copies of the page take JSON, newer ones `multipart/form-data` alone.
     */
    post: operations["match-faces"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/face-match/verifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Face Match Verification
     * @description Reads one comparison of a document's portrait with a selfie.
     */
    get: operations["get-face-match-verification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/face-match/verifications/{verificationId}/document-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Face Match document image
     * @description The document's picture, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
     */
    get: operations["get-face-match-document-image"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/face-match/verifications/{verificationId}/selfie-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Face Match selfie image
     * @description The selfie, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
     */
    get: operations["get-face-match-selfie-image"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/id-verification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * ID Verification
     * @description Reads and checks the pictures of an identity document. Runs once, and costs credits.
     */
    post: operations["verify-id"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/id-verification/verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List ID Verifications
     * @description Lists documents that were read.
     */
    get: operations["list-id-verifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/id-verification/verifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ID Verification
     * @description Reads one document's verification.
     */
    get: operations["get-id-verification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/id-verification/verifications/{verificationId}/document-back-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ID Verification back image
     * @description The picture of the document's back, as it is; there is one only where one was sent. The key needs the permission to read KYC. The page also calls the parameter `id`.
     */
    get: operations["get-id-verification-back-image"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/id-verification/verifications/{verificationId}/document-front-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ID Verification front image
     * @description The picture of the document's front, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
     */
    get: operations["get-id-verification-front-image"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/validations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create KYC Validation
     * @description Opens a validation for a person entity that exists. Give `providerSessionUrl` to the person. An earlier validation of the entity is no longer the current one. Copies of the page differ in what the body takes; the newest lists `entityId`, `integrationCode`, `doubleCheckRenaper` and `omitWarnings`.
     */
    post: operations["create-kyc-validation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/validations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check Verification Status
     * @description Reads one validation. gu1 first fetches it anew from the identity provider when its picture links are older than 3.5 hours; they last about 4.
     */
    get: operations["get-kyc-validation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/validations/{id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve KYC Validation
     * @description Approves a validation by hand. gu1 first fetches it anew from the identity provider, and allows this only while the provider's status is `in_review`. An earlier RENAPER check is not made again.
     */
    post: operations["approve-kyc-validation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/api/kyc/validations/{id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject KYC Validation
     * @description Rejects a validation by hand; it is no longer the current one. gu1 first fetches it anew from the identity provider, and allows this only while the provider's status is `in_review`.
     */
    post: operations["reject-kyc-validation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kyc/validations/{id}/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sync KYC Validation
     * @description Fetches a validation anew from the identity provider, with fresh links to its pictures. It costs no credits and never changes what was approved, rejected or cancelled by hand.
     */
    post: operations["sync-kyc-validation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List persons
     * @description Lists at most 100 persons. The items have no `currentEvaluation`.
     */
    get: operations["list-persons"];
    put?: never;
    /**
     * Create a person entity
     * @description Creates the person whom validations are about. A `taxId` that the organization has already is refused with 409. One of gu1's pages writes the path as `/api/entities`.
     */
    post: operations["create-person"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/entities/by-external-id/{externalId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a person by external ID
     * @description Reads a person by your own id.
     */
    get: operations["get-person-by-external-id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/entities/by-tax-id/{taxId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a person by tax ID
     * @description Reads a person by its fiscal identifier.
     */
    get: operations["get-person-by-tax-id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/entities/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a person by ID
     * @description Reads a person by gu1's id.
     */
    get: operations["get-person"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
  schemas: {
    ActiveSessionErrorResponse: ActiveSessionErrorResponse;
    Address: Address;
    ApproveValidationRequest: ApproveValidationRequest;
    BiometricCheck: BiometricCheck;
    BiometricCheckOfEntity: BiometricCheckOfEntity;
    BiometricCheckOfExternalEntity: BiometricCheckOfExternalEntity;
    BiometricCheckRequest: BiometricCheckRequest;
    BiometricSession: BiometricSession;
    BiometricSessionStatus: BiometricSessionStatus;
    BiometricWebhook: BiometricWebhook;
    CancelValidationRequest: CancelValidationRequest;
    CreateBiometricSessionRequest: CreateBiometricSessionRequest;
    CreatePersonRequest: CreatePersonRequest;
    CreateValidationRequest: CreateValidationRequest;
    CreatedPerson: CreatedPerson;
    EntityData: EntityData;
    EntityKycStatus: EntityKycStatus;
    EntityWebhook: EntityWebhook;
    ErrorCode: ErrorCode;
    ErrorResponse: ErrorResponse;
    Evaluation: Evaluation;
    FaceMatchRequest: FaceMatchRequest;
    FaceMatchStatus: FaceMatchStatus;
    FaceMatchVerification: FaceMatchVerification;
    IdVerification: IdVerification;
    IdVerificationList: IdVerificationList;
    IdVerificationRequest: IdVerificationRequest;
    IdVerificationStatus: IdVerificationStatus;
    Person: Person;
    PersonData: PersonData;
    PersonList: PersonList;
    PersonStatus: PersonStatus;
    PictureUpload: PictureUpload;
    RejectValidationRequest: RejectValidationRequest;
    ResponseDoubleChecks: ResponseDoubleChecks;
    RiskFactor: RiskFactor;
    RuleWebhook: RuleWebhook;
    StorageProvider: StorageProvider;
    SyncValidationRequest: SyncValidationRequest;
    Validation: Validation;
    ValidationList: ValidationList;
    ValidationMetadata: ValidationMetadata;
    ValidationStatus: ValidationStatus;
    ValidationWebhook: ValidationWebhook;
    WarningCode: WarningCode;
  };
  responses: {
    /** @description There is no such verification, it is another organization's, or the picture was not kept. */
    NoPicture: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
    /** @description There is no such person. */
    NoSuchPerson: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
    /** @description There is no such validation. */
    NoSuchValidation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
    /** @description There is no such verification, or it is another organization's. */
    NoSuchVerification: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The provider's status of the validation is not `in_review`. */
    NotInReview: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
    /** @description The person. */
    Person: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Person;
      };
    };
    /** @description The picture's bytes; its type is JPEG or PNG, for example. */
    Picture: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "image/*": Blob;
      };
    };
    /** @description The API key or the organization is wrong or missing. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description gu1 failed. */
    UndescribedFailure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
    /** @description The API key is wrong or missing. */
    UndescribedUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": unknown;
      };
    };
  };
  parameters: {
    /**
     * @description The person entity's `id`.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    EntityId: string;
    /**
     * @description The organization's UUID in the key's environment, where the account needs it.
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    OrganizationId: string;
    /**
     * @description The validation's `id`.
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    ValidationId: string;
    /**
     * @description The verification's `id`.
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
      /** @description The picture or the identifiers are missing or not valid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The integration has no credentials, or is not active. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description There is no such entity. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description What the check found. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, or `null` where the entity never had one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description The new session. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiometricSession;
        };
      };
      /** @description The organization is not set up for it. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The integration is not active. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The entity has a session that is `pending` or `in_progress`. */
      409: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The `id` of the session.
         * @example 5d3c1b7a-90f4-4c1c-8a35-1d2e3f4a5b6c
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current validation, or `null` where there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Validation | null;
        };
      };
      /** @description The entity has no current validation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entity's status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description Counted from 1.
         * @example 1
         */
        page?: number;
        /**
         * @description How many of them a page holds.
         * @example 20
         */
        limit?: number;
        /**
         * @description Only those in this status.
         * @example approved
         */
        status?: ValidationStatus;
      };
      header?: never;
      path: {
        /**
         * @description The person entity's `id`.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of validations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ValidationList;
        };
      };
    };
  };
  "match-faces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": FaceMatchRequest | FormData;
      };
    };
    responses: {
      /** @description The pictures or the identifiers are missing or not valid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The API key is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The integration has no credentials, is not active, or has no credits left. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The comparison failed; it may be tried again. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description The service is down for a while. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description What the comparison found; its fields are not documented whole. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
    };
  };
  "get-face-match-verification": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The `verificationId` of the comparison.
         * @example 9b2d7a34-1c55-4f0e-9d0b-3a1f6f0c2e11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The comparison. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The verification's `id`.
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The verification's `id`.
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
  "verify-id": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": IdVerificationRequest | FormData;
      };
    };
    responses: {
      /** @description The front picture is missing. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description What was read; its fields are not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
    };
  };
  "list-id-verifications": {
    parameters: {
      query?: {
        /**
         * @description Only those of this entity.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        entityId?: string;
        /**
         * @description Only those without an entity.
         * @example false
         */
        withoutEntity?: boolean;
        /**
         * @description Only those in this status.
         * @example approved
         */
        status?: IdVerificationStatus;
        /**
         * @description How many of them an answer holds.
         * @example 10
         */
        limit?: number;
        /**
         * @description How many are passed over.
         * @example 0
         */
        offset?: number;
      };
      header?: {
        /**
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The `verificationId` of the document.
         * @example 2f1b8c7e-6a0d-4f43-8f39-5f0a7d9f4c21
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The verification. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The verification's `id`.
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
         * @description The organization's UUID in the key's environment, where the account needs it.
         * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
         */
        "X-Organization-ID"?: components["parameters"]["OrganizationId"];
      };
      path: {
        /**
         * @description The verification's `id`.
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
      /** @description The new validation. */
      201: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The validation's `id`.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id: components["parameters"]["ValidationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The validation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The validation's `id`.
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
      /** @description The approved validation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The `id` of the validation to cancel.
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
      /** @description The cancelled validation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Validation;
        };
      };
      /** @description The validation is in a status that cannot be cancelled, or the reason is too short. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** @description There is no such validation, or it is another organization's. */
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
  "reject-kyc-validation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The validation's `id`.
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
      /** @description The rejected validation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The validation's `id`.
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
      /** @description The validation, as the provider has it now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Validation;
        };
      };
      /** @description The validation has no session at the provider, or the organization's integration is not configured. */
      400: {
        headers: {
          [name: string]: unknown;
        };
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
         * @description What kind of entity to list.
         * @example person
         */
        type: "person";
        /**
         * @description ISO 3166-1 alpha-2 code.
         * @example AR
         */
        country?: string;
        /**
         * @description The person's `taxId`.
         * @example 99990001
         */
        taxId?: string;
        /**
         * @description Your own id.
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
      /** @description The persons. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description The organization has an entity with this `taxId`; none is created. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** @description The new entity. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
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
         * @description The `externalId` it was created with.
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
         * @description The `taxId` it was created with.
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
         * @description The entity's `id`.
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      /** @description Received, within 30 seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
/** @description An error that names the session in the way. */
export type ActiveSessionErrorResponse = {
  error?: ErrorCode;
  message?: string;
  activeSessionId?: string;
};
/** @description gu1's page names the fields, and not their types. */
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
  /** @description Why the validation is approved. gu1 keeps it in the validation's metadata and in its audit log. */
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
  /** @description JPEG, PNG, WebP or TIFF of at most 5 MB, as base64, with or without `data:image/...;base64,` before it. */
  user_image: string;
  /** @description gu1's id. */
  entityId: string;
};
export type BiometricCheckOfExternalEntity = {
  /** @description JPEG, PNG, WebP or TIFF of at most 5 MB, as base64, with or without `data:image/...;base64,` before it. */
  user_image: string;
  /** @description Your own id. */
  externalEntityId: string;
};
/** @description One of the two ids names the entity. */
export type BiometricCheckRequest =
  BiometricCheckOfEntity | BiometricCheckOfExternalEntity;
export type BiometricSession = {
  id?: string;
  entityId?: string;
  organizationId?: string;
  status?: BiometricSessionStatus;
  /** @description `face_match` for every new session. */
  mode?: string;
  /** @description The page for the person, while `pending` or `in_progress`. */
  sessionUrl?: string;
  /** @description For questions to gu1's support. */
  hostedSessionId?: string;
  /** @description The value of an iframe's `allow`. */
  iframeAllow?: string;
  /** @description `FACE_MATCH_SCORE_LOW`, `CROSS_ENTITY` and `CAPTURE_DECLINED`, for example. */
  rejectionCode?: string | null;
  rejectionMessage?: string | null;
  /** @description Mentioned by the page, and not shown. */
  decision?: unknown;
  /** Format: date-time */
  createdAt?: string;
  /** Format: date-time */
  updatedAt?: string;
  /**
   * Format: date-time
   * @description Null while it is open.
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
/** @description An event of a biometric session. */
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
  /** @description Why the validation is cancelled, in 5 characters or more. gu1 keeps it in the validation's metadata and in its audit log. */
  reason: string;
};
export type CreateBiometricSessionRequest = {
  /**
   * Format: uuid
   * @description Who has an approved validation with a stored portrait.
   */
  entityId: string;
  /** @description HTTPS; told when this session ends, save when it is cancelled. */
  webhookUrl?: string;
  /** @description Where the person is sent afterwards. */
  callback?: string;
  /** @description The values are the page's examples. */
  language?: "es" | "en" | "pt" | (string & {});
  workflowId?: string;
};
export type CreatePersonRequest = {
  /** @enum {string} */
  type: "person";
  /** @description The name that is shown. */
  name: string;
  /** @description ISO 3166-1 alpha-2. */
  countryCode: string;
  /** @description Your own id. An older copy of the page demands it. */
  externalId?: string;
  /** @description Nothing but the fiscal identifier, in the country's form. The sandbox looks its outcomes up by it. */
  taxId?: string;
  /** @description Anything of yours. */
  attributes?: Record<string, unknown>;
  entityData?: EntityData;
  /** Format: date-time */
  registrationDate?: string;
  isClient?: boolean;
  /** @description The UUID of a risk matrix, or a list of them. */
  riskMatrixId?: string | string[];
  riskMatrixIds?: string[];
  skipRulesExecution?: boolean;
  /**
   * @description `under_review` unless given.
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
  /** @description A time zone and weekly slots. Not for KYC. */
  operationalHours?: Record<string, unknown> | null;
  monitoring?: {
    main?: {
      global_gueno_sanctions_enrichment?: boolean;
    };
  };
};
/** @description Older copies of the page list the last three, newer ones do not. */
export type CreateValidationRequest = {
  /**
   * Format: uuid
   * @description The person entity.
   */
  entityId: string;
  /** @description Which of the organization's integrations to use; gu1 recommends `global_gueno_validation_kyc`. */
  integrationCode?: string;
  /** @description Argentina only: after the provider's approval, the document is also checked against the RENAPER registry. If that fails, the validation is rejected. */
  doubleCheckRenaper?: boolean;
  /** @description Warning codes that do not count. */
  omitWarnings?: string[];
  /** @description A workflow of your own. */
  workflowId?: string;
  /** @description Where to report on this validation. */
  webhookUrl?: string;
  /** @description Anything of yours, at most 10 KB. It is part of the answers. */
  metadata?: Record<string, unknown>;
};
export type CreatedPerson = {
  success?: boolean;
  /** @description The entity; the page shows none of its fields. */
  entity?: Record<string, unknown>;
  rulesResult?: Record<string, unknown>;
  rulesExecutionSummary?: Record<string, unknown>;
};
export type EntityData = {
  person?: PersonData;
  /** @description The page does not show whether it stands here or in `person`, which is open too. */
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
/** @description An event of an entity. What `status_changed` holds beside the entity was not seen. */
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
/** @description The codes on gu1's pages about KYC and persons. */
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
/** @description gu1's error body, as the cancel page shows it; other pages name codes only. The provider promises none of its fields. */
export type ErrorResponse = {
  error?: ErrorCode;
  message?: string;
};
export type Evaluation = {
  id?: unknown;
  entityId?: unknown;
  evaluationType?: unknown;
  result?: unknown;
  /** @description 0 to 1. */
  confidence?: number;
  evaluatedAt?: unknown;
};
export type FaceMatchRequest = {
  /** @description JPEG, PNG, WebP or TIFF, at most 5 MB. */
  documentImage?: PictureUpload;
  /** @description JPEG, PNG, WebP or TIFF, at most 5 MB. */
  selfieImage?: PictureUpload;
  entityId?: string;
  scoreThreshold?: number;
  /** @description Comes back in the record. */
  vendorData?: string;
};
export type FaceMatchStatus =
  "approved" | "declined" | "in_review" | "failed" | (string & {});
export type FaceMatchVerification = {
  id?: string;
  organizationId?: string;
  entityId?: string | null;
  status?: FaceMatchStatus;
  match?: boolean;
  /** @description 0 to 100; null when it failed. */
  score?: number | null;
  requestId?: string | null;
  /** @description The reference that came with the request. */
  vendorData?: string | null;
  /** @description Why it failed. */
  errorMessage?: string | null;
  triggeredByUserId?: string | null;
  /** Format: date-time */
  createdAt?: string;
  documentStoragePath?: string | null;
  selfieStoragePath?: string | null;
  storageProvider?: StorageProvider | null;
  /** @description The score that was needed. */
  threshold?: number | null;
};
export type IdVerification = {
  id?: string;
  organizationId?: string;
  /** Format: uuid */
  entityId?: string | null;
  status?: IdVerificationStatus;
  requestId?: string | null;
  /** @description The reference that came with the request. */
  vendorData?: string | null;
  errorMessage?: string | null;
  warnings?: string[];
  /** @description What was read from the document. */
  extractedData?: Record<string, unknown>;
  /** Format: date-time */
  createdAt?: string;
  /** @description An older sample has this field and the next two. */
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
export type IdVerificationRequest = {
  documentFront: PictureUpload;
  documentBack?: PictureUpload;
  entityId?: string;
  /** @description Comes back in the record. */
  vendorData?: string;
  performDocumentLiveness?: boolean;
  minimumAge?: number;
  expirationDateNotDetectedAction?: string;
  invalidMrzAction?: string;
  inconsistentDataAction?: string;
};
export type IdVerificationStatus =
  "approved" | "declined" | "failed" | (string & {});
export type Person = {
  id?: string;
  externalId?: string;
  organizationId?: string;
  /** @description `person`. */
  type?: string;
  name?: string;
  taxId?: string;
  countryCode?: string;
  nationality?: string | null;
  /** @description 0 to 100. */
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
  /** @description Null unless it was deleted. */
  deletedAt?: string | null;
};
export type PersonData = {
  firstName?: string;
  lastName?: string;
  /**
   * Format: date
   * @description YYYY-MM-DD.
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
/** @description As a person is read; a creation takes others. */
export type PersonStatus =
  | "active"
  | "inactive"
  | "under_review"
  | "approved"
  | "rejected"
  | "suspended"
  | (string & {});
/** @description A picture: a file, or its bytes as Base64, with or without a data URI's beginning. */
export type PictureUpload = Blob | string;
export type RejectValidationRequest = {
  /** @description Why the validation is rejected. gu1 keeps it in the validation's metadata and in its audit log. */
  reason: string;
};
export type ResponseDoubleChecks = {
  renaper?: {
    /** @description Why the check failed; its form is not known. */
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
/** @description A rule that was triggered. Its payload was not seen. */
export type RuleWebhook = {
  event?: string;
  timestamp?: string;
  organizationId?: string;
  payload?: Record<string, unknown>;
};
export type StorageProvider = "s3" | "local" | (string & {});
export type SyncValidationRequest = {
  /**
   * @description Also when it was done a short time ago.
   * @default false
   */
  force?: boolean;
};
/** @description A validation, with the fields of all samples; each answer shows some of them, and the provider promises none. */
export type Validation = {
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
  /** @description The same by an older name, which the answer to a creation still has. */
  sessionId?: string;
  status?: ValidationStatus;
  provider?: string;
  /**
   * Format: uri
   * @description The page for the person. It no longer works once cancelled.
   */
  providerSessionUrl?: string;
  /** @description Whether this is the one validation that counts for the entity. */
  isCurrent?: boolean;
  /** @description The provider's result. Its form differs between copies of the pages, and the spelling of its `status` from the validation's own. */
  decision?: Record<string, unknown> | null;
  documentsVerified?: unknown[];
  biometricResult?: Record<string, unknown> | null;
  riskAssessment?: Record<string, unknown> | null;
  /** @description What was verified; field names in the samples. */
  verifiedFields?: unknown[];
  /** @description What was read from the document. */
  extractedData?: Record<string, unknown> | null;
  warnings?: WarningCode[];
  /**
   * Format: date-time
   * @description When the session ends.
   */
  expiresAt?: string | null;
  /**
   * Format: date-time
   * @description When it was completed.
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
/** @description What the caller stored and what gu1 adds: three fields when a validation is cancelled, two by a RENAPER check. */
export type ValidationMetadata = {
  /** @description Who cancelled it. */
  cancelledBy?: string;
  /** Format: date-time */
  cancelledAt?: string;
  /** @description The `reason` of the request. */
  cancellationReason?: string;
  /** @description Codes of a RENAPER check that failed; their form is not known. */
  warnings?: unknown;
  responseDoubleChecks?: ResponseDoubleChecks;
} & {
  [key: string]: unknown;
};
/** @description Open: `pending`, `in_progress` and `in_review`. Final: `approved`, `rejected`, `expired`, `abandoned` and `cancelled`. */
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
/** @description An event of a validation. Newer copies of the page give the validation's record, with `id`; older ones give `validationId`, and `type` and `data` in the place of `event` and `payload`. */
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
/** @description The codes that could be seen of a longer list. */
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
