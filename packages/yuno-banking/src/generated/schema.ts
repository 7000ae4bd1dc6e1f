// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

export interface paths {
  "/banking/accounts": {
    post: operations["post_v1-banking-connectivity-accounts"];
  };
  "/banking/accounts/{account_id}": {
    get: operations["get_v1-banking-connectivity-accounts-account-id"];
    delete: operations["delete_v1-banking-connectivity-accounts-account-id"];
    patch: operations["patch_v1-banking-connectivity-accounts-account-id"];
  };
  "/banking/accounts/{account_id}/transfers/{transfer_id}": {
    get: operations["get_v1-banking-connectivity-accounts-account-id-transfers-transfer-id"];
  };
  "/banking/accounts/{account_id}/transfers/{transfer_id}/cancel": {
    post: operations["post_v1-banking-connectivity-accounts-account-id-transfers-transfer-id-cancel"];
  };
  "/banking/entities": {
    post: operations["post_v1-banking-connectivity-entities"];
  };
  "/banking/entities/{entity_id}": {
    get: operations["get_v1-banking-connectivity-entities-entity-id"];
    patch: operations["patch_v1-banking-connectivity-entities-entity-id"];
  };
  "/banking/entities/{entity_id}/onboardings": {
    post: operations["post_v1-banking-connectivity-entities-entity-id-onboardings"];
  };
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}": {
    get: operations["get_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id"];
    patch: operations["patch_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id"];
  };
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": {
    post: operations["post_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id-cancel"];
  };
  "/banking/transfers": {
    post: operations["post_v1-banking-connectivity-transfers"];
  };
}
export interface webhooks {
  "banking.account.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking account created */
    post: operations["on-banking-account-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.account.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking account updated */
    post: operations["on-banking-account-updated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.account.activated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking account activated */
    post: operations["on-banking-account-activated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.account.closed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking account closed */
    post: operations["on-banking-account-closed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.entity.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking entity created */
    post: operations["on-banking-entity-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.entity.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking entity updated */
    post: operations["on-banking-entity-updated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.entity.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking entity deleted */
    post: operations["on-banking-entity-deleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding created */
    post: operations["on-banking-onboarding-created"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding pending */
    post: operations["on-banking-onboarding-pending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.pending_additional_documentation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding pending additional documentation */
    post: operations["on-banking-onboarding-pending-additional-documentation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding succeeded */
    post: operations["on-banking-onboarding-succeeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding failed */
    post: operations["on-banking-onboarding-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.declined": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding declined */
    post: operations["on-banking-onboarding-declined"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding cancelled */
    post: operations["on-banking-onboarding-cancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.onboarding.expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking onboarding expired */
    post: operations["on-banking-onboarding-expired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer pending */
    post: operations["on-banking-transfer-pending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.processing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer processing */
    post: operations["on-banking-transfer-processing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer completed */
    post: operations["on-banking-transfer-completed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer failed */
    post: operations["on-banking-transfer-failed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer cancelled */
    post: operations["on-banking-transfer-cancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.reversed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer reversed */
    post: operations["on-banking-transfer-reversed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.incoming.pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer incoming pending */
    post: operations["on-banking-transfer-incoming-pending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.incoming.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Banking transfer incoming completed */
    post: operations["on-banking-transfer-incoming-completed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "banking.transfer.incoming": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Banking transfer incoming
     * Sent to `{merchant_base_URL}/v1/banking/transfers`. The page names no proof of its sender, and nothing in the body names the event.
     */
    post: operations["on-banking-transfer-incoming"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  responses: {
    /** There is no such account, or no such transfer of it. */
    AccountNotFound: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The request was refused. */
    BadRequest: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** There is no such entity. */
    EntityNotFound: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Something failed at Yuno. */
    InternalError: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The keys are missing or wrong. */
    NotAuthenticated: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** There is no such onboarding. */
    OnboardingNotFound: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Something failed at the bank behind Yuno. */
    ProviderError: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The bank behind Yuno did not answer in time. */
    ProviderTimeout: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Too many requests. No limit is documented in numbers. */
    TooManyRequests: {
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno.
     * @example acct_aa0e8400-e29b-41d4-a716-446655440000
     */
    AccountId: string;
    /**
     * The entity's `id`, as answered when it was created.
     * @example ent_660e8400-e29b-41d4-a716-446655440000
     */
    EntityId: string;
    /**
     * A UUID of your choice. What a repeated one does is not documented.
     * @example 3f1d8a52-6c1e-4f0b-9a77-2b8f0e6d4c15
     */
    IdempotencyKey: string;
    /**
     * The onboarding's `id`, as answered when it was created.
     * @example onb_990e8400-e29b-41d4-a716-446655440000
     */
    OnboardingId: string;
    /**
     * The transfer's `id`, as answered when it was initiated.
     * @example xfer_cc0e8400-e29b-41d4-a716-446655440000
     */
    TransferId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "post_v1-banking-connectivity-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAccountRequest;
      };
    };
    responses: {
      /** Documented without a body. */
      200: {
        content?: never;
      };
      /** The account. */
      201: {
        content: {
          "application/json": Account;
        };
      };
      /** The request was refused, because the onboarding has not succeeded for example. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["OnboardingNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "get_v1-banking-connectivity-accounts-account-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno.
         * @example acct_aa0e8400-e29b-41d4-a716-446655440000
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account as it is now. */
      200: {
        content: {
          "application/json": Account;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["AccountNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "delete_v1-banking-connectivity-accounts-account-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno. */
        account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The call succeeded. */
      200: {
        content: {
          "application/json": Account;
        };
      };
      /** Bad Request */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      /** Not Found */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "patch_v1-banking-connectivity-accounts-account-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno.
         * @example acct_aa0e8400-e29b-41d4-a716-446655440000
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateAccountRequest;
      };
    };
    responses: {
      /** The account as it is now. */
      200: {
        content: {
          "application/json": Account;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["AccountNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "get_v1-banking-connectivity-accounts-account-id-transfers-transfer-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno.
         * @example acct_aa0e8400-e29b-41d4-a716-446655440000
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * The transfer's `id`, as answered when it was initiated.
         * @example xfer_cc0e8400-e29b-41d4-a716-446655440000
         */
        transfer_id: components["parameters"]["TransferId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transfer as it is now. */
      200: {
        content: {
          "application/json": Transfer;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["AccountNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "post_v1-banking-connectivity-accounts-account-id-transfers-transfer-id-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The bank account's `id`. The `account_id` in bodies is something else: the merchant's own account at Yuno.
         * @example acct_aa0e8400-e29b-41d4-a716-446655440000
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * The transfer's `id`, as answered when it was initiated.
         * @example xfer_cc0e8400-e29b-41d4-a716-446655440000
         */
        transfer_id: components["parameters"]["TransferId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Documented without a body. */
      200: {
        content?: never;
      };
      /** The request was refused, because the transfer is not pending any more for example. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["AccountNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "post_v1-banking-connectivity-entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateEntityRequest;
      };
    };
    responses: {
      /** The entity, its tax and document numbers cut to their last four characters. */
      201: {
        content: {
          "application/json": Entity;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["NotAuthenticated"];
      /** An entity with this `merchant_entity_id` exists already. */
      409: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "get_v1-banking-connectivity-entities-entity-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`, as answered when it was created.
         * @example ent_660e8400-e29b-41d4-a716-446655440000
         */
        entity_id: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entity, without its `id` and its timestamps. */
      200: {
        content: {
          "application/json": EntityDetails;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["EntityNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "patch_v1-banking-connectivity-entities-entity-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`, as answered when it was created.
         * @example ent_660e8400-e29b-41d4-a716-446655440000
         */
        entity_id: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateEntityRequest;
      };
    };
    responses: {
      /** The entity as it is now. */
      200: {
        content: {
          "application/json": Entity;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["EntityNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "post_v1-banking-connectivity-entities-entity-id-onboardings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`, as answered when it was created.
         * @example ent_660e8400-e29b-41d4-a716-446655440000
         */
        entity_id: components["parameters"]["EntityId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateEntityOnboardingRequest;
      };
    };
    responses: {
      /** Documented without a body. */
      200: {
        content?: never;
      };
      /** The onboarding. */
      201: {
        content: {
          "application/json": Onboarding;
        };
      };
      /** The request was refused, because of a missing `compliance_declaration` for example. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["EntityNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "get_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`, as answered when it was created.
         * @example ent_660e8400-e29b-41d4-a716-446655440000
         */
        entity_id: components["parameters"]["EntityId"];
        /**
         * The onboarding's `id`, as answered when it was created.
         * @example onb_990e8400-e29b-41d4-a716-446655440000
         */
        onboarding_id: components["parameters"]["OnboardingId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The onboarding as it is now. */
      200: {
        content: {
          "application/json": Onboarding;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["OnboardingNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "patch_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The entity's `id`, as answered when it was created.
         * @example ent_660e8400-e29b-41d4-a716-446655440000
         */
        entity_id: components["parameters"]["EntityId"];
        /**
         * The onboarding's `id`, as answered when it was created.
         * @example onb_990e8400-e29b-41d4-a716-446655440000
         */
        onboarding_id: components["parameters"]["OnboardingId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateEntityOnboardingRequest;
      };
    };
    responses: {
      /** What changed of the onboarding. */
      200: {
        content: {
          "application/json": UpdatedOnboarding;
        };
      };
      /** The request was refused, because the onboarding's status is final for example. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["OnboardingNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "post_v1-banking-connectivity-entities-entity-id-onboardings-onboarding-id-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The entity's `id`, as answered when it was created. */
        entity_id: string;
        /** The onboarding's `id`, as answered when it was created. */
        onboarding_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The call succeeded. */
      200: {
        content: {
          "application/json": CancelEntityOnboardingResponse;
        };
      };
      /** Accepted */
      202: {
        content: {
          "application/json": CancelEntityOnboardingResponse;
        };
      };
      /** Bad Request */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      /** Not Found */
      404: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "post_v1-banking-connectivity-transfers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InitiateEntityTransferRequest;
      };
    };
    responses: {
      /** The transfer was accepted. */
      202: {
        content: {
          "application/json": Transfer;
        };
      };
      /** The request was refused, because it names no destination for example. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      401: components["responses"]["NotAuthenticated"];
      404: components["responses"]["AccountNotFound"];
      /** The account cannot pay this amount. The table of banking errors names this status; the page does not. */
      422: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["ProviderError"];
      504: components["responses"]["ProviderTimeout"];
    };
  };
  "on-banking-account-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-account-updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-account-activated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-account-closed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-entity-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-entity-updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-entity-deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-pending-additional-documentation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-declined": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-onboarding-expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-processing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-reversed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-incoming-pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-incoming-completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BankingWebhook;
      };
    };
    responses: {
      /** Received; the body is ignored. */
      200: {
        content?: never;
      };
    };
  };
  "on-banking-transfer-incoming": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IncomingTransferWebhook;
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
/** A bank account. The provider promises none of its fields; which numbers there are depends on the region. */
export type Account = {
  id?: string;
  entity_id?: string;
  onboarding_id?: string;
  /** The merchant's own account at Yuno; the bank account is `id`. */
  account_id?: string;
  /** What the bank calls the account. */
  provider?: {
    account_id?: string;
  };
  account_type?: AccountType;
  status?: AccountStatus;
  account_number?: string;
  routing_number?: string | null;
  iban?: string | null;
  currency?: string;
  /** Numbers, although the provider's reads say integer, since money has decimals. */
  balance?: {
    available?: number;
    current?: number;
    pending?: number;
  };
  account_details?: {
    account_name?: string;
    sort_code?: string | null;
    bsb?: string | null;
    swift?: string | null;
  };
  /** Examples show `ACH` and `WIRE`, which are not all names of the rails that a transfer takes. */
  payment_rails?: {
    incoming?: string[];
    outgoing?: string[];
  };
  supports_book_transfers?: boolean;
  created_at?: string;
  updated_at?: string;
};
/** The first three are listed for creating and updating an account; `CLOSED` is what closing it answers. */
export type AccountStatus =
  "ACTIVE" | "PENDING" | "INACTIVE" | "CLOSED" | (string & {});
export type AccountType = "CHECKING" | "SAVINGS" | "INVESTMENT" | (string & {});
export type Address = {
  address_line_1?: string;
  address_line_2?: string | null;
  building_number_1?: string | null;
  building_number_2?: string | null;
  city?: string;
  state?: string;
  zip_code?: string;
  /** Two letters, ISO 3166-1 alpha-2. */
  country?: string;
};
export type Agreement = WithRequired<
  AgreementUpdate,
  "accepted" | "accepted_at"
>;
export type AgreementUpdate = {
  accepted?: boolean;
  version?: string;
  accepted_at?: string;
  accepted_ip?: string;
};
export type AnnualIncome = {
  amount?: number;
  currency?: string;
};
/** Where an account is. Which numbers there are depends on the region. */
export type BankDetails = {
  routing_number?: string | null;
  iban?: string | null;
  bsb?: string | null;
  swift?: string | null;
  sort_code?: string | null;
  account_name?: string;
  bank_name?: string;
};
export type BankStatement = {
  bank_name?: string;
  account_number_last_4?: string;
  statement_period_start?: string;
  statement_period_end?: string;
  file?: DocumentFile;
};
/** No sample is published; the envelope is that of every event of Yuno. */
export type BankingWebhook = {
  type?: string;
  type_event?: string;
  account_id?: string;
  retry?: number | string;
  version?: number | string;
  data?: Record<string, unknown>;
};
export type BeneficialOwner = Individual & {
  /** The provider's answer says integer, its request number. */
  ownership_percentage?: number;
  title?: string;
  address?: Address;
};
export type BiometricVerification = {
  /** @enum {string} */
  verification_method?:
    "FACIAL_RECOGNITION" | "FINGERPRINT" | "VOICE" | "IRIS_SCAN";
  /** @enum {string} */
  capture_method?: "LIVE_CAPTURE" | "UPLOADED";
  capture_timestamp?: string;
  liveness_check_passed?: boolean;
  confidence_score?: number;
  verification_provider?: string;
  live_image?: DocumentFile;
  reference_image?: DocumentFile;
};
export type BusinessDocument = {
  /** @enum {string} */
  subtype?:
    | "ARTICLES_OF_INCORPORATION"
    | "BUSINESS_LICENSE"
    | "EIN_CONFIRMATION"
    | "OPERATING_AGREEMENT"
    | "CERTIFICATE_OF_GOOD_STANDING";
  registration_number?: string;
  registered_at?: string;
  issuing_state?: string;
  issuing_authority?: string;
  file?: DocumentFile;
};
/** What the entity agreed to, and when. */
export type ComplianceDeclaration = {
  terms_of_service?: Agreement;
  privacy_policy?: Agreement;
};
export type ComplianceDeclarationUpdate = {
  terms_of_service?: AgreementUpdate;
  privacy_policy?: AgreementUpdate;
};
export type CreateAccountRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  /** An onboarding that has `SUCCEEDED`. */
  onboarding_id: string;
  account_type: AccountType;
  currency: string;
};
export type CreateEntityOnboardingRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  /** The connection to the bank. */
  yuno_connection_id: string;
  /** @enum {string} */
  onboarding_type: "ONE_STEP" | "PREVIOUSLY_ONBOARDED";
  compliance_declaration?: ComplianceDeclaration;
  risk_assessment?: RiskAssessment;
  source_of_funds?: SourceOfFunds;
  documentation?: Documentation[];
};
export type CreateEntityRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  /** Your own id for this entity; taken once. */
  merchant_entity_id: string;
  national_entity: NationalEntity;
  phone: WithRequired<Phone, "country_code" | "number">;
  address: WithRequired<
    Address,
    "address_line_1" | "city" | "state" | "zip_code" | "country"
  >;
  /** `individual` for a person, `entity` for a company. */
  entity_detail: {
    individual?: NewIndividual | null;
    entity?: NewLegalEntity | null;
  };
};
export type DestinationAccount = BankDetails & {
  account_number?: string;
};
export type DocumentFile = {
  file_name?: string;
  content_type?: string;
  /** The file in base64. */
  content?: string;
};
/** A `type`, and beside it the one object that has its name in lower case. */
export type Documentation = {
  /** @enum {string} */
  type:
    | "IDENTITY_DOCUMENT"
    | "PROOF_OF_ADDRESS"
    | "BANK_STATEMENT"
    | "BUSINESS_DOCUMENT"
    | "TAX_INFORMATION"
    | "FINANCIAL_DOCUMENT"
    | "BIOMETRIC_VERIFICATION"
    | "EMPLOYMENT_INFORMATION";
  identity_document?: IdentityDocument;
  proof_of_address?: ProofOfAddress;
  bank_statement?: BankStatement;
  business_document?: BusinessDocument;
  tax_information?: TaxDocument;
  financial_document?: FinancialDocument;
  biometric_verification?: BiometricVerification;
  employment_information?: EmploymentInformation;
};
export type EmploymentInformation = {
  /** @enum {string} */
  status?: "EMPLOYED" | "SELF_EMPLOYED" | "UNEMPLOYED" | "RETIRED" | "STUDENT";
  employer_name?: string;
  occupation?: string;
  industry?: string;
  started_at?: string;
  annual_income?: AnnualIncome;
  verification_document?: DocumentFile;
};
/** A person or a company, as creating and updating it answers. The provider promises none of its fields. */
export type Entity = {
  id?: string;
  /** The merchant's own account at Yuno. */
  account_id?: string;
  merchant_entity_id?: string;
  national_entity?: NationalEntity;
  phone?: Phone;
  address?: Address;
  entity_detail?: {
    individual?: Individual | null;
    entity?: LegalEntity | null;
  };
  created_at?: string;
  updated_at?: string;
};
/** A person or a company, as reading it answers: without `id` and timestamps, and with numbers that other answers cut. */
export type EntityDetails = {
  /** The merchant's own account at Yuno. */
  account_id?: string;
  merchant_entity_id?: string;
  national_entity?: NationalEntity;
  phone?: Phone;
  address?: Address;
  entity_detail?: {
    individual?: IndividualDetails | null;
    /** Null for a person. What it holds for a company is not documented. */
    entity?: {
      [key: string]: unknown;
    } | null;
  };
};
/** The codes in Yuno's table of banking errors. The table writes some in upper snake case and some in Pascal case. */
export type ErrorCode =
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
/** One body for every error of the banking API, although some documents declare it without properties. The provider promises none of its fields. */
export type ErrorResponse = {
  code?: ErrorCode;
  messages?: string[];
  http_code?: number;
};
export type FinancialDocument = {
  /** @enum {string} */
  subtype?:
    | "BALANCE_SHEET"
    | "PROFIT_LOSS_STATEMENT"
    | "CASH_FLOW_STATEMENT"
    | "FINANCIAL_AUDIT";
  period_start?: string;
  period_end?: string;
  fiscal_year?: string;
  audited?: boolean;
  auditor_name?: string | null;
  file?: DocumentFile;
};
export type IdDocument = {
  document_type?: string;
  document_number?: string;
  issuing_country?: string;
  /** As `YYYY-MM-DD`. */
  issued_at?: string | null;
  /** As `YYYY-MM-DD`. */
  expires_at?: string | null;
};
export type IdentityDocument = {
  /** @enum {string} */
  subtype?: "PASSPORT" | "DRIVERS_LICENSE" | "NATIONAL_ID" | "STATE_ID";
  document_number?: string;
  issuing_country?: string;
  issuing_state?: string;
  issued_at?: string;
  expires_at?: string;
  front_image?: DocumentFile;
  back_image?: DocumentFile;
};
/** An incoming transfer, as its page shows it, without an envelope. */
export type IncomingTransferWebhook = {
  id?: string;
  destination_account_id?: string;
  account_id?: string;
  provider?: {
    account_id?: string;
    transfer_id?: string;
  };
  status?: "PENDING" | "COMPLETED" | (string & {});
  direction?: "INCOMING" | (string & {});
  sender?: {
    account_number_last_4?: string;
    routing_number?: string;
    account_name?: string;
    bank_name?: string;
  };
  amount?: {
    value?: number;
    currency?: string;
  };
  payment_rail?: string;
  description?: string;
  created_at?: string;
  updated_at?: string;
};
export type Individual = Person & {
  tax_information?: MaskedTaxInformation[];
  document?: MaskedIdDocument;
};
export type IndividualDetails = Person & {
  tax_information?: TaxInformationDetails[];
  document?: IdDocument;
};
export type InitiateEntityTransferRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  /** The `id` of the bank account that pays. */
  source_account_id: string;
  /** The `id` of a bank account at Yuno, for a book transfer. */
  destination_account_id?: string | null;
  /** @enum {string} */
  direction: "OUTGOING";
  amount: {
    /** At most 9,999,999,999, and at most four decimals. */
    value: number;
    /** That of the source account. */
    currency: string;
  };
  payment_rail: PaymentRail;
  description?: string;
  /** Your own id for this transfer. */
  merchant_transfer_id?: string;
  destination_account?: DestinationAccount;
};
export type LegalEntity = {
  name?: string;
  country?: string;
  tax_information?: MaskedTaxInformation[];
  entity_type?: string;
  beneficial_owners?: BeneficialOwner[];
};
export type MaskedDestinationAccount = BankDetails & {
  account_number_last_4?: string;
};
export type MaskedIdDocument = {
  document_type?: string;
  document_number_last_4?: string;
  issuing_country?: string;
  issued_at?: string;
  expires_at?: string | null;
};
export type MaskedTaxInformation = {
  country?: string;
  tax_id_last_4?: string;
  tax_id_type?: string;
  is_primary?: boolean;
};
/** Whether an entity is a person or a company. It never changes. */
export type NationalEntity = "INDIVIDUAL" | "ENTITY" | (string & {});
export type NewBeneficialOwner = WithRequired<
  NewPerson,
  | "first_name"
  | "last_name"
  | "email"
  | "date_of_birth"
  | "country_of_residence"
> & {
  tax_information?: TaxRecord[];
  document?: IdDocument;
  ownership_percentage: number;
  title?: string;
  address?: Address;
};
/** A person. The provider requires none of these fields by schema. */
export type NewIndividual = NewPerson & {
  tax_information?: TaxInformation[];
  document?: WithRequired<
    IdDocument,
    "document_type" | "document_number" | "issuing_country"
  >;
};
/** A company. The provider requires none of these fields by schema. */
export type NewLegalEntity = {
  name?: string;
  country?: string;
  tax_information?: TaxInformation[];
  /** @enum {string} */
  entity_type?: "CORPORATION";
  beneficial_owners?: NewBeneficialOwner[];
};
export type NewPerson = {
  first_name?: string;
  last_name?: string;
  email?: string;
  /** As `YYYY-MM-DD`. */
  date_of_birth?: string;
  /** @enum {string} */
  gender?: "M" | "F";
  country_of_residence?: string;
};
/** The provider promises none of its fields. */
export type Onboarding = {
  id?: string;
  entity_id?: string;
  /** The merchant's own account at Yuno, `account_id` elsewhere. */
  yuno_account_id?: string;
  /** What the bank calls the entity, and the bank's own status. */
  provider?: {
    entity_id?: string;
    status?: string;
  };
  onboarding_type?: string;
  status?: OnboardingStatus;
  requirements?: Requirements;
  created_at?: string;
  updated_at?: string;
  expires_at?: string;
};
/** Open: `CREATED`, `PENDING`, `PENDING_ADDITIONAL_DOCUMENTATION` and `UNDER_REVIEW`. Final: `SUCCEEDED`, `FAILED`, `DECLINED`, `CANCELLED` and `EXPIRED`. */
export type OnboardingStatus =
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
/**
 * US: `ACH_STANDARD`, `ACH_SAME_DAY`, `WIRE`, `RTP`. UK: `FPS`, `CHAPS`, `BACS`. Australia: `NPP`, `PAYTO`, `BPAY`.
 * @enum {string}
 */
export type PaymentRail =
  | "ACH_STANDARD"
  | "ACH_SAME_DAY"
  | "WIRE"
  | "RTP"
  | "FPS"
  | "CHAPS"
  | "BACS"
  | "NPP"
  | "PAYTO"
  | "BPAY";
export type Person = {
  first_name?: string;
  last_name?: string;
  email?: string;
  /** As `YYYY-MM-DD`. */
  date_of_birth?: string;
  gender?: string;
  country_of_residence?: string;
};
export type Phone = {
  /** `+1` for example. */
  country_code?: string;
  number?: string;
};
export type ProofOfAddress = {
  /** @enum {string} */
  subtype?:
    | "UTILITY_BILL"
    | "BANK_STATEMENT"
    | "LEASE_AGREEMENT"
    | "MORTGAGE_STATEMENT"
    | "TAX_DOCUMENT";
  provider_name?: string;
  bill_type?: string;
  issued_at?: string;
  account_number?: string;
  verified_address?: {
    address_line_1?: string;
    city?: string;
    state?: string;
    zip_code?: string;
    country?: string;
  };
  file?: DocumentFile;
};
export type RcaStatus = {
  /** @enum {string} */
  risk_level?: "LOW" | "MEDIUM" | "HIGH";
  classified_at?: string;
  assessed_by?: string;
};
/** What the bank still asks for. What an item holds is documented nowhere. */
export type Requirements = {
  [key: string]: unknown;
}[];
export type RiskAssessment = {
  assessed_at?: string;
  /** Whether this is a politically exposed person. */
  pep_status?: {
    is_pep?: boolean;
    /** @enum {string|null} */
    pep_level?: "DIRECT" | "CLOSE_ASSOCIATE" | "FAMILY_MEMBER" | null;
    position?: string | null;
    country?: string | null;
  };
  rca_status?: RcaStatus;
  sanctions_screening?: SanctionsScreening;
};
export type RiskAssessmentUpdate = {
  assessed_at?: string;
  /** Whether this is a politically exposed person. */
  pep_status?: {
    is_pep?: boolean;
    pep_level?:
      "DIRECT" | "CLOSE_ASSOCIATE" | "FAMILY_MEMBER" | (string & {}) | null;
    position?: string | null;
    country?: string | null;
  };
  rca_status?: RcaStatus;
  sanctions_screening?: SanctionsScreening;
};
export type SanctionsScreening = {
  appears_on_sanctions_list?: boolean;
  sanctions_list_name?: string | null;
  screened_at?: string;
};
export type SourceOfFunds = {
  /** @enum {string} */
  primary_source?:
    | "EMPLOYMENT_SALARY"
    | "BUSINESS_INCOME"
    | "INVESTMENTS"
    | "RENTAL_INCOME"
    | "PENSION"
    | "GOVERNMENT_BENEFITS"
    | "INHERITANCE"
    | "FAMILY_SUPPORT"
    | "SAVINGS"
    | "LOTTERY_GAMBLING"
    | "SALE_OF_ASSETS"
    | "CRYPTOCURRENCY"
    | "FREELANCE_CONSULTING"
    | "OTHER";
  secondary_sources?: string[];
  description?: string;
  estimated_annual_income?: AnnualIncome;
};
export type TaxDocument = {
  tax_records?: TaxRecord[];
  /** @enum {string} */
  tax_document_type?:
    | "W9"
    | "1099"
    | "TAX_RETURN"
    | "SSN_CARD"
    | "ITIN_LETTER"
    | "EIN_CONFIRMATION"
    | "VAT_CERTIFICATE";
  tax_year?: string;
  issuing_authority?: string;
  file?: DocumentFile;
};
/** @enum {string} */
export type TaxIdType =
  "SSN" | "EIN" | "ITIN" | "VAT" | "ABN" | "NIF" | "TIN" | "OTHER";
/** A tax record with nothing left out. */
export type TaxInformation = WithRequired<
  TaxRecord,
  "country" | "tax_id" | "tax_id_type" | "is_primary"
>;
export type TaxInformationDetails = {
  country?: string;
  tax_id?: string;
  tax_id_type?: string;
  is_primary?: boolean;
};
export type TaxRecord = {
  country?: string;
  tax_id?: string;
  tax_id_type?: TaxIdType;
  is_primary?: boolean;
};
/** The provider promises none of its fields. */
export type Transfer = {
  id?: string;
  source_account_id?: string;
  destination_account_id?: string | null;
  /** The merchant's own account at Yuno. */
  account_id?: string;
  merchant_transfer_id?: string;
  /** What the bank calls the account and the transfer. */
  provider?: {
    account_id?: string;
    transfer_id?: string;
  };
  status?: TransferStatus;
  direction?: string;
  destination_account?: MaskedDestinationAccount;
  amount?: {
    /** A number as in the request, although this answer's schema says integer. */
    value?: number;
    currency?: string;
  };
  payment_rail?: string;
  description?: string;
  created_at?: string;
  updated_at?: string;
};
/** Open: `PENDING` and `PROCESSING`, which instant rails skip. Final: `COMPLETED`, `FAILED`, `CANCELLED` and `REVERSED`. */
export type TransferStatus =
  | "PENDING"
  | "PROCESSING"
  | "COMPLETED"
  | "FAILED"
  | "CANCELLED"
  | "REVERSED"
  | (string & {});
export type UpdateAccountRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  account_type?: AccountType;
};
export type UpdateEntityOnboardingRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  compliance_declaration?: ComplianceDeclarationUpdate;
  risk_assessment?: RiskAssessmentUpdate;
  source_of_funds?: SourceOfFunds;
  documentation?: Documentation[];
};
export type UpdateEntityRequest = {
  /** The merchant's own account at Yuno, a UUID. */
  account_id: string;
  merchant_entity_id?: string;
  phone?: Phone;
  address?: Address;
  entity_detail?: {
    individual?: {
      email?: string;
      country_of_residence?: string;
    } | null;
    entity?: {
      name?: string;
    } | null;
  };
};
/** The provider promises none of its fields. */
export type UpdatedOnboarding = {
  id?: string;
  entity_id?: string;
  status?: OnboardingStatus;
  /** The bank's own status, `provider.status` elsewhere. */
  provider_status?: string;
  requirements?: Requirements;
  updated_at?: string;
};
export type CancelEntityOnboardingResponse = {
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
  status?: OnboardingStatus;
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
type WithRequired<T, K extends PropertyKey> = T extends object
  ? T & { [P in keyof T as P & K]-?: T[P] }
  : T;
