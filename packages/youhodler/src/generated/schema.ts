// Generated from specs/youhodler by `pnpm generate`. Do not edit.

export interface paths {
  "/on-ramp-sessions/{session_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel on-ramp session
     * @description Cancels an on-ramp session. YouHodler says that ramp sessions are being prepared and cannot be called yet. The page was read whole, and leaves open: which states can be cancelled, and which status follows (the example says `executed`); whether `Idempotency-Key` has an effect here; and whether `If-Match` is expected, as another page says of cancelling, though a session shows no `etag` to put in it and no 412 is documented.
     */
    post: operations["on-ramp-sessions-cancel"];
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
    /** @description A master account or a client account, as `<collection>/<uuid>`. */
    AccountRef: string;
    EnterpriseBinding: {
      /** @description `enterprise`, for example. */
      tenant_type?: string;
      topology_ref?: components["schemas"]["TopologyRef"];
    };
    /** @description The codes on YouHodler's pages. */
    ErrorCode:
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
    /** @description YouHodler's error body. `details` is often missing and meant to inform; branch on the status and then on `code`. */
    ErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      message?: string;
      details?: {
        [key: string]: unknown;
      };
    };
    FeeComponent: {
      amount?: components["schemas"]["MoneyValue"];
      /** @description `network_fee`, for example. */
      kind?: string;
    };
    FeeSummary: {
      components?: components["schemas"]["FeeComponent"][];
      total?: components["schemas"]["MoneyValue"];
    };
    MoneyValue: {
      /** @description The asset, `USDC` or `EUR` for example. */
      currency?: string;
      /** @description A decimal number, as a string so that nothing is rounded. */
      value?: string;
    };
    /** @description An error whose `details` name what was not found. */
    NotFoundErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      message?: string;
      details?: {
        resource?: string;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description What the session buys, and with what. */
    OnRampFamilyParams: {
      source_rail?: string;
      target_currency?: string;
    };
    /** @description A snapshot of the operation. The page shows an example and no types, so the types are read from the example and no field is promised. */
    OnRampSession: {
      /** Format: uuid */
      id?: string;
      /** @description The kind of operation, here `on_ramp`. */
      family?: string;
      /** @description Pages name `pending`, `pending_approval`, `in_progress`, `executing`, `executed`, `processing` and `completed`; no complete list was seen, and none says what a cancelled session has. */
      status?: string;
      account_ref?: components["schemas"]["AccountRef"];
      approval_ref?: string | null;
      principal_amount?: components["schemas"]["MoneyValue"];
      fee_summary?: components["schemas"]["FeeSummary"];
      family_params?: components["schemas"]["OnRampFamilyParams"];
      /** @description Null in every example. */
      fill_rate?: unknown;
      /** @description Null in every example. */
      failure_reason?: unknown;
      /**
       * Format: date-time
       * @description Null until the operation is settled.
       */
      settled_at?: string | null;
      subject_attribution?: components["schemas"]["SubjectAttribution"];
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      updated_at?: string;
    };
    Principal: {
      /** Format: uuid */
      id?: string;
      /** @description `user`, for example. */
      kind?: string;
      tenant_ref?: components["schemas"]["TopologyRef"];
    };
    /** @description An error whose `details` say how long to wait. */
    RateLimitedErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      message?: string;
      details?: {
        retry_after_ms?: number;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description An error whose `details` narrow down the reason. */
    ReasonErrorResponse: {
      code?: components["schemas"]["ErrorCode"];
      message?: string;
      details?: {
        reason?: string;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description Who asked for the operation, and for whom. */
    SubjectAttribution: {
      /** @description Null in every example. */
      actor?: unknown;
      /** @description Null in every example. */
      approved_by?: unknown;
      authenticated_principal?: components["schemas"]["Principal"];
      enterprise_binding?: components["schemas"]["EnterpriseBinding"];
      /** @description Null in every example. */
      federation?: unknown;
      /** @description `platform-managed`, for example. */
      identity_source?: string;
      /** @description Null in every example. */
      initiated_by?: unknown;
      subject?: components["schemas"]["Principal"];
    };
    /** @description An enterprise or a client, as `<collection>/<uuid>`. */
    TopologyRef: string;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "on-ramp-sessions-cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the session to cancel.
         * @example b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b
         */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session after the call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnRampSession"];
        };
      };
      /** @description The body, the query or a parameter is malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The token is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The caller lacks the capability, or holds it in another scope. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReasonErrorResponse"];
        };
      };
      /** @description There is no such session. Other operations answer `resource_not_found`; this one answers `not_found`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotFoundErrorResponse"];
        };
      };
      /** @description The session is in a state that cannot be cancelled. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReasonErrorResponse"];
        };
      };
      /** @description A business rule, a policy or the session's lifecycle forbids it. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReasonErrorResponse"];
        };
      };
      /** @description Too many requests; `details` says how long to wait. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RateLimitedErrorResponse"];
        };
      };
      /** @description A service behind YouHodler failed. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The service is down for the moment. The page asks to send the request again after a while, so we take it as not executed. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReasonErrorResponse"];
        };
      };
    };
  };
}

export type AccountRef = components["schemas"]["AccountRef"];
export type EnterpriseBinding = components["schemas"]["EnterpriseBinding"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type FeeComponent = components["schemas"]["FeeComponent"];
export type FeeSummary = components["schemas"]["FeeSummary"];
export type MoneyValue = components["schemas"]["MoneyValue"];
export type NotFoundErrorResponse =
  components["schemas"]["NotFoundErrorResponse"];
export type OnRampFamilyParams = components["schemas"]["OnRampFamilyParams"];
export type OnRampSession = components["schemas"]["OnRampSession"];
export type Principal = components["schemas"]["Principal"];
export type RateLimitedErrorResponse =
  components["schemas"]["RateLimitedErrorResponse"];
export type ReasonErrorResponse = components["schemas"]["ReasonErrorResponse"];
export type SubjectAttribution = components["schemas"]["SubjectAttribution"];
export type TopologyRef = components["schemas"]["TopologyRef"];
