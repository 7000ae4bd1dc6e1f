import type { ErrorContext } from "./errors/client-error.js";
import type { Outcome } from "./errors/outcome.js";
import type { Method, OperationFacts } from "./operations.js";
import type { ClientState } from "./prepare-client.js";
import type { ParseAs } from "./result.js";

/** An operation's facts with their defaults. */
export type CallFacts = OperationFacts &
  Required<
    Pick<
      OperationFacts,
      "inProcess" | "duplicated" | "notExecuted" | "json" | "empty" | "binary"
    >
  >;

/** One call, from its options to its end: the client's state with the call's own over it. */
export interface Call extends ClientState {
  readonly method: Method;
  readonly operation: string;
  readonly facts: CallFacts;
  readonly signal: AbortSignal | undefined;
  /** The JSON that is sent, unless a middleware changes it. */
  readonly body: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly parseAs: ParseAs;
  /** When the total time-out passes, on the runtime's clock. */
  readonly deadline: number;
  attempts: number;
  outcome: Outcome;
  /** What the credentials function gave last. */
  credentialsGiven?: unknown;
}

/** A read changes nothing on the provider's side. */
export function isRead({ method }: Call): boolean {
  return method === "GET" || method === "HEAD";
}

/** True where sending again with the same key, whatever became of the first, cannot execute twice. */
export function isRepeatable(call: Call): boolean {
  return isRead(call) || call.facts.repeatable === true;
}

/** What an error says of this call; `transient` tells whether trying again could help at all. */
export function errorContext(call: Call, transient: boolean): ErrorContext {
  const { operation, attempts, idempotencyKey, outcome } = call;
  return {
    provider: call.definition.name,
    operation,
    attempts,
    idempotencyKey,
    retryable:
      transient &&
      (isRepeatable(call) || outcome === "not-sent" || outcome === "rejected"),
    outcome,
  };
}

/** The time left of the call's total, in milliseconds; 0 or less when it is over. */
export function remainingMs(call: Call): number {
  return call.deadline - call.runtime.now();
}
