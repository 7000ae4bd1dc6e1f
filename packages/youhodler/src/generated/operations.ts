// Generated from specs/youhodler by `pnpm generate`. Do not edit.

import type { Idempotent, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/approvals": paths["/approvals"]["get"];
  "/capabilities": paths["/capabilities"]["get"];
  "/clients": paths["/clients"]["get"];
  "/conversion-pairs": paths["/conversion-pairs"]["get"];
  "/conversions": paths["/conversions"]["get"];
  "/conversions/{conversion_id}": paths["/conversions/{conversion_id}"]["get"];
  "/deposit-instructions": paths["/deposit-instructions"]["get"];
  "/deposits/{deposit_id}": paths["/deposits/{deposit_id}"]["get"];
  "/enterprise-commercial-agreements": paths["/enterprise-commercial-agreements"]["get"];
  "/enterprises": paths["/enterprises"]["get"];
  "/events": paths["/events"]["get"];
  "/events/{event_id}": paths["/events/{event_id}"]["get"];
  "/funding-endpoints/{funding_endpoint_id}": paths["/funding-endpoints/{funding_endpoint_id}"]["get"];
  "/master-accounts": paths["/master-accounts"]["get"];
  "/master-accounts/{master_account_id}": paths["/master-accounts/{master_account_id}"]["get"];
  "/master-accounts/{master_account_id}/balances": paths["/master-accounts/{master_account_id}/balances"]["get"];
  "/me/capabilities": paths["/me/capabilities"]["get"];
  "/on-ramp-sessions": paths["/on-ramp-sessions"]["get"];
  "/on-ramp-sessions/{session_id}": paths["/on-ramp-sessions/{session_id}"]["get"];
  "/policy-rules": paths["/policy-rules"]["get"];
  "/policy-rules/{rule_id}": paths["/policy-rules/{rule_id}"]["get"];
  "/prices/indicative": paths["/prices/indicative"]["get"];
  "/roles": paths["/roles"]["get"];
  "/users": paths["/users"]["get"];
  "/users/{user_id}": paths["/users/{user_id}"]["get"];
  "/webhook-subscriptions": paths["/webhook-subscriptions"]["get"];
  "/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}": paths["/webhook-subscriptions/{subscription_id}/deliveries/{delivery_id}"]["get"];
  "/withdrawals/{withdrawal_id}": paths["/withdrawals/{withdrawal_id}"]["get"];
}

export interface PostOperations {
  "/action-tokens": Idempotent<paths["/action-tokens"]["post"]>;
  "/approvals/{approval_id}/reject": paths["/approvals/{approval_id}/reject"]["post"];
  "/client-accounts": Idempotent<paths["/client-accounts"]["post"]>;
  "/clients": Idempotent<paths["/clients"]["post"]>;
  "/clients/{client_id}/suspend": paths["/clients/{client_id}/suspend"]["post"];
  "/conversions": Idempotent<paths["/conversions"]["post"]>;
  "/conversions/preview": paths["/conversions/preview"]["post"];
  "/enterprise-commercial-agreements": Idempotent<
    paths["/enterprise-commercial-agreements"]["post"]
  >;
  "/enterprises": Idempotent<paths["/enterprises"]["post"]>;
  "/events/{event_id}/replay": Idempotent<
    paths["/events/{event_id}/replay"]["post"]
  >;
  "/fee-previews": paths["/fee-previews"]["post"];
  "/funding-endpoints": Idempotent<paths["/funding-endpoints"]["post"]>;
  "/internal-transfers": Idempotent<paths["/internal-transfers"]["post"]>;
  "/oauth/token": paths["/oauth/token"]["post"];
  "/off-ramp-sessions": Idempotent<paths["/off-ramp-sessions"]["post"]>;
  "/on-ramp-sessions/{session_id}/cancel": paths["/on-ramp-sessions/{session_id}/cancel"]["post"];
  "/role-assignments/{role_assignment_id}/revoke": paths["/role-assignments/{role_assignment_id}/revoke"]["post"];
  "/service-accounts": Idempotent<paths["/service-accounts"]["post"]>;
  "/service-accounts/provision": Idempotent<
    paths["/service-accounts/provision"]["post"]
  >;
  "/service-accounts/{service_account_id}/rotate-secret": Idempotent<
    paths["/service-accounts/{service_account_id}/rotate-secret"]["post"]
  >;
  "/users/{user_id}/suspend": paths["/users/{user_id}/suspend"]["post"];
  "/webhook-subscriptions": Idempotent<paths["/webhook-subscriptions"]["post"]>;
  "/webhook-subscriptions/{subscription_id}/disable": paths["/webhook-subscriptions/{subscription_id}/disable"]["post"];
  "/withdrawal-destinations": Idempotent<
    paths["/withdrawal-destinations"]["post"]
  >;
  "/withdrawal-destinations/{destination_id}/enable": Idempotent<
    paths["/withdrawal-destinations/{destination_id}/enable"]["post"]
  >;
  "/withdrawal-destinations/{destination_id}/retire": Idempotent<
    paths["/withdrawal-destinations/{destination_id}/retire"]["post"]
  >;
  "/withdrawals": Idempotent<paths["/withdrawals"]["post"]>;
}

export interface PatchOperations {
  "/clients/{client_id}": paths["/clients/{client_id}"]["patch"];
  "/clients/{client_id}/capabilities/{capability_name}": paths["/clients/{client_id}/capabilities/{capability_name}"]["patch"];
  "/policy-rules/{rule_id}": paths["/policy-rules/{rule_id}"]["patch"];
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
    json: [201],
  },
  "POST /client-accounts": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /clients": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /clients/{client_id}/suspend": { json: [201] },
  "POST /conversions": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [202],
  },
  "POST /enterprise-commercial-agreements": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /enterprises": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /events/{event_id}/replay": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [202],
  },
  "POST /funding-endpoints": {
    idempotencyHeader: "Idempotency-Key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /internal-transfers": {
    idempotencyHeader: "Idempotency-Key",
    idempotencyBodyField: "client_idempotency_key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    json: [202],
  },
  "POST /oauth/token": { anonymous: true },
  "POST /off-ramp-sessions": {
    idempotencyHeader: "Idempotency-Key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "POST /on-ramp-sessions/{session_id}/cancel": {
    notExecuted: [503],
    json: [201],
  },
  "POST /role-assignments/{role_assignment_id}/revoke": { json: [201] },
  "POST /service-accounts": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /service-accounts/provision": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /service-accounts/{service_account_id}/rotate-secret": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
  },
  "POST /users/{user_id}/suspend": { json: [201] },
  "POST /webhook-subscriptions": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /withdrawal-destinations": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "PATCH /withdrawal-destinations/{destination_id}": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
  },
  "POST /withdrawal-destinations/{destination_id}/enable": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /withdrawal-destinations/{destination_id}/retire": {
    idempotencyHeader: "Idempotency-Key",
    duplicated: ["idempotency_conflict"],
    json: [201],
  },
  "POST /withdrawals": {
    idempotencyHeader: "Idempotency-Key",
    idempotencyBodyField: "client_idempotency_key",
    repeatable: true,
    duplicated: ["idempotency_conflict"],
    json: [202],
  },
};
