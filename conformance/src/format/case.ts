import type { Step } from "@fintech-clients/testing/server";
import type { Kind, OperationName } from "../operations/test-operation.ts";
import type { Caller } from "./caller-behaviours.ts";
import type { JsonObject } from "./json-object.ts";
import type { Placeholder } from "./placeholders.ts";

/** A kind of operations, or one operation by name. */
export type Target = Kind | OperationName;

/** One conformance case. */
export interface Case extends Row {
  /** Names the case in reports; no other case has it. */
  readonly id: string;
  /** What the case shows, as one sentence. */
  readonly title: string;
  /** The rules of docs/contract.md that would be broken if the case failed. */
  readonly proves: readonly string[];
  /** The case runs for each operation of these. */
  readonly for: readonly Target[];
  /** The case runs once for each row, by the row's name: its members are laid over the case's. */
  readonly rows?: Readonly<Record<string, Row>>;
  readonly expect: Expectation;
}

/** What a case sets up and expects; a row holds only what differs from its case. */
export interface Row {
  /**
   * The factory's options, laid over the runner's: the operation's
   * credentials, the server's base URL, a `fetch` and an `onAttempt` that
   * record what they see. What is no object literal replaces all of them.
   */
  readonly options?: unknown;
  /** What the call has in place of the documented path. */
  readonly path?: {
    /** The value of the operation's first path parameter. */
    readonly parameter?: unknown;
    /** A path in place of the operation's template. */
    readonly template?: string;
    /** A text behind the operation's template. */
    readonly suffix?: string;
  };
  /**
   * The call's options, laid over the runner's: the documented path parameters
   * and body, and a signal. What is no object literal replaces all of them.
   */
  readonly call?: unknown;
  readonly caller?: Caller;
  /** What the client's random number is each time. Default 0.5. */
  readonly random?: number;
  /** What the server does with each request, in order; one more is answered 599. */
  readonly server?: readonly (Placeholder | CaseStep)[];
  readonly expect?: Expectation;
  /** What differs for a kind of operations, or for one operation. */
  readonly expectFor?: Readonly<Partial<Record<Target, Expectation>>>;
}

/** What the server does with one request. */
export interface CaseStep extends Omit<Step, "status" | "headers"> {
  readonly status?: number | Placeholder;
  readonly headers?: Readonly<Record<string, string | Placeholder>>;
}

/**
 * What must be true after a case's call, beside what is true of every call:
 * the result's form, one event and one request for each attempt, the
 * documented method, path, headers, body, key and credentials in each, nothing
 * left running, no secret visible. A `RegExp` and `between` match many values.
 */
export interface Expectation {
  /** The factory throws a ConfigurationError with this message. */
  readonly throws?: RegExp;
  /** The call rejects with a ConfigurationError with this message. */
  readonly rejects?: RegExp;
  /** The call rejects with what the caller's code threw, itself. */
  readonly thrownOn?: boolean;
  /** The call succeeds with this data. What is not JSON is named by its type: `{ blob: text }`, or `{ streamFails: name }` for a stream that ends with an error. */
  readonly data?: unknown;
  /** The status of the success. */
  readonly status?: number | Placeholder;
  /** The call fails with this error. */
  readonly error?: ExpectedError;
  /** How many requests arrive, or how each differs from the documented one. Default 0. */
  readonly requests?: number | readonly ExpectedRequest[];
  /** How every request differs from the documented one. */
  readonly each?: ExpectedRequest;
  /** How many attempts the result, or the refusal, reports, where not all of them arrive. */
  readonly attempts?: number;
  /** The idempotency key. Default: any UUID of version 4. */
  readonly key?: unknown;
  /** The waits between attempts, in milliseconds. */
  readonly waits?: readonly unknown[];
  /** How long the call took on the test clock. */
  readonly elapsedMs?: unknown;
  /** Members of the events that `onAttempt` gets. */
  readonly events?: readonly JsonObject[];
  /** Why the credentials function was called, each time. */
  readonly asked?: readonly ("call" | "rejected")[];
  /** Which middleware ran, and in which of its functions, in order. */
  readonly middleware?: readonly string[];
  /** Members of what `fetch` was called with: url, redirect, cache, and whether credentials were among the headers. */
  readonly fetched?: readonly JsonObject[];
  /** How many connections were made. */
  readonly sockets?: unknown;
  /** Texts that neither the error nor an event may show. */
  readonly hidden?: readonly string[];
}

/** Members of the error of a call that failed. `outcome` and `retryable` must be among them. */
export interface ExpectedError {
  readonly class?: `${string}Error`;
  /** What is known of the write. */
  readonly outcome?: Outcome;
  /** Whether sending again is safe and could help. */
  readonly retryable?: boolean;
  readonly status?: number | Placeholder;
  readonly code?: unknown;
  readonly messages?: unknown;
  readonly details?: unknown;
  readonly body?: unknown;
  readonly text?: unknown;
  /** The text of the cause. */
  readonly cause?: unknown;
  readonly requestId?: unknown;
  readonly retryAfterMs?: unknown;
  readonly idempotencyKey?: unknown;
  readonly message?: unknown;
}

/** What is known of a write whose call failed. */
export type Outcome = "not-sent" | "rejected" | "unknown" | "executed";

/** How a request that arrived differs from the documented one. */
export interface ExpectedRequest {
  readonly method?: string;
  /** The whole path. */
  readonly path?: string;
  /** What stands in place of the first path parameter. */
  readonly segment?: string;
  /** What stands behind the path. */
  readonly query?: string;
  /** Headers by lower-case name; null for one that does not arrive. */
  readonly headers?: JsonObject;
  /** The body, parsed. */
  readonly body?: unknown;
  /** Which credentials it carries. Default `"first"`. */
  readonly credentials?: "first" | "second" | "none";
}
