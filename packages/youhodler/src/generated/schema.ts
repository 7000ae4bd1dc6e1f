// Generated from specs/youhodler by `pnpm generate`. Do not edit.

export interface paths {
  "/action-tokens": {
    post: operations["action-tokens-create"];
  };
  "/approvals": {
    get: operations["approvals-list"];
  };
  "/approvals/{approval_id}/reject": {
    post: operations["approvals-reject"];
  };
  "/capabilities": {
    get: operations["capabilities-list"];
  };
  "/client-accounts": {
    post: operations["client-accounts-create"];
  };
  "/clients": {
    get: operations["clients-list"];
    post: operations["clients-create"];
  };
  "/clients/{client_id}": {
    patch: operations["clients-update"];
  };
  "/clients/{client_id}/capabilities/{capability_name}": {
    patch: operations["clients-capabilities-update"];
  };
  "/clients/{client_id}/suspend": {
    post: operations["clients-suspend"];
  };
  "/conversion-pairs": {
    get: operations["conversion-pairs-list"];
  };
  "/conversions": {
    get: operations["conversions-list"];
    post: operations["conversions-create"];
  };
  "/conversions/preview": {
    post: operations["conversions-preview"];
  };
  "/conversions/{conversion_id}": {
    get: operations["conversions-get"];
  };
  "/deposit-instructions": {
    get: operations["deposit-instructions-list"];
  };
  "/deposits/{deposit_id}": {
    get: operations["deposits-get"];
  };
  "/enterprise-commercial-agreements": {
    get: operations["enterprise-commercial-agreements-list"];
    post: operations["enterprise-commercial-agreements-create"];
  };
  "/enterprises": {
    get: operations["enterprises-list"];
    post: operations["enterprises-create"];
  };
  "/events": {
    get: operations["events-list"];
  };
  "/events/{event_id}": {
    get: operations["events-get"];
  };
  "/events/{event_id}/replay": {
    post: operations["events-replay"];
  };
  "/fee-previews": {
    post: operations["fee-previews-create"];
  };
  "/funding-endpoints": {
    post: operations["funding-endpoints-create"];
  };
  "/funding-endpoints/{funding_endpoint_id}": {
    get: operations["funding-endpoints-get"];
  };
  "/internal-transfers": {
    post: operations["internal-transfers-create"];
  };
  "/master-accounts": {
    get: operations["master-accounts-list"];
  };
  "/master-accounts/{master_account_id}": {
    get: operations["master-accounts-get"];
  };
  "/master-accounts/{master_account_id}/balances": {
    get: operations["master-accounts-balances"];
  };
  "/me/capabilities": {
    get: operations["me-capabilities"];
  };
  "/oauth/token": {
    post: operations["oauth-token"];
  };
  "/off-ramp-sessions": {
    post: operations["off-ramp-sessions-create"];
  };
  "/on-ramp-sessions": {
    get: operations["on-ramp-sessions-list"];
  };
  "/on-ramp-sessions/{session_id}": {
    get: operations["on-ramp-sessions-get"];
  };
  "/on-ramp-sessions/{session_id}/cancel": {
    post: operations["on-ramp-sessions-cancel"];
  };
  "/policy-rules": {
    get: operations["policy-rules-list"];
  };
  "/policy-rules/{rule_id}": {
    get: operations["policy-rules-get"];
    patch: operations["policy-rules-update"];
  };
  "/prices/indicative": {
    get: operations["prices-indicative"];
  };
  "/role-assignments/{role_assignment_id}/revoke": {
    post: operations["role-assignments-revoke"];
  };
  "/roles": {
    get: operations["roles-list"];
  };
  "/service-accounts": {
    post: operations["service-accounts-create"];
  };
  "/service-accounts/provision": {
    post: operations["service-accounts-provision"];
  };
  "/service-accounts/{service_account_id}/rotate-secret": {
    post: operations["service-accounts-rotate-secret"];
  };
  "/users": {
    get: operations["users-list"];
  };
  "/users/{user_id}": {
    get: operations["users-get"];
  };
  "/users/{user_id}/suspend": {
    post: operations["users-suspend"];
  };
  "/webhook-subscriptions": {
    get: operations["webhook-subscriptions-list"];
    post: operations["webhook-subscriptions-create"];
  };
  "/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}": {
    get: operations["webhook-subscriptions-deliveries-get"];
  };
  "/webhook-subscriptions/{subscription_id}/disable": {
    post: operations["webhook-subscriptions-disable"];
  };
  "/withdrawal-destinations": {
    post: operations["withdrawal-destinations-create"];
  };
  "/withdrawal-destinations/{destination_id}": {
    patch: operations["withdrawal-destinations-update"];
  };
  "/withdrawal-destinations/{destination_id}/enable": {
    post: operations["withdrawal-destinations-enable"];
  };
  "/withdrawal-destinations/{destination_id}/retire": {
    post: operations["withdrawal-destinations-retire"];
  };
  "/withdrawals": {
    post: operations["withdrawals-create"];
  };
  "/withdrawals/{withdrawal_id}": {
    get: operations["withdrawals-get"];
  };
}
export interface components {
  responses: {
    /** It conflicts with the current state. Which code this page shows was not seen; these are the two that a 409 has elsewhere. */
    Conflict: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The operation is not served any more. */
    DeprecatedEndpoint: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The request repeats another one. */
    DuplicateSubscriptionRequest: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The body, the query or a parameter is malformed. */
    EffectiveFromNotMonotonic: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    EnterpriseNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The caller lacks the capability, or holds it in another scope. Some pages show `details.reason`, some no `details`. */
    Forbidden: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The caller lacks the capability, or holds it in another scope. */
    ForbiddenWithoutDetails: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. */
    HumanActorNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The idempotency key belongs to another request. Of this page, no `details` were seen. */
    IdempotencyConflict: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The body, the query or a parameter is malformed. */
    InvalidFilter: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The body, the query or a parameter is malformed. */
    InvalidRequest: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The idempotency key was used with another body. */
    KeyPayloadMismatch: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The caller lacks the capability, or holds it in another scope. */
    MissingCapability: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The body, the query or a parameter is malformed. */
    MissingField: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** A business rule, a policy or the lifecycle forbids it. */
    NotAdmissible: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** A business rule, a policy or the lifecycle forbids it. */
    NotApplicable: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    OriginalTransactionNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** `If-Match` is not the current version. Which code it has was not seen. */
    PreconditionFailed: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Too many requests; `details` says how long to wait. */
    RateLimited: {
      content: {
        "application/json": RateLimitedErrorResponse;
      };
    };
    /** Too many requests; `details` says how long to wait. */
    RateLimitedReason: {
      content: {
        "application/json": RateLimitedReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. Of some pages, no `details` were seen. */
    ResourceNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. The reason, as the page shows it, does not fit the page. */
    RoleNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The body, the query or a parameter is malformed. */
    ScopeMismatch: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The caller lacks the capability, or holds it in another scope. */
    ScopeNotCovered: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It is in a state that does not allow this. */
    StateConflict: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It is in a state that does not allow this. */
    StateConflictWithoutDetails: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The service is down for the moment. */
    TemporarilyUnavailable: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** The token is missing, expired or not valid. */
    Unauthorized: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** A service behind YouHodler failed. */
    UpstreamError: {
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The rule is not valid. */
    ValidationFailed: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. */
    WebhookDeliveryNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
    /** It does not exist, or the caller may not see it. */
    WebhookSubscriptionNotFound: {
      content: {
        "application/json": ReasonErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * From `POST /action-tokens`; required of human callers, not of service accounts.
     * @example act_tok_7c1e
     */
    ActionToken: string;
    /**
     * Required where `rail_class` is `fiat`.
     * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
     */
    FiatAccountRef: AccountRef;
    /**
     * An opaque string of the caller's, for one endpoint. The same key with the same body brings back the first result, with another body a 409. How long it is kept is not documented.
     * @example payout-2026-06-02-0042
     */
    IdempotencyKey: string;
    /**
     * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
     * @example W/"2b90f1e4"
     */
    IfMatch: string;
    /**
     * Taken from the caller's own enterprise or client where it is left out.
     * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
     */
    OptionalScopeRef: TopologyRef;
    /**
     * How many items a page has at most. The default and the largest are not documented.
     * @example 20
     */
    PageSize: number;
    /**
     * The kind of rail.
     * @example crypto
     */
    RailClass: "crypto" | "fiat";
    /**
     * An opaque string of the caller's, for one endpoint. The same key with the same body brings back the first result, with another body a 409. How long it is kept is not documented.
     * @example payout-2026-06-02-0042
     */
    RequiredIdempotencyKey: string;
    /**
     * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
     * @example W/"2b90f1e4"
     */
    RequiredIfMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  "action-tokens-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** `withdrawal.create`, for example. */
          action?: string;
          /** The command, it seems; without content in the example. */
          withdrawal?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The token. */
      201: {
        content: {
          "application/json": ActionToken;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      409: components["responses"]["StateConflictWithoutDetails"];
      422: components["responses"]["NotAdmissible"];
    };
  };
  "approvals-list": {
    parameters: {
      query?: {
        /**
         * Whose approvals.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: TopologyRef;
        /**
         * Which of them; `pending`, for example.
         * @example pending
         */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ApprovalList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "approvals-reject": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the approval.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000009
         */
        approval_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** The approval after the call. */
      200: {
        content: {
          "application/json": Approval;
        };
      };
    };
  };
  "capabilities-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": CapabilityList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
      503: components["responses"]["TemporarilyUnavailable"];
    };
  };
  "client-accounts-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** The account. */
      201: {
        content: {
          "application/json": ClientAccount;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["KeyPayloadMismatch"];
      422: components["responses"]["NotAdmissible"];
    };
  };
  "clients-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ClientList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "clients-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          /** The caller's own id. */
          external_id?: string;
          metadata?: {
            [key: string]: unknown;
          };
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** The client. */
      201: {
        content: {
          "application/json": Client;
        };
      };
    };
  };
  "clients-update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match": components["parameters"]["RequiredIfMatch"];
      };
      path: {
        /**
         * The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          display_name?: string;
          metadata?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The client after the change. */
      200: {
        content: {
          "application/json": Client;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  "clients-capabilities-update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
        /**
         * The name of the capability.
         * @example ramps.read
         */
        capability_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ClientsCapabilitiesUpdateResponse;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["StateConflict"];
      410: components["responses"]["DeprecatedEndpoint"];
      412: components["responses"]["PreconditionFailed"];
    };
  };
  "clients-suspend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * The `id` of the client.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000002
         */
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** The client after the call. */
      201: {
        content: {
          "application/json": Client;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["IdempotencyConflict"];
    };
  };
  "conversion-pairs-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ConversionPairList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "conversions-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ConversionList;
        };
      };
    };
  };
  "conversions-create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * From `POST /action-tokens`; required of human callers, not of service accounts.
         * @example act_tok_7c1e
         */
        "X-Action-Token"?: components["parameters"]["ActionToken"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversionRequest;
      };
    };
    responses: {
      /** The conversion was accepted. */
      202: {
        content: {
          "application/json": CreatedConversion;
        };
      };
    };
  };
  "conversions-preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConversionRequest;
      };
    };
    responses: {
      /** The preview. */
      200: {
        content: {
          "application/json": ConversionPreview;
        };
      };
    };
  };
  "conversions-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the conversion.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000024
         */
        conversion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": Conversion;
        };
      };
    };
  };
  "deposit-instructions-list": {
    parameters: {
      query?: {
        /**
         * Whose instructions; fiat ones are found by it.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: AccountRef;
        /**
         * The kind of rail.
         * @example crypto
         */
        rail_class?: "crypto" | "fiat";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": DepositInstructionList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      429: components["responses"]["RateLimited"];
    };
  };
  "deposits-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the deposit.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000023
         */
        deposit_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": Deposit;
        };
      };
    };
  };
  "enterprise-commercial-agreements-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": ListCommercialAgreementVersionsResponse;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "enterprise-commercial-agreements-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client_scope?: ClientScope;
          /** Format: date-time */
          effective_from?: string;
          enterprise_ref?: TopologyRef;
          /** Of unknown form. */
          metadata?: unknown;
          service_bindings?: ServiceBinding[];
        };
      };
    };
    responses: {
      /** The new version. */
      201: {
        content: {
          "application/json": CreateCommercialAgreementVersionResponse;
        };
      };
      400: components["responses"]["EffectiveFromNotMonotonic"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
    };
  };
  "enterprises-list": {
    parameters: {
      query?: {
        /**
         * How many items a page has at most. The default and the largest are not documented.
         * @example 20
         */
        page_size?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": EnterpriseList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "enterprises-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          legal_name?: string;
          /** A country's two-letter ISO code. */
          jurisdiction?: string;
          /** The caller's own id. */
          external_id?: string;
          designated_admin?: {
            email?: string;
            display_name?: string;
          };
          metadata?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The enterprise and its master account. */
      201: {
        content: {
          "application/json": AdmitEnterpriseResponse;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "events-list": {
    parameters: {
      query?: {
        /**
         * Taken from the caller's own enterprise or client where it is left out.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: components["parameters"]["OptionalScopeRef"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": EventList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "events-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the event.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000015
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": Event;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "events-replay": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the event.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000015
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** Every active subscription that matches, where it is left out. */
          subscription_ids?: string[];
        };
      };
    };
    responses: {
      /** The replay was accepted. */
      202: {
        content: {
          "application/json": EventReplay;
        };
      };
    };
  };
  "fee-previews-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** `withdrawal_crypto`, for example. */
          operation_type?: string;
          /** `withdrawal_crypto`, for example. */
          service_type?: string;
          principal_amount: MoneyAmount;
          /** For flows with two sides, such as an off-ramp. */
          settlement_amount?: MoneyAmount | null;
          /** Format: date-time */
          requested_at?: string;
          subject_ref?: string;
        };
      };
    };
    responses: {
      /** The preview. */
      200: {
        content: {
          "application/json": PreviewAFeeResponse;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
    };
  };
  "funding-endpoints-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          account_ref?: AccountRef;
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          /** For crypto these two and no others; for fiat not documented. */
          routing?: {
            asset?: string;
            network?: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The funding endpoint. */
      201: {
        content: {
          "application/json": FundingEndpoint;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "funding-endpoints-get": {
    parameters: {
      query: {
        /**
         * The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the funding endpoint.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000012
         */
        funding_endpoint_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": FundingEndpoint;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OriginalTransactionNotFound"];
    };
  };
  "internal-transfers-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          amount?: MoneyValue;
          source_ref?: AccountRef;
          target_ref?: AccountRef;
          /** Takes the place of the `Idempotency-Key` header. */
          client_idempotency_key?: string;
        };
      };
    };
    responses: {
      /** The transfer was accepted. */
      202: {
        content: {
          "application/json": InternalTransfer;
        };
      };
    };
  };
  "master-accounts-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": MasterAccountList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
      503: components["responses"]["TemporarilyUnavailable"];
    };
  };
  "master-accounts-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the master account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000003
         */
        master_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": MasterAccount;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["EnterpriseNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "master-accounts-balances": {
    parameters: {
      query?: {
        /**
         * One asset; all of them where it is left out.
         * @example USDC
         */
        asset?: string;
      };
      header?: never;
      path: {
        /**
         * The `id` of the master account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000003
         */
        master_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": MasterAccountsBalancesResponse;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OriginalTransactionNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "me-capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": CapabilitySet;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "oauth-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client_id?: string;
          client_secret?: string;
          /** `client_credentials`. */
          grant_type?: string;
        };
      };
    };
    responses: {
      /** The token. */
      200: {
        content: {
          "application/json": AccessToken;
        };
      };
      400: components["responses"]["ScopeMismatch"];
      409: components["responses"]["KeyPayloadMismatch"];
      422: components["responses"]["NotApplicable"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "off-ramp-sessions-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          account_ref?: AccountRef;
          amount?: MoneyValue;
          target_currency?: string;
          /** @enum {string} */
          target_rail?: "crypto" | "fiat";
          destination?: WithdrawalDestinationCommand;
        };
      };
    };
    responses: {
      /** The session. */
      "2XX": {
        content: {
          "application/json": OffRampSession;
        };
      };
    };
  };
  "on-ramp-sessions-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": OnRampSessionList;
        };
      };
      400: components["responses"]["InvalidRequest"];
    };
  };
  "on-ramp-sessions-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the session.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000020
         */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": OnRampSession;
        };
      };
    };
  };
  "on-ramp-sessions-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the session to cancel.
         * @example b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b
         */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session after the call. */
      201: {
        content: {
          "application/json": OnRampSession;
        };
      };
      /** The body, the query or a parameter is malformed. */
      400: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The token is missing or not valid. */
      401: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The caller lacks the capability, or holds it in another scope. */
      403: {
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** There is no such session. Other operations answer `resource_not_found`; this one answers `not_found`. */
      404: {
        content: {
          "application/json": NotFoundErrorResponse;
        };
      };
      /** The session is in a state that cannot be cancelled. */
      409: {
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** A business rule, a policy or the session's lifecycle forbids it. */
      422: {
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
      /** Too many requests; `details` says how long to wait. */
      429: {
        content: {
          "application/json": RateLimitedErrorResponse;
        };
      };
      /** A service behind YouHodler failed. */
      502: {
        content: {
          "application/json": ErrorResponse;
        };
      };
      /** The service is down for the moment. The page asks to send the request again after a while, so we take it as not executed. */
      503: {
        content: {
          "application/json": ReasonErrorResponse;
        };
      };
    };
  };
  "policy-rules-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": PolicyRuleList;
        };
      };
    };
  };
  "policy-rules-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the rule.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000010
         */
        rule_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": PolicyRule;
        };
      };
    };
  };
  "policy-rules-update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * The `id` of the rule.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000010
         */
        rule_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The rule after the change. */
      200: {
        content: {
          "application/json": PolicyRule;
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
    };
  };
  "prices-indicative": {
    parameters: {
      query: {
        /**
         * Whose price.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref: AccountRef;
        /**
         * What is given.
         * @example USDC
         */
        from_asset?: string;
        /**
         * What is received.
         * @example BTC
         */
        to_asset?: string;
        /**
         * Which amount is given; `from`, for example.
         * @example from
         */
        amount_basis?: string;
        /**
         * A decimal string.
         * @example 100.00
         */
        from_amount?: string;
        /**
         * A decimal string; instead of `from_amount`.
         * @example 0.00155738
         */
        to_amount?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": IndicativePrice;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ScopeNotCovered"];
      429: components["responses"]["RateLimited"];
    };
  };
  "role-assignments-revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the role assignment.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000008
         */
        role_assignment_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** The role assignment after the call. */
      201: {
        content: {
          "application/json": RoleAssignment;
        };
      };
      400: components["responses"]["MissingField"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RoleNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  "roles-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": RoleList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimitedReason"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "service-accounts-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          description?: string;
          /** The caller's own id. */
          external_id?: string;
          parent_ref?: string;
        };
      };
    };
    responses: {
      /** The service account and its secret. */
      201: {
        content: {
          "application/json": ServiceAccountSecret;
        };
      };
    };
  };
  "service-accounts-provision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          description?: string;
          parent_ref?: string;
          roles?: {
            role_ref?: RoleRef;
            scope_ref?: TopologyRef;
          }[];
        };
      };
    };
    responses: {
      /** The service account, its secret, and what became of its roles. */
      201: {
        content: {
          "application/json": ProvisionedServiceAccount;
        };
      };
    };
  };
  "service-accounts-rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the service account.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000006
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** True where it is left out. */
          invalidate_previous_secret?: boolean;
          reason?: string;
        };
      };
    };
    responses: {
      /** The service account and its new secret. */
      200: {
        content: {
          "application/json": ServiceAccountSecret;
        };
      };
      400: components["responses"]["ScopeMismatch"];
    };
  };
  "users-list": {
    parameters: {
      query?: {
        /**
         * The token's claim `b2b2x:tenant_ref`, as it is.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: TopologyRef;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": HumanActorList;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  "users-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the user.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000005
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": HumanActor;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["MissingCapability"];
      404: components["responses"]["HumanActorNotFound"];
      429: components["responses"]["RateLimited"];
      502: components["responses"]["UpstreamError"];
    };
  };
  "users-suspend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * The `etag` of the version that is to be changed; with another, the concept page promises a 412.
         * @example W/"2b90f1e4"
         */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /**
         * The `id` of the user.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000005
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LifecycleReason;
      };
    };
    responses: {
      /** The user after the call. */
      201: {
        content: {
          "application/json": HumanActor;
        };
      };
    };
  };
  "webhook-subscriptions-list": {
    parameters: {
      query?: {
        /**
         * Taken from the caller's own enterprise or client where it is left out.
         * @example enterprises/3f1d0c52-7a6e-4b1b-9c57-000000000001
         */
        scope_ref?: components["parameters"]["OptionalScopeRef"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": WebhookSubscriptionList;
        };
      };
    };
  };
  "webhook-subscriptions-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          url?: string;
          event_types?: string[];
          /** Signs the deliveries; chosen by the caller. */
          secret?: string;
          scope_ref?: TopologyRef;
        };
      };
    };
    responses: {
      /** The subscription, without its secret. */
      201: {
        content: {
          "application/json": WebhookSubscription;
        };
      };
    };
  };
  "webhook-subscriptions-deliveries-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the subscription.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000016
         */
        subscription_id: string;
        /**
         * The `id` of the delivery.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000017
         */
        delivery_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": WebhookDelivery;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookDeliveryNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "webhook-subscriptions-disable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the subscription.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000016
         */
        subscription_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription after the call. */
      200: {
        content: {
          "application/json": WebhookSubscription;
        };
      };
      400: components["responses"]["InvalidFilter"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookSubscriptionNotFound"];
      409: components["responses"]["DuplicateSubscriptionRequest"];
    };
  };
  "withdrawal-destinations-create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          scope_ref?: TopologyRef;
          crypto_routing?: DestinationRouting;
          account_ref?: AccountRef;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The destination. */
      201: {
        content: {
          "application/json": WithdrawalDestination;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "withdrawal-destinations-update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          rail_class?: "crypto" | "fiat";
          crypto_routing?: DestinationRouting;
          account_ref?: AccountRef;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The destination after the change. */
      200: {
        content: {
          "application/json": WithdrawalDestination;
        };
      };
    };
  };
  "withdrawal-destinations-enable": {
    parameters: {
      query: {
        /**
         * The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destination after the call. */
      201: {
        content: {
          "application/json": WithdrawalDestination;
        };
      };
    };
  };
  "withdrawal-destinations-retire": {
    parameters: {
      query: {
        /**
         * The kind of rail.
         * @example crypto
         */
        rail_class: components["parameters"]["RailClass"];
        /**
         * Required where `rail_class` is `fiat`.
         * @example client-accounts/3f1d0c52-7a6e-4b1b-9c57-000000000004
         */
        account_ref?: components["parameters"]["FiatAccountRef"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the destination.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000014
         */
        destination_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destination after the call. */
      201: {
        content: {
          "application/json": WithdrawalDestination;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenWithoutDetails"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  "withdrawals-create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * From `POST /action-tokens`; required of human callers, not of service accounts.
         * @example act_tok_7c1e
         */
        "X-Action-Token"?: components["parameters"]["ActionToken"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WithdrawalRequest;
      };
    };
    responses: {
      /** The withdrawal was accepted. */
      202: {
        content: {
          "application/json": CreatedWithdrawal;
        };
      };
    };
  };
  "withdrawals-get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the withdrawal.
         * @example 3f1d0c52-7a6e-4b1b-9c57-000000000022
         */
        withdrawal_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was asked for. */
      200: {
        content: {
          "application/json": Withdrawal;
        };
      };
    };
  };
}
export type AccessToken = {
  /** A JWT, to be sent as a bearer token. Its claim `b2b2x:tenant_ref` names the caller's enterprise or client. */
  access_token?: string;
  /** Seconds from now; 3600, for example. */
  expires_in?: number;
  /** `urn:ietf:params:oauth:token-type:access_token`, for example. */
  issued_token_type?: string;
  /** `Bearer`. */
  token_type?: string;
};
/** A master account or a client account, as `<collection>/<uuid>`. */
export type AccountRef =
  `master-accounts/${string}` | `client-accounts/${string}`;
export type ActionToken = {
  /** What `X-Action-Token` takes. */
  token?: string;
  bound_actor?: UserRef;
  /** `sha256:` and the digest, in hexadecimal, of the command. */
  bound_command_digest?: string;
  /** Format: date-time */
  expires_at?: string;
};
/** The master account that an enterprise is admitted with. */
export type AdmittedMasterAccount = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `master_account`. */
  resource?: string;
  display_name?: string;
  /** `active`, for example. */
  status?: string;
  /** `enterprise`, for example. */
  tenant_type?: string;
  /** Who owns it. Reads of a master account call this `scope_ref`; the form of the value was not seen. */
  parent?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** An approval that an operation waits for. It has no `etag`. */
export type Approval = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `approval`. */
  resource?: string;
  /** `pending`, for example. */
  status?: string;
  /** `withdrawal`, for example. */
  action_family?: string;
  /** Format: uuid */
  operation_id?: string;
  governed_ref?: TopologyRef;
  /** Null in every example. */
  decision?: unknown;
  /** Format: date-time */
  expires_at?: string;
  initiated_by?: SubjectAttribution;
  requirement_snapshot?: ApprovalRequirement;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ApprovalList = {
  items?: Approval[];
  next_page_token?: NextPageToken;
};
export type ApprovalRequirement = {
  authority_ref?: string;
  /** Format: date-time */
  expires_at?: string;
  governed_ref?: TopologyRef;
  initiator_cannot_approve?: boolean;
  /** `high_value`, for example. */
  reason_code?: string;
  required_human_approvals?: number;
  /** `withdrawal_approval`, for example. */
  requirement_key?: string;
  /** `policy`, for example. */
  source?: string;
};
export type Balance = {
  asset?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  available?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  held?: string;
  /** `available` and `held` together, as a decimal string. */
  total?: string;
  /** Null in every example. */
  overdraft_headroom?: unknown;
  /** Null in every example. */
  overdraft_limit?: unknown;
  /** Null in every example. */
  overdraft_used?: unknown;
  /**
   * Format: uuid
   * A bare UUID here, not `<collection>/<uuid>`.
   */
  owner_ref?: string;
  /** `client_account`, for example. */
  owner_subtype?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type BankCoordinates = {
  /** `iban`, for example. */
  scheme?: string;
  iban?: string;
  bic?: string;
  bank_name?: string;
  account_holder_name?: string;
  country?: string;
};
export type BankDestination = {
  bank_coordinates?: BankCoordinates;
  beneficiary_name?: string;
  currency?: string;
  /** `sepa_credit_transfer`, for example. */
  fiat_rail?: string;
  /** `bank_transfer`, for example. */
  method?: string;
  /** Null in every example. */
  reference_hint?: unknown;
};
export type Capability = {
  name?: string;
  enabled?: boolean;
};
export type CapabilityList = {
  items?: Capability[];
  next_page_token?: NextPageToken;
};
/** What the token in use may do. */
export type CapabilitySet = {
  capabilities?: string[];
  context?: TopologyRef;
  /** `platform-managed`, for example. */
  identity_source?: string;
  scope_grants?: ScopeGrant[];
  /** Format: uuid */
  subject?: string;
  /** `user`, for example. */
  subject_kind?: string;
};
export type Client = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `client`. */
  resource?: string;
  display_name?: string;
  /** The caller's own id. */
  external_id?: string;
  scope_ref?: TopologyRef;
  default_client_account?: AccountRef;
  /** `active`, for example. */
  status?: string;
  metadata?: {
    [key: string]: unknown;
  };
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ClientAccount = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `client_account`. */
  resource?: string;
  display_name?: string;
  scope_ref?: TopologyRef;
  /** `active`, for example. */
  status?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type ClientList = {
  items?: Client[];
  next_page_token?: NextPageToken;
};
export type ClientScope = {
  /** `all_clients`, for example. */
  kind?: string;
};
export type CommercialAgreement = {
  /** Format: uuid */
  id?: string;
  version?: number;
  /** `active`, for example. */
  status?: string;
  enterprise_ref?: TopologyRef;
  client_scope?: ClientScope;
  /** Format: date-time */
  effective_from?: string;
  /**
   * Format: date-time
   * Null in every example.
   */
  effective_to?: string | null;
  /** Null in every example. */
  metadata?: unknown;
  service_bindings?: ServiceBinding[];
  /** Format: date-time */
  created_at?: string;
};
export type CommercialAgreementList = {
  items?: CommercialAgreement[];
  next_page_token?: NextPageToken;
};
/** A conversion. It has no `family_params`. */
export type Conversion = OperationSnapshot & {
  /** Null in the example. */
  applied_rate?: unknown;
  /** Null in the example. */
  conversion_execution_id?: unknown;
  /** Null in the example. */
  failure_detail?: unknown;
  /** Null in the example. */
  fee_transaction_ids?: unknown;
  /** Null in the example. */
  ledger_posted_target_amount?: unknown;
  /** Null in the example. */
  leg_attempt_id?: unknown;
  /** Null in the example. */
  posted_at?: unknown;
  /** Null in the example. */
  principal_transaction_id?: unknown;
  /** Null in the example. */
  source_gross_amount?: unknown;
  /** Null in the example. */
  source_principal_amount?: unknown;
  /** Null in the example. */
  target_amount?: unknown;
};
export type ConversionEconomics = {
  /** `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  fee_summary?: FeeSummary;
  /** A decimal number, as a string so that nothing is rounded. */
  indicative_rate?: string;
  source_gross_amount?: MoneyValue;
  source_principal_amount?: MoneyValue;
  target_amount?: MoneyValue;
};
export type ConversionList = {
  items?: Conversion[];
  next_page_token?: NextPageToken;
};
export type ConversionPair = {
  /** `usdc-btc`, for example. */
  id?: string;
  source_currency?: string;
  target_currency?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  min_source_amount?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  max_source_amount?: string;
  /** `internal_platform`, for example. */
  settlement_model?: string;
  active?: boolean;
  display_order?: number;
};
export type ConversionPairList = {
  items?: ConversionPair[];
  next_page_token?: NextPageToken;
};
/** Its two fee summaries have different forms. */
export type ConversionPreview = {
  /** `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  /** Format: date-time */
  calculated_at?: string;
  /**
   * Format: date-time
   * Null in the example.
   */
  expires_at?: string | null;
  economics?: ConversionEconomics;
  fee_summary?: PreviewFeeSummary;
  from_amount?: MoneyValue;
  indicative_price?: {
    /** Format: date-time */
    computed_at?: string;
    /**
     * Format: date-time
     * Null in the example.
     */
    expires_at?: string | null;
    /** A decimal number, as a string so that nothing is rounded. */
    price?: string;
    /** `indicative`, for example. */
    price_type?: string;
    /** Null in the example. */
    provider_hint?: unknown;
  };
  principal_amount?: MoneyValue;
  to_amount?: MoneyValue;
};
export type ConversionRequest = {
  account_ref?: AccountRef;
  from_amount?: MoneyValue;
  to_currency?: string;
};
/** A conversion, as it is created. The example shows the family `withdrawal`, and `family_params` without content. */
export type CreatedConversion = OperationSnapshot & {
  family_params?: {
    [key: string]: unknown;
  };
};
/** A withdrawal, as it is created; `family_params` is without content in the example. */
export type CreatedWithdrawal = OperationSnapshot & {
  family_params?: {
    [key: string]: unknown;
  };
};
/** An address on a network. */
export type CryptoEndpoint = {
  address?: string;
  memo?: string | null;
};
/** A deposit. It has no `family_params`. */
export type Deposit = OperationSnapshot & {
  deposit_instruction_id?: string;
  funding_endpoint_id?: string;
  inbound_attempt_id?: string;
  /** Empty in the example. */
  fee_transaction_ids?: unknown[];
  principal_transaction_id?: string;
  /** `TXN-0001`, for example. */
  rail_correlation_ref?: string;
  /** `SETTLE-0001`, for example. */
  settlement_ref?: string;
};
export type DepositInstruction = {
  /** Format: uuid */
  id?: string;
  account_ref?: AccountRef;
  asset?: string;
  /** Format: uuid */
  funding_endpoint_id?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** Null unless `rail_class` is `crypto`. */
  crypto_routing?: FundingRouting | null;
  /** Null in every example; what a fiat instruction has here was not seen. */
  fiat_routing?: unknown;
  /**
   * Format: date-time
   * Null in every example.
   */
  expires_at?: string | null;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type DepositInstructionList = {
  items?: DepositInstruction[];
  next_page_token?: NextPageToken;
};
export type DestinationRouting = {
  asset?: string;
  network?: string;
  label?: string;
  destination?: CryptoEndpoint;
};
export type Enterprise = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `enterprise`. */
  resource?: string;
  legal_name?: string;
  /** A country's two-letter ISO code. */
  jurisdiction?: string;
  /** The caller's own id. */
  external_id?: string;
  /** `operational` in the reference, `admitted` in a guide. */
  admission_state?: string;
  /** `none` in the reference, `open` in a guide. */
  restriction_state?: string;
  default_master_account?: AccountRef;
  metadata?: {
    [key: string]: unknown;
  };
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type EnterpriseBinding = {
  /** `enterprise`, for example. */
  tenant_type?: string;
  topology_ref?: TopologyRef;
};
export type EnterpriseList = {
  items?: Enterprise[];
  next_page_token?: NextPageToken;
};
/** The codes on YouHodler's pages. */
export type ErrorCode =
  | "invalid_request"
  | "validation_failed"
  | "unauthorized"
  | "forbidden_capability_scope"
  | "not_found"
  | "resource_not_found"
  | "state_conflict"
  | "idempotency_conflict"
  | "deprecated_endpoint"
  | "not_admissible"
  | "rate_limited"
  | "upstream_error"
  | "temporarily_unavailable"
  | (string & {});
/** YouHodler's error body. `details` is often missing and meant to inform; branch on the status and then on `code`. */
export type ErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    [key: string]: unknown;
  };
};
export type Event = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `event`. */
  resource?: string;
  /** `operations.withdrawal.executed.v1`, for example. */
  event_type?: string;
  aggregate?: {
    /** `withdrawal`, for example. */
    type?: string;
    /** Format: uuid */
    id?: string;
  };
  /** As the example of a withdrawal shows it. */
  data?: {
    /** Format: uuid */
    operation_id?: string;
    status?: string;
  } & {
    [key: string]: unknown;
  };
  /** Null in every example. */
  metadata?: unknown;
  /** Format: date-time */
  occurred_at?: string;
  /** Format: date-time */
  published_at?: string;
  partition_key?: string;
  schema_version?: number;
  scope_ref?: TopologyRef;
  subject_attribution?: SubjectAttribution;
  trace_id?: string;
};
export type EventList = {
  items?: Event[];
  next_page_token?: NextPageToken;
};
export type EventReplay = {
  accepted?: boolean;
  /** Format: uuid */
  replayed_event_id?: string;
  targeted_subscription_ids?: string[];
};
export type FeeComponent = {
  amount?: MoneyValue;
  /** `network_fee`, for example. */
  kind?: string;
};
export type FeePreview = {
  /** `non_binding`; other previews have a boolean here. */
  binding?: string;
  /** Format: date-time */
  computed_at?: string;
  /** `withdrawal_crypto`, for example. */
  operation_type?: string;
  enterprise_ca_version?: number;
  platform_ca_version?: number;
  fee_summary?: PreviewFeeSummary;
};
export type FeeSchedule = {
  /** `fixed`, for example. */
  model?: string;
  fixed?: MoneyAmount;
};
/** The fees of an operation. */
export type FeeSummary = {
  components?: FeeComponent[];
  total?: MoneyValue;
};
export type FundingEndpoint = {
  /** Format: uuid */
  id?: string;
  account_ref?: AccountRef;
  asset?: string;
  network?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** Its place in the lifecycle that a concept page gives. */
  status?: "provisioning" | "active" | "disabled" | "retired" | (string & {});
  /** Null unless `rail_class` is `crypto`. */
  crypto_routing?: FundingRouting | null;
  /** Null in every example. */
  fiat_rail?: unknown;
  /** Null in every example; what a fiat endpoint has here was not seen. */
  fiat_routing?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type FundingRouting = {
  asset?: string;
  network?: string;
  endpoint?: CryptoEndpoint;
};
/** A user. */
export type HumanActor = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `human_actor`. */
  resource?: string;
  display_name?: string;
  email?: string;
  /** Null in every example. */
  federation?: unknown;
  /** `platform-managed`, for example. */
  identity_source?: string;
  scope_ref?: TopologyRef;
  /** `active`, for example. */
  status?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type HumanActorList = {
  items?: HumanActor[];
  next_page_token?: NextPageToken;
};
export type IndicativePrice = {
  /** `from`, for example. */
  amount_basis?: string;
  /** `false`: the figures are not binding. Fee previews have a string here. */
  binding?: boolean;
  /** Format: date-time */
  calculated_at?: string;
  /** Format: date-time */
  expires_at?: string;
  /** `conversion`, for example. */
  flow_type?: string;
  from_amount?: MoneyValue;
  from_asset?: string;
  indicative_price?: {
    /** Format: date-time */
    computed_at?: string;
    /** A decimal number, as a string so that nothing is rounded. */
    price?: string;
    /** `indicative`, for example. */
    price_type?: string;
  };
  /** `indicative`, for example. */
  pricing_mode?: string;
  to_amount?: MoneyValue;
  to_asset?: string;
};
/** A transfer between two accounts. */
export type InternalTransfer = OperationSnapshot & {
  family_params?: {
    source_ref?: AccountRef;
    target_ref?: AccountRef;
  };
};
export type LifecycleReason = {
  /** Null in the example. */
  reason?: string | null;
};
export type MasterAccount = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `master_account`. */
  resource?: string;
  display_name?: string;
  /** `active`, for example. */
  status?: string;
  /** `enterprise`, for example. */
  tenant_type?: string;
  scope_ref?: TopologyRef;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type MasterAccountList = {
  items?: MasterAccount[];
  next_page_token?: NextPageToken;
};
/** An amount under the key `amount`: in fee previews and fee schedules. Operations have `MoneyValue`. */
export type MoneyAmount = {
  /** The asset, `USDC` or `EUR` for example. */
  currency?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  amount?: string;
};
/** An amount under the key `value`: in operations, prices and policy rules. Fees and fee schedules have `MoneyAmount`. */
export type MoneyValue = {
  /** The asset, `USDC` or `EUR` for example. */
  currency?: string;
  /** A decimal number, as a string so that nothing is rounded. */
  value?: string;
};
/** Null in every example. */
export type NextPageToken = string | null;
/** An error whose `details` name what was not found. */
export type NotFoundErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    resource?: string;
  } & {
    [key: string]: unknown;
  };
};
/** An off-ramp session. */
export type OffRampSession = OperationSnapshot & {
  family_params?: {
    source_currency?: string;
    target_rail?: "crypto" | "fiat" | (string & {});
  };
};
/** What the session buys, and with what. */
export type OnRampFamilyParams = {
  source_rail?: string;
  target_currency?: string;
};
/** An on-ramp session. */
export type OnRampSession = OperationSnapshot & {
  family_params?: OnRampFamilyParams;
};
export type OnRampSessionList = {
  items?: OnRampSession[];
  next_page_token?: NextPageToken;
};
/** What every operation that moves money answers. The pages show examples and no types, so the types are read from them and no field is promised. */
export type OperationSnapshot = {
  /** Format: uuid */
  id?: string;
  /** The kind of operation. The values are those that pages show; no complete list was seen. */
  family?:
    | "on_ramp"
    | "off_ramp"
    | "withdrawal"
    | "deposit"
    | "conversion"
    | "internal_transfer"
    | (string & {});
  /** The values are those that pages name; no complete list was seen, and none says what a cancelled session has. */
  status?:
    | "pending"
    | "pending_approval"
    | "in_progress"
    | "executing"
    | "executed"
    | "processing"
    | "completed"
    | (string & {});
  account_ref?: AccountRef;
  /** Null in every example. */
  approval_ref?: unknown;
  principal_amount?: MoneyValue;
  fee_summary?: FeeSummary;
  /** Null in every example. */
  fill_rate?: unknown;
  /** Null in every example. */
  failure_reason?: unknown;
  /**
   * Format: date-time
   * Null until the operation is settled.
   */
  settled_at?: string | null;
  subject_attribution?: SubjectAttribution;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type PolicyCondition = {
  /** `amount_threshold`, for example. */
  kind?: string;
  /** `usd_equivalent`, for example. */
  amount_basis?: string;
  /** `gte`, for example. */
  operator?: string;
  threshold?: MoneyValue;
};
export type PolicyDecision = {
  /** `require_approval`, for example. */
  kind?: string;
  approver_role_ref?: RoleRef;
  initiator_cannot_approve?: boolean;
  reason?: string;
  /** How many have to approve; in a condition the same word is an amount. */
  threshold?: number;
};
export type PolicyRule = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `policy_rule`. */
  resource?: string;
  name?: string;
  description?: string;
  /** `withdrawal`, for example. */
  operation_type?: string;
  scope_ref?: TopologyRef;
  /** `active`, for example. */
  status?: string;
  version?: number;
  /** The version of this object, opaque; not in the form that other objects have. */
  etag?: string;
  conditions?: PolicyCondition[];
  decision?: PolicyDecision;
  /** Format: date-time */
  activated_at?: string;
  /** Null in every example. */
  retired_at?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type PolicyRuleList = {
  items?: PolicyRule[];
  next_page_token?: NextPageToken;
};
export type PreviewFeeComponent = {
  /** `network_fee`, for example. */
  type?: string;
  amount?: MoneyAmount;
  /** Null in every example. */
  payee_ref?: unknown;
};
/** The fees that a preview expects; other names and another form of amount than in `FeeSummary`. */
export type PreviewFeeSummary = {
  components?: PreviewFeeComponent[];
  total?: MoneyAmount;
};
export type Principal = {
  /** Format: uuid */
  id?: string;
  /** `user`, for example. */
  kind?: string;
  tenant_ref?: TopologyRef;
};
/** A service account, its client credentials, and what became of its roles. */
export type ProvisionedServiceAccount = {
  client_id?: string;
  /** Shown this once. */
  client_secret?: string;
  /** Format: date-time */
  client_secret_expires_at?: string;
  principal_ref?: ServiceAccountRef;
  service_account?: ServiceAccount;
  /** In the order of `roles`. */
  role_assignments?: unknown[];
  /** In the order of `roles`. The answer is 201 even where some of them failed. */
  role_assignment_errors?: unknown[];
};
/** An error whose `details` say how long to wait. */
export type RateLimitedErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    retry_after_ms?: number;
  } & {
    [key: string]: unknown;
  };
};
/** As `RateLimitedErrorResponse`, with a reason beside the wait. */
export type RateLimitedReasonErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    reason?: string;
    retry_after_ms?: number;
  } & {
    [key: string]: unknown;
  };
};
/** An error whose `details` narrow down the reason. */
export type ReasonErrorResponse = {
  code?: ErrorCode;
  message?: string;
  details?: {
    reason?: string;
  } & {
    [key: string]: unknown;
  };
};
export type Role = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `role`. */
  resource?: string;
  name?: string;
  description?: string;
  permissions?: string[];
  platform_managed?: boolean;
  scope_ref?: TopologyRef;
  /** `active`, for example. */
  status?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type RoleAssignment = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `role_assignment`. */
  resource?: string;
  /** Who holds the role. */
  principal_ref?: string;
  role_ref?: RoleRef;
  scope_ref?: TopologyRef;
  /** `explicit`, for example. */
  scope_anchor_kind?: string;
  /** `subtree`, for example. */
  scope_propagation?: string;
  status?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type RoleList = {
  items?: Role[];
  next_page_token?: NextPageToken;
};
/** A role, as `roles/<uuid>`. */
export type RoleRef = `roles/${string}`;
export type ScopeGrant = {
  /** `explicit`, for example. */
  anchor_kind?: string;
  capabilities?: string[];
  /** `subtree`, for example. */
  propagation?: string;
  scope?: TopologyRef;
};
export type ServiceAccount = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `service_account`. */
  resource?: string;
  description?: string;
  /** The caller's own id. */
  external_id?: string;
  /** Who owns it. The form of the value was not seen. */
  parent_ref?: string;
  principal_ref?: ServiceAccountRef;
  status?: "active" | "revoked" | (string & {});
  /** Format: date-time */
  current_secret_expires_at?: string;
  /** Null in every example. */
  previous_secret_expires_at?: unknown;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** A service account, as `service-accounts/<uuid>`. */
export type ServiceAccountRef = `service-accounts/${string}`;
/** A service account and its new client credentials. */
export type ServiceAccountSecret = {
  client_id?: string;
  /** Shown this once. */
  client_secret?: string;
  /** Format: date-time */
  client_secret_expires_at?: string;
  principal_ref?: ServiceAccountRef;
  service_account?: ServiceAccount;
};
export type ServiceBinding = {
  /** `conversion`, for example. */
  service_type?: string;
  fee_schedule?: FeeSchedule;
};
/** Who asked for the operation, and for whom. */
export type SubjectAttribution = {
  /** Null in every example. */
  actor?: unknown;
  /** Null in every example. */
  approved_by?: unknown;
  authenticated_principal?: Principal;
  enterprise_binding?: EnterpriseBinding;
  /** Null in every example. */
  federation?: unknown;
  /** `platform-managed`, for example. */
  identity_source?: string;
  /** Null in every example. */
  initiated_by?: unknown;
  subject?: Principal;
};
/** An enterprise or a client, as `<collection>/<uuid>`. */
export type TopologyRef = `enterprises/${string}` | `clients/${string}`;
/** A human actor, as `users/<uuid>`. */
export type UserRef = `users/${string}`;
export type WebhookDelivery = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `webhook_delivery`. */
  resource?: string;
  /** Format: uuid */
  subscription_id?: string;
  /** Format: uuid */
  event_id?: string;
  /** `delivered`, for example. */
  status?: string;
  attempt_count?: number;
  attempts?: WebhookDeliveryAttempt[];
  /** Format: date-time */
  last_attempt_at?: string;
  /** Null in every example. */
  next_retry_at?: unknown;
  /** Format: date-time */
  created_at?: string;
};
export type WebhookDeliveryAttempt = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `delivery_attempt`. */
  resource?: string;
  /** Format: uuid */
  delivery_id?: string;
  attempt_number?: number;
  /** Format: date-time */
  attempted_at?: string;
  duration_ms?: number;
  http_status_code?: number;
  response_body?: string;
};
/** The signing secret is never shown again. */
export type WebhookSubscription = {
  /** Format: uuid */
  id?: string;
  /** The kind of object, here `webhook_subscription`. */
  resource?: string;
  url?: string;
  event_types?: string[];
  scope_ref?: TopologyRef;
  /** `active`, for example. */
  status?: string;
  /** The version of this object, opaque; `If-Match` takes it back. */
  etag?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
export type WebhookSubscriptionList = {
  items?: WebhookSubscription[];
  next_page_token?: NextPageToken;
};
/** A withdrawal. It has no `family_params`. */
export type Withdrawal = OperationSnapshot & {
  destination_id?: string;
  /** Null in the example. */
  dispatch_attempt_id?: unknown;
  family_flow_id?: string;
  /** Empty in the example. */
  fee_transaction_ids?: unknown[];
  hold_id?: string;
  leg_attempt_id?: string;
  /** `ethereum`, for example. */
  network?: string;
  /** Null in the example. */
  principal_transaction_id?: unknown;
  /** `ethereum` in the example: what the request calls `network`. */
  rail?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  /** Null in the example. */
  release_transaction_id?: unknown;
  /** Null in the example. */
  settlement_evidence?: unknown;
};
/** Where a withdrawal may go. It has no `etag`. */
export type WithdrawalDestination = {
  /** Format: uuid */
  id?: string;
  asset?: string;
  label?: string;
  rail_class?: "crypto" | "fiat" | (string & {});
  scope_ref?: TopologyRef;
  /** The last of its lifecycle, `retired`, is final. */
  status?: "active" | "disabled" | "retired" | (string & {});
  /** Null unless `rail_class` is `crypto`. */
  crypto_routing?: DestinationRouting | null;
  /** Null in every example. */
  fiat_routing?: unknown;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
};
/** Where an off-ramp session pays to. The page shows a bank transfer and no other method. */
export type WithdrawalDestinationCommand = {
  /** `bank_transfer`, for example. */
  method?: string;
  /** `sepa_credit_transfer`, for example. */
  fiat_rail?: string;
  payment_reference?: string;
  route_owner_ref?: TopologyRef;
  withdrawal_destination_id?: string;
  destination?: BankDestination;
} & {
  [key: string]: unknown;
};
/** Exactly one destination: `destination_id`, `destination` with `network`, or `withdrawal_destination_id`. */
export type WithdrawalRequest = {
  account_ref?: AccountRef;
  amount?: MoneyValue;
  /** `fiat`; crypto is meant where it is left out. */
  rail?: string;
  /** For crypto: a registered destination. */
  destination_id?: string;
  destination?: CryptoEndpoint;
  /** For crypto, with `destination`. */
  network?: string;
  /** For fiat: a registered destination. */
  withdrawal_destination_id?: string;
  /** Takes the place of the `Idempotency-Key` header. */
  client_idempotency_key?: string;
};
export type ClientsCapabilitiesUpdateResponse = {
  capability?: string;
  enabled?: boolean;
};
export type ListCommercialAgreementVersionsResponse = {
  page?: CommercialAgreementList;
};
export type CreateCommercialAgreementVersionResponse = {
  agreement?: CommercialAgreement;
};
export type AdmitEnterpriseResponse = {
  enterprise?: Enterprise;
  master_account?: AdmittedMasterAccount;
};
export type PreviewAFeeResponse = {
  fee_preview?: FeePreview;
};
export type MasterAccountsBalancesResponse = {
  items?: Balance[];
};
