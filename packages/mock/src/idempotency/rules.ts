import type { ProviderName } from "../providers/provider.js";

/**
 * What a provider does with a key that arrives again. Written by hand from the
 * providers' pages, and not taken from the clients' tables: a mistake there
 * must show here.
 */
export interface IdempotencyRule {
  /** The page, or how the rule was inferred. */
  readonly source: string;
  readonly operations: readonly string[];
  /** Lower case. */
  readonly header: string;
  /** A field of the body that may hold the key instead. */
  readonly bodyField?: string;
  /** The same key with another body: the first answer comes back, or a refusal. */
  readonly otherBody: "first-answer" | readonly [status: number, code: string];
  /** While the first request with the key runs. */
  readonly inProcess: readonly [status: number, code: string];
  /** Once the first request failed before it made anything; undefined where nothing is said: then the key is as new. */
  readonly burnt?: readonly [status: number, code: string];
  /** Milliseconds after which a key is forgotten. */
  readonly lifetimeMs: number;
}

const day = 24 * 60 * 60 * 1000;

const yunoKey = {
  header: "x-idempotency-key",
  otherBody: "first-answer",
  inProcess: [400, "REQUEST_IN_PROCESS"],
  burnt: [400, "IDEMPOTENCY_DUPLICATED"],
  // Only Yuno's auth.md still gives a lifetime.
  lifetimeMs: day,
} as const;

const youHodlerKey = {
  header: "idempotency-key",
  otherBody: [409, "idempotency_conflict"],
  // Not said by the provider; the 409 that it has for a conflict with the current state.
  inProcess: [409, "state_conflict"],
  // "Finite", without a number.
  lifetimeMs: day,
} as const;

/** Every operation that takes a key. gu1 documents none. */
export const idempotencyRules: Readonly<
  Partial<Record<ProviderName, readonly IdempotencyRule[]>>
> = {
  "yuno-payments": [
    {
      ...yunoKey,
      source:
        "Yuno, Authentication; written for payments, inferred for the rest",
      operations: [
        "POST /payments",
        "POST /payments/{payment_id}/transactions/{transaction_id}/capture",
        "POST /payments/{payment_id}/transactions/{transaction_id}/cancel",
        "POST /payments/{id}/transactions/{transaction_id}/refund",
        "POST /payments/{payment_id}/cancel-or-refund",
        "POST /payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund",
        "POST /payments/{payment_id}/transactions/{transaction_id}/dispute",
        "PATCH /payments/{payment_id}/transactions/{transaction_id}/dispute",
        "POST /customers/sessions/{customer_session}/payment-methods",
        "POST /customers/{customer_id}/payment-methods",
        "POST /three-d-secure/setups",
        "POST /unreferenced-refunds",
      ],
    },
  ],
  "yuno-banking": [
    {
      ...yunoKey,
      source:
        "Yuno, Banking Connectivity: the header is required; what reuse does is inferred from the Authentication page",
      operations: [
        "POST /banking/entities",
        "POST /banking/entities/{entity_id}/onboardings",
        "POST /banking/accounts",
        "POST /banking/transfers",
      ],
    },
  ],
  youhodler: [
    {
      ...youHodlerKey,
      source:
        "YouHodler, idempotency and concurrency: every POST that creates a resource or triggers an operation, scoped per endpoint",
      operations: [
        "POST /action-tokens",
        "POST /client-accounts",
        "POST /clients",
        "POST /conversions",
        "POST /enterprise-commercial-agreements",
        "POST /enterprises",
        "POST /events/{event_id}/replay",
        "POST /funding-endpoints",
        "POST /off-ramp-sessions",
        "POST /service-accounts",
        "POST /service-accounts/provision",
        "POST /service-accounts/{service_account_id}/rotate-secret",
        "POST /webhook-subscriptions",
        "POST /withdrawal-destinations",
        "PATCH /withdrawal-destinations/{destination_id}",
        "POST /withdrawal-destinations/{destination_id}/enable",
        "POST /withdrawal-destinations/{destination_id}/retire",
      ],
    },
    {
      ...youHodlerKey,
      source: "YouHodler, withdrawals and internal transfers",
      bodyField: "client_idempotency_key",
      operations: ["POST /withdrawals", "POST /internal-transfers"],
    },
  ],
};

/** The rule for an operation's keys; undefined where none is documented. */
export function idempotencyRule(
  provider: ProviderName,
  operation: string,
): IdempotencyRule | undefined {
  return idempotencyRules[provider]?.find(({ operations }) =>
    operations.includes(operation),
  );
}
