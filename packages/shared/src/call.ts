import type { AttemptEvent } from "./attempt-event.js";
import type { Fetch } from "./call-options.js";
import type { CredentialSource } from "./credentials.js";
import type { ErrorContext } from "./errors/client-error.js";
import type { Outcome } from "./errors/outcome.js";
import type { Limits } from "./limits.js";
import type { Method, OperationFacts } from "./operations.js";
import type { ProviderDefinition } from "./provider-definition.js";
import type { ParseAs } from "./result.js";
import type { Runtime } from "./runtime.js";

/** One call, from its options to its end. */
export interface Call {
  readonly definition: ProviderDefinition<never>;
  readonly method: Method;
  readonly operation: string;
  readonly facts: OperationFacts;
  /** Credentials go to this origin only. */
  readonly origin: string;
  readonly credentials: CredentialSource;
  readonly limits: Limits;
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  readonly idempotencyKey: string | undefined;
  readonly parseAs: ParseAs;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
  readonly runtime: Runtime;
  /** When the total time-out passes, on the runtime's clock. */
  readonly deadline: number;
  attempts: number;
  outcome: Outcome;
}

/** A read changes nothing on the provider's side. */
export function isRead(call: Call): boolean {
  return call.method === "GET" || call.method === "HEAD";
}

/** True where sending again with the same key, whatever became of the first, cannot execute twice. */
export function isRepeatable(call: Call): boolean {
  return isRead(call) || call.facts.repeatable === true;
}

/** What an error says of this call; `transient` tells whether trying again could help at all. */
export function errorContext(call: Call, transient: boolean): ErrorContext {
  return {
    provider: call.definition.name,
    operation: call.operation,
    attempts: call.attempts,
    idempotencyKey: call.idempotencyKey,
    retryable:
      transient &&
      (isRepeatable(call) ||
        call.outcome === "not-sent" ||
        call.outcome === "rejected"),
    outcome: call.outcome,
  };
}

/** The time left of the call's total, in milliseconds; 0 or less when it is over. */
export function remainingMs(call: Call): number {
  return call.deadline - call.runtime.now();
}
