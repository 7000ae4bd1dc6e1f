import type { Credentials } from "../checks/credentials.js";
import type { Limits } from "../checks/limits.js";
import type { ErrorContext, Outcome } from "../errors/client-error.js";
import type { Deadline } from "../time/remaining-ms.js";
import type { Runtime } from "../time/runtime.js";
import type { Fetch } from "../types/call-options.js";
import type {
  CommonOptions,
  CredentialsRequest,
} from "../types/client-options.js";
import type { Method } from "../types/operations.js";
import type { OperationMetadata } from "../types/provider-definition.js";
import type { ProviderDefinition } from "../types/provider-definition.js";
import type { ParseAs } from "../types/result.js";

/** A client's credentials, or a function that is asked for them for each call. */
export type CredentialSource =
  Credentials | ((request: CredentialsRequest) => unknown);

/** What sending needs to know of a client; nothing of it can be reached from the client object. */
export interface SendingState {
  readonly definition: ProviderDefinition<never>;
  /** Credentials go to this origin only. */
  readonly origin: string;
  /** The name of a documented environment; undefined for any other base URL. */
  readonly environment: string | undefined;
  readonly credentials: CredentialSource;
  readonly limits: Limits;
  /** Undefined for the global one, which is looked up at each attempt. */
  readonly fetch?: Fetch | undefined;
  readonly onAttempt?: CommonOptions<unknown>["onAttempt"];
  readonly runtime: Runtime;
}

/** An operation's metadata with their defaults. */
export type CallMetadata = OperationMetadata &
  Required<
    Pick<
      OperationMetadata,
      | "inProcess"
      | "duplicated"
      | "conflictStatuses"
      | "notExecuted"
      | "json"
      | "empty"
      | "binary"
    >
  >;

/** One call, from its options to its end: the client's state with the call's own over it. */
export interface Call extends SendingState, Deadline {
  readonly method: Method;
  readonly operation: string;
  readonly metadata: CallMetadata;
  readonly signal: AbortSignal | undefined;
  readonly idempotencyKey: string | undefined;
  readonly parseAs: ParseAs;
  /** The URL with what only sending may see of it. */
  readonly target: ((url: string) => string) | undefined;
  attempts: number;
  outcome: Outcome;
  /** What the credentials function gave last. */
  credentialsGiven: unknown;
  /** The credentials' values that this call has used. */
  secrets: readonly string[];
}

/** A read changes nothing on the provider's side. */
export function isRead({ method }: Pick<Call, "method">): boolean {
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

/** Finds a character that is no letter as it is, percent-encoded, and escaped as in HTML or JSON. */
const escaped = "(%\\w\\w|&#?\\w+;|\\\\{0,3}(u00\\w\\w|\\$&))";

/** A text less the values of the call's credentials, the longest first, as one may begin another; those under 4 characters would take half of it. */
export function redact({ secrets }: Call, text: string, limit = 2_000): string {
  const ordered = [...secrets];
  ordered.sort((one, other) => other.length - one.length);
  return ordered
    .reduce(
      (safe, secret) =>
        secret.length < 4
          ? safe
          : safe.replace(
              new RegExp(secret.replace(/\W/g, escaped), "g"),
              "***",
            ),
      text,
    )
    .slice(0, limit);
}
