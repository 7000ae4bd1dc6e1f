import type { CallOptions } from "./call-options.js";
import type { Method } from "./operations.js";
import type { Failure, NoAnswer, Success } from "./result.js";
import type { ErrorStatus, SuccessStatus } from "./status.js";

/** What a call of an operation takes that this package does not have. */
export interface UntypedInit extends CallOptions {
  readonly params?:
    | {
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        readonly query?: Readonly<Record<string, unknown>> | undefined;
        readonly header?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What such a call gives. */
export type UntypedResult =
  | Success<SuccessStatus, unknown>
  | Failure<ErrorStatus, unknown, string>
  | NoAnswer;

/** A client for operations that this package does not have. */
export interface UntypedClient {
  readonly request: (
    method: Method,
    path: string,
    init?: UntypedInit,
  ) => Promise<UntypedResult>;
}
