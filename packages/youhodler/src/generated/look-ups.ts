// Generated from specs/youhodler by `pnpm generate`. Do not edit.

import type { LookUp, NoLookUp } from "@fintech-clients/shared";

/** Each write, and the read that tells what became of it. */
export interface LookUps {
  readonly "POST /action-tokens": NoLookUp;
  readonly "POST /approvals/{approval_id}/reject": LookUp<"GET /approvals">;
  readonly "POST /client-accounts": NoLookUp;
  readonly "POST /clients": LookUp<"GET /clients">;
  readonly "PATCH /clients/{client_id}": LookUp<"GET /clients">;
  readonly "PATCH /clients/{client_id}/capabilities/{capability_name}": NoLookUp;
  readonly "POST /clients/{client_id}/suspend": LookUp<"GET /clients">;
  readonly "POST /conversions": LookUp<"GET /conversions">;
  readonly "POST /conversions/preview": NoLookUp;
  readonly "POST /enterprise-commercial-agreements": LookUp<"GET /enterprise-commercial-agreements">;
  readonly "POST /enterprises": LookUp<"GET /enterprises">;
  readonly "POST /events/{event_id}/replay": NoLookUp;
  readonly "POST /fee-previews": NoLookUp;
  readonly "POST /funding-endpoints": NoLookUp;
  readonly "POST /internal-transfers": NoLookUp;
  readonly "POST /oauth/token": NoLookUp;
  readonly "POST /off-ramp-sessions": NoLookUp;
  readonly "POST /on-ramp-sessions/{session_id}/cancel": LookUp<"GET /on-ramp-sessions/{session_id}">;
  readonly "PATCH /policy-rules/{rule_id}": LookUp<"GET /policy-rules/{rule_id}">;
  readonly "POST /role-assignments/{role_assignment_id}/revoke": NoLookUp;
  readonly "POST /service-accounts": NoLookUp;
  readonly "POST /service-accounts/provision": NoLookUp;
  readonly "POST /service-accounts/{service_account_id}/rotate-secret": NoLookUp;
  readonly "POST /users/{user_id}/suspend": LookUp<"GET /users/{user_id}">;
  readonly "POST /webhook-subscriptions": LookUp<"GET /webhook-subscriptions">;
  readonly "POST /webhook-subscriptions/{subscription_id}/disable": LookUp<"GET /webhook-subscriptions">;
  readonly "POST /withdrawal-destinations": NoLookUp;
  readonly "PATCH /withdrawal-destinations/{destination_id}": NoLookUp;
  readonly "POST /withdrawal-destinations/{destination_id}/enable": NoLookUp;
  readonly "POST /withdrawal-destinations/{destination_id}/retire": NoLookUp;
  readonly "POST /withdrawals": NoLookUp;
}

/**
 * How to find out what became of a write whose outcome is unknown: which read tells, where in the write the values of its
 * parameters are, and what to look for; or why nothing tells.
 */
export const lookUps: LookUps = {
  "POST /action-tokens": {
    none: "A token cannot be read. Another one moves no money.",
  },
  "POST /approvals/{approval_id}/reject": {
    operation: "GET /approvals",
    params: {},
    shows:
      "In `items`, `status` of the approval with this id. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /client-accounts": {
    none: "The list of client accounts is not documented.",
  },
  "POST /clients": {
    operation: "GET /clients",
    params: {},
    shows:
      "In `items`, one with your `external_id`. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "PATCH /clients/{client_id}": {
    operation: "GET /clients",
    params: {},
    shows:
      "In `items`, `etag` and `updated_at` of the client with this id. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "PATCH /clients/{client_id}/capabilities/{capability_name}": {
    none: "The page says that it always fails.",
  },
  "POST /clients/{client_id}/suspend": {
    operation: "GET /clients",
    params: {},
    shows:
      "In `items`, `status` of the client with this id. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /conversions": {
    operation: "GET /conversions",
    params: {},
    shows:
      "In `items`, one with this `account_ref` and amount, and a `created_at` after the call. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /conversions/preview": { none: "It changes nothing; ask again." },
  "POST /enterprise-commercial-agreements": {
    operation: "GET /enterprise-commercial-agreements",
    params: {},
    shows:
      "In `page.items`, one of this enterprise with a date after the call. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /enterprises": {
    operation: "GET /enterprises",
    params: {},
    shows:
      "In `items`, one with your `external_id`. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /events/{event_id}/replay": {
    none: "No list shows which deliveries there were.",
  },
  "POST /fee-previews": { none: "It changes nothing; ask again." },
  "POST /funding-endpoints": {
    none: "The list of funding endpoints has no page of its own. The same key brings the first answer back.",
  },
  "POST /internal-transfers": {
    none: "No page says how a transfer is read. The same key brings the first answer back.",
  },
  "POST /oauth/token": { none: "It changes nothing; ask again." },
  "POST /off-ramp-sessions": {
    none: "No page says how a session is read. The same key brings the first answer back.",
  },
  "POST /on-ramp-sessions/{session_id}/cancel": {
    operation: "GET /on-ramp-sessions/{session_id}",
    params: { path: { session_id: "path.session_id" } },
    shows: "`status` afterwards.",
  },
  "PATCH /policy-rules/{rule_id}": {
    operation: "GET /policy-rules/{rule_id}",
    params: { path: { rule_id: "path.rule_id" } },
    shows: "`name`, `etag` and `updated_at`.",
  },
  "POST /role-assignments/{role_assignment_id}/revoke": {
    none: "No page says how role assignments are read.",
  },
  "POST /service-accounts": {
    none: "The secret is shown once, in the answer that was lost. Make another account.",
  },
  "POST /service-accounts/provision": {
    none: "The secret is shown once, in the answer that was lost. Make another account.",
  },
  "POST /service-accounts/{service_account_id}/rotate-secret": {
    none: "The secret is shown once, in the answer that was lost. Rotate it again.",
  },
  "POST /users/{user_id}/suspend": {
    operation: "GET /users/{user_id}",
    params: { path: { user_id: "path.user_id" } },
    shows: "`status` afterwards.",
  },
  "POST /webhook-subscriptions": {
    operation: "GET /webhook-subscriptions",
    params: { query: { scope_ref: "body.scope_ref" } },
    shows:
      "In `items`, one with your `url` and a `created_at` after the call. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /webhook-subscriptions/{subscription_id}/disable": {
    operation: "GET /webhook-subscriptions",
    params: {},
    shows:
      "In `items`, `status` of the subscription with this id. Only the first page can be read: which parameter takes the token of the next is not documented.",
  },
  "POST /withdrawal-destinations": {
    none: "The list of withdrawal destinations is not documented.",
  },
  "PATCH /withdrawal-destinations/{destination_id}": {
    none: "The list of withdrawal destinations is not documented.",
  },
  "POST /withdrawal-destinations/{destination_id}/enable": {
    none: "The list of withdrawal destinations is not documented.",
  },
  "POST /withdrawal-destinations/{destination_id}/retire": {
    none: "The list of withdrawal destinations is not documented.",
  },
  "POST /withdrawals": {
    none: "The list of withdrawals has no page of its own. The same key brings the first answer back.",
  },
};
