// Generated from specs/youhodler by `pnpm generate`. Do not edit.

import type {
  ErrorCodeMeanings,
  Idempotent,
  OperationTable,
} from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  /**
   * List approvals. Lists approvals. Pages do not agree on whether approvals can be called yet. Needs the capability `approvals.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/approvals/approvals-list
   */
  "/approvals": paths["/approvals"]["get"];
  /**
   * List capabilities. Lists the capabilities that roles can grant.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/capabilities/capabilities-list
   */
  "/capabilities": paths["/capabilities"]["get"];
  /**
   * List clients. Lists the clients that the caller may see.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/clients/clients-list
   */
  "/clients": paths["/clients"]["get"];
  /**
   * List conversion pairs. Lists what can be converted, for the whole platform. A concept page says that this is yet to come.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/conversion-pairs/conversion-pairs-list
   */
  "/conversion-pairs": paths["/conversion-pairs"]["get"];
  /**
   * List conversions. Lists conversions. Needs the capability `conversions.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/conversions/conversions-list
   */
  "/conversions": paths["/conversions"]["get"];
  /**
   * Get conversion. Reads one conversion. Needs the capability `conversions.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/conversions/conversions-get
   */
  "/conversions/{conversion_id}": paths["/conversions/{conversion_id}"]["get"];
  /**
   * List deposit instructions. Lists how money can be paid in. Needs the capability `deposit_instructions.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/deposit-instructions/deposit-instructions-list
   */
  "/deposit-instructions": paths["/deposit-instructions"]["get"];
  /**
   * Get deposit. Reads one deposit. Needs the capability `deposits.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/deposits/deposits-get
   */
  "/deposits/{deposit_id}": paths["/deposits/{deposit_id}"]["get"];
  /**
   * List commercial agreement versions. Lists the versions of commercial agreements, in a page inside `page`. Another page says that this part is being redesigned. Needs the capability `commercial_agreements.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/commercial-agreements/enterprise-commercial-agreements-list
   */
  "/enterprise-commercial-agreements": paths["/enterprise-commercial-agreements"]["get"];
  /**
   * List enterprises. Lists the enterprises that the caller may see.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/enterprises/enterprises-list
   */
  "/enterprises": paths["/enterprises"]["get"];
  /**
   * List events. Lists what has happened: the history that webhooks are made from. Needs the capability `events.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/events/events-list
   */
  "/events": paths["/events"]["get"];
  /**
   * Get event. Reads one event. Needs the capability `events.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/events/events-get
   */
  "/events/{event_id}": paths["/events/{event_id}"]["get"];
  /**
   * Get funding endpoint. Reads one funding endpoint. Needs the capability `funding_endpoints.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/funding-endpoints/funding-endpoints-get
   */
  "/funding-endpoints/{funding_endpoint_id}": paths["/funding-endpoints/{funding_endpoint_id}"]["get"];
  /**
   * List master accounts. Lists the master accounts that the caller may see.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/master-accounts/master-accounts-list
   */
  "/master-accounts": paths["/master-accounts"]["get"];
  /**
   * Get master account. Reads one master account.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/master-accounts/master-accounts-get
   */
  "/master-accounts/{master_account_id}": paths["/master-accounts/{master_account_id}"]["get"];
  /**
   * Get master-account balances. Reads the balances of a master account, by asset. There are no pages.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/balances/master-accounts-balances
   */
  "/master-accounts/{master_account_id}/balances": paths["/master-accounts/{master_account_id}/balances"]["get"];
  /**
   * Get current capabilities. Tells what the token in use may do.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/me/me-capabilities
   */
  "/me/capabilities": paths["/me/capabilities"]["get"];
  /**
   * List on-ramp sessions. Lists on-ramp sessions. YouHodler says that ramp sessions are being prepared and cannot be called yet.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-list
   */
  "/on-ramp-sessions": paths["/on-ramp-sessions"]["get"];
  /**
   * Get on-ramp session. Reads one on-ramp session. YouHodler says that ramp sessions are being prepared and cannot be called yet. Needs the capability `ramps.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-get
   */
  "/on-ramp-sessions/{session_id}": paths["/on-ramp-sessions/{session_id}"]["get"];
  /**
   * List policy rules. Lists the policy rules that the caller may see. Needs the capability `policies.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/policies/policy-rules-list
   */
  "/policy-rules": paths["/policy-rules"]["get"];
  /**
   * Get policy rule. Reads one policy rule. Needs the capability `policies.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/policies/policy-rules-get
   */
  "/policy-rules/{rule_id}": paths["/policy-rules/{rule_id}"]["get"];
  /**
   * Get indicative price. Tells what a conversion would roughly give. Give the amount that `amount_basis` names.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/prices/prices-indicative
   */
  "/prices/indicative": paths["/prices/indicative"]["get"];
  /**
   * List roles. Lists the roles that the caller may see.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/roles/roles-list
   */
  "/roles": paths["/roles"]["get"];
  /**
   * List users. Lists the users of an enterprise or a client. Needs the capability `users.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/users/users-list
   */
  "/users": paths["/users"]["get"];
  /**
   * Get user. Reads one user.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/users/users-get
   */
  "/users/{user_id}": paths["/users/{user_id}"]["get"];
  /**
   * List webhook subscriptions. Lists webhook subscriptions. Needs the capability `webhooks.read`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/webhook-subscriptions/webhook-subscriptions-list
   */
  "/webhook-subscriptions": paths["/webhook-subscriptions"]["get"];
  /**
   * Get webhook delivery. Reads one delivery, with its attempts.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/webhook-subscriptions/webhook-subscriptions-deliveries-get
   */
  "/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}": paths["/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}"]["get"];
  /**
   * Get withdrawal. Reads one withdrawal.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawals/withdrawals-get
   */
  "/withdrawals/{withdrawal_id}": paths["/withdrawals/{withdrawal_id}"]["get"];
}

export interface PostOperations {
  /**
   * Issue action token. Issues a short-lived token for one command that moves money, bound to the caller and to that command. Another page says that this is not exposed yet.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/action-tokens/action-tokens-create
   */
  "/action-tokens": Idempotent<paths["/action-tokens"]["post"]>;
  /**
   * Reject approval. Rejects what waits for an approval. Pages do not agree on whether approvals can be called yet. Needs the capability `approvals.decide`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/approvals/approvals-reject
   */
  "/approvals/{approval_id}/reject": paths["/approvals/{approval_id}/reject"]["post"];
  /**
   * Create client account. Opens an account for a client.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/client-accounts/client-accounts-create
   */
  "/client-accounts": Idempotent<paths["/client-accounts"]["post"]>;
  /**
   * Create client. Creates a client of an enterprise. Its own page was not seen; the fields are those of a guide. Another guide shows `parent` and `client_account_display_name`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/clients/clients-create
   */
  "/clients": Idempotent<paths["/clients"]["post"]>;
  /**
   * Suspend client. Suspends a client.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/clients/clients-suspend
   */
  "/clients/{client_id}/suspend": paths["/clients/{client_id}/suspend"]["post"];
  /**
   * Create conversion. Converts one asset into another.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/conversions/conversions-create
   */
  "/conversions": Idempotent<paths["/conversions"]["post"]>;
  /**
   * Preview a conversion. Tells what a conversion would give and cost. Nothing is moved.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/conversions/conversions-preview
   */
  "/conversions/preview": paths["/conversions/preview"]["post"];
  /**
   * Create commercial agreement version. Adds a version to an enterprise's commercial agreement. Another page says that this part is being redesigned. Needs the capability `commercial_agreements.create`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/commercial-agreements/enterprise-commercial-agreements-create
   */
  "/enterprise-commercial-agreements": Idempotent<
    paths["/enterprise-commercial-agreements"]["post"]
  >;
  /**
   * Admit enterprise. Admits an enterprise, with its first master account.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/enterprises/enterprises-create
   */
  "/enterprises": Idempotent<paths["/enterprises"]["post"]>;
  /**
   * Replay event to webhook subscriptions. Sends an event again to webhook subscriptions. Needs the capabilities `events.read` and `webhooks.manage`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/events/events-replay
   */
  "/events/{event_id}/replay": Idempotent<
    paths["/events/{event_id}/replay"]["post"]
  >;
  /**
   * Preview a fee. Tells what an operation would cost. Nothing is moved.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/fee-previews/fee-previews-create
   */
  "/fee-previews": paths["/fee-previews"]["post"];
  /**
   * Provision funding endpoint. Makes an address, or a bank route, that money can be paid in to. Needs the capability `funding_endpoints.provision`.
   *
   * Repeated after a failure that may pass, always with the same `Idempotency-Key`.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/funding-endpoints/funding-endpoints-create
   */
  "/funding-endpoints": Idempotent<paths["/funding-endpoints"]["post"]>;
  /**
   * Create internal transfer. Moves money between two accounts. The key may stand in the header or in the body.
   *
   * Repeated after a failure that may pass, always with the same `Idempotency-Key`.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/internal-transfers/internal-transfers-create
   */
  "/internal-transfers": Idempotent<paths["/internal-transfers"]["post"]>;
  /**
   * Issue access token. Exchanges client credentials for an access token. The client does this by itself when it is given `clientId` and `clientSecret`; the request carries no token.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/auth/oauth-token
   */
  "/oauth/token": paths["/oauth/token"]["post"];
  /**
   * Create off-ramp session. Sells an asset and pays the proceeds out. YouHodler says that ramp sessions are being prepared and cannot be called yet. Needs the capability `ramps.create`.
   *
   * Repeated after a failure that may pass, always with the same `Idempotency-Key`.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/off-ramp-sessions/off-ramp-sessions-create
   */
  "/off-ramp-sessions": Idempotent<paths["/off-ramp-sessions"]["post"]>;
  /**
   * Cancel on-ramp session. Cancels an on-ramp session. YouHodler says that ramp sessions are being prepared and cannot be called yet. The page was read whole.
   *
   * A write without an idempotency key: repeated only after a 429 or a 503.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/on-ramp-sessions/on-ramp-sessions-cancel
   */
  "/on-ramp-sessions/{session_id}/cancel": paths["/on-ramp-sessions/{session_id}/cancel"]["post"];
  /**
   * Revoke role assignment. Takes a role back.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/role-assignments/role-assignments-revoke
   */
  "/role-assignments/{role_assignment_id}/revoke": paths["/role-assignments/{role_assignment_id}/revoke"]["post"];
  /**
   * Create service account. Creates a service account. Its secret is shown this once. Needs the capability `service_accounts.create`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/service-accounts/service-accounts-create
   */
  "/service-accounts": Idempotent<paths["/service-accounts"]["post"]>;
  /**
   * Provision service account with roles. Creates a service account and gives it roles. A role that cannot be given does not make the call fail.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/service-accounts/service-accounts-provision
   */
  "/service-accounts/provision": Idempotent<
    paths["/service-accounts/provision"]["post"]
  >;
  /**
   * Rotate service account secret. Makes a new secret for a service account. It is shown this once. Needs the capability `service_accounts.rotate_secret`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/service-accounts/service-accounts-rotate-secret
   */
  "/service-accounts/{service_account_id}/rotate-secret": Idempotent<
    paths["/service-accounts/{service_account_id}/rotate-secret"]["post"]
  >;
  /**
   * Suspend user. Suspends a user. Needs the capability `users.manage`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/users/users-suspend
   */
  "/users/{user_id}/suspend": paths["/users/{user_id}/suspend"]["post"];
  /**
   * Create webhook subscription. Subscribes a URL to events. Needs the capability `webhooks.create`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/webhook-subscriptions/webhook-subscriptions-create
   */
  "/webhook-subscriptions": Idempotent<paths["/webhook-subscriptions"]["post"]>;
  /**
   * Disable webhook subscription. Ends deliveries to a URL.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/webhook-subscriptions/webhook-subscriptions-disable
   */
  "/webhook-subscriptions/{subscription_id}/disable": paths["/webhook-subscriptions/{subscription_id}/disable"]["post"];
  /**
   * Register withdrawal destination. Registers where withdrawals may go. Needs the capability `withdrawal_destinations.create`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawal-destinations/withdrawal-destinations-create
   */
  "/withdrawal-destinations": Idempotent<
    paths["/withdrawal-destinations"]["post"]
  >;
  /**
   * Enable withdrawal destination. Enables a withdrawal destination. The key has an effect for fiat; for crypto it is accepted and ignored. Needs the capability `withdrawal_destinations.manage`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawal-destinations/withdrawal-destinations-enable
   */
  "/withdrawal-destinations/{destination_id}/enable": Idempotent<
    paths["/withdrawal-destinations/{destination_id}/enable"]["post"]
  >;
  /**
   * Retire withdrawal destination. Retires a withdrawal destination for good. The key has an effect for fiat; for crypto it is accepted and ignored.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawal-destinations/withdrawal-destinations-retire
   */
  "/withdrawal-destinations/{destination_id}/retire": Idempotent<
    paths["/withdrawal-destinations/{destination_id}/retire"]["post"]
  >;
  /**
   * Create withdrawal. Pays out to a destination. The key may stand in the header or in the body. Needs the capability `withdrawals.create`.
   *
   * Repeated after a failure that may pass, always with the same `Idempotency-Key`.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawals/withdrawals-create
   */
  "/withdrawals": Idempotent<paths["/withdrawals"]["post"]>;
}

export interface PatchOperations {
  /**
   * Update client. Changes the name or the metadata of a client.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/clients/clients-update
   */
  "/clients/{client_id}": paths["/clients/{client_id}"]["patch"];
  /**
   * Toggle capability override for client. Always fails, its page says: use role assignments instead.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/capabilities/clients-capabilities-update
   */
  "/clients/{client_id}/capabilities/{capability_name}": paths["/clients/{client_id}/capabilities/{capability_name}"]["patch"];
  /**
   * Update policy rule. Changes a policy rule.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/policies/policy-rules-update
   */
  "/policy-rules/{rule_id}": paths["/policy-rules/{rule_id}"]["patch"];
  /**
   * Update withdrawal destination. Changes a withdrawal destination. The key has an effect for fiat; for crypto it is accepted and ignored. Needs the capability `withdrawal_destinations.manage`.
   *
   * Sent with an `Idempotency-Key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://business-api-docs.youhodler.com/docs/api/reference/withdrawal-destinations/withdrawal-destinations-update
   */
  "/withdrawal-destinations/{destination_id}": Idempotent<
    paths["/withdrawal-destinations/{destination_id}"]["patch"]
  >;
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: PostOperations;
  PUT: object;
  PATCH: PatchOperations;
  DELETE: object;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "POST /action-tokens": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /client-accounts": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /clients": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /clients/{client_id}/suspend": { json: [201] },
  "POST /conversions": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [202],
  },
  "POST /enterprise-commercial-agreements": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /enterprises": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /events/{event_id}/replay": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [202],
  },
  "POST /funding-endpoints": {
    idempotencyHeader: "Idempotency-Key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /internal-transfers": {
    idempotencyHeader: "Idempotency-Key",
    idempotencyBodyField: "client_idempotency_key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [202],
  },
  "POST /oauth/token": { anonymous: true },
  "POST /off-ramp-sessions": {
    idempotencyHeader: "Idempotency-Key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [200, 201, 202, 203, 206, 207, 208, 226],
  },
  "POST /on-ramp-sessions/{session_id}/cancel": {
    notExecuted: [503],
    json: [201],
  },
  "POST /role-assignments/{role_assignment_id}/revoke": { json: [201] },
  "POST /service-accounts": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /service-accounts/provision": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /service-accounts/{service_account_id}/rotate-secret": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
  },
  "POST /users/{user_id}/suspend": { json: [201] },
  "POST /webhook-subscriptions": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /withdrawal-destinations": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "PATCH /withdrawal-destinations/{destination_id}": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
  },
  "POST /withdrawal-destinations/{destination_id}/enable": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /withdrawal-destinations/{destination_id}/retire": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [201],
  },
  "POST /withdrawals": {
    idempotencyHeader: "Idempotency-Key",
    idempotencyBodyField: "client_idempotency_key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    conflictStatuses: [409],
    json: [202],
  },
};

/** Error codes that say more of a write than their status does. */
export const errorCodes: ErrorCodeMeanings = {};
