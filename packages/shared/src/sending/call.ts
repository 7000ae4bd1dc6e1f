import type { Limits } from "../checks/limits.js";
import type { ErrorContext, Outcome } from "../errors/client-error.js";
import type { Runtime } from "../time/runtime.js";
import type { Fetch } from "../types/call-options.js";
import type {
  CommonOptions,
  CredentialsRequest,
} from "../types/client-options.js";
import type { Method, OperationMetadata } from "../types/operations.js";
import type { ProviderDefinition } from "../types/provider-definition.js";
import type { ParseAs } from "../types/result.js";

/** The headers that carry a call's credentials. */
export type CredentialHeaders = Readonly<Record<string, string>>;

/** A client's credentials: headers made once, or a function that is asked for each call. */
export type CredentialSource =
  CredentialHeaders | ((request: CredentialsRequest) => unknown);

/** What sending needs to know of a client; nothing of it can be reached from the client object. */
export interface SendingState {
  readonly definition: ProviderDefinition<never>;
  /** Credentials go to this origin only. */
  readonly origin: string;
  /** The name of a documented environment; undefined for any other base URL. */
  readonly environment: string | undefined;
  readonly credentials: CredentialSource;
  readonly limits: Limits;
  readonly fetch: Fetch;
  readonly onAttempt: CommonOptions<unknown>["onAttempt"];
  readonly runtime: Runtime;
}

/** An operation's metadata with their defaults. */
export type CallMetadata = OperationMetadata &
  Required<
    Pick<
      OperationMetadata,
      "inProcess" | "duplicated" | "notExecuted" | "json" | "empty" | "binary"
    >
  >;

/** One call, from its options to its end: the client's state with the call's own over it. */
export interface Call extends SendingState {
  readonly method: Method;
  readonly operation: string;
  readonly metadata: CallMetadata;
  readonly signal: AbortSignal | undefined;
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
  return isRead(call) || call.metadata.repeatable === true;
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
