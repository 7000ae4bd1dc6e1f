import type { Middleware } from "./middleware.js";
import type { ParseAs } from "./result.js";

/** Time limits: whole numbers of milliseconds, from 1 to 2,147,483,647. */
export interface TimeoutOptions {
  /** For each attempt, to the end of its body. Default 75,000. */
  readonly attemptMs?: number | undefined;
  /** For the whole call, waits and credentials included. Default 180,000. */
  readonly totalMs?: number | undefined;
}

/** When a call is repeated: whole numbers from 1. What may be repeated at all: https://github.com/fintech-clients/fintech-clients/blob/main/docs/contract.md#attempts */
export interface RetryOptions {
  /** Attempts in all; 1 switches repeats off. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** The first back-off's upper bound in milliseconds; it doubles each time. Default 500. */
  readonly baseDelayMs?: number | undefined;
  /** The highest back-off in milliseconds. Default 8,000. */
  readonly maxDelayMs?: number | undefined;
  /** The longest wait asked for by the provider that is obeyed, in milliseconds. Default 60,000. */
  readonly maxRetryAfterMs?: number | undefined;
}

/**
 * Replaces the global `fetch`, credentials and all: for a proxy, mTLS, or
 * tests. It has to pass `init` on whole, its `signal` and `redirect` included.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a query is written; openapi-fetch's default serializer is used otherwise. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** What a call of an operation that declares an idempotency header takes too. */
export interface KeyOptions {
  /** 1 to 255 visible ASCII characters. Default: a new UUID for each call. */
  readonly idempotencyKey?: string | undefined;
}

/** What every call takes beside `params` and `body`. */
export interface CallOptions<As extends ParseAs = ParseAs> {
  /** Merged by field over the client's. */
  readonly timeout?: TimeoutOptions | undefined;
  /** Merged by field over the client's. */
  readonly retry?: RetryOptions | undefined;
  /** Aborts the call, at any moment. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Extra headers, merged by name over the client's, whatever the case: `null`
   * drops the client's, `undefined` keeps it. Credential headers cannot be overridden.
   */
  readonly headers?:
    Readonly<Record<string, string | null | undefined>> | undefined;
  /** How the body of a success is handed over. Default `"json"`: parsed, or a `Blob` where the spec documents no JSON. */
  readonly parseAs?: As | undefined;
  /** How the query is written. */
  readonly querySerializer?: QuerySerializer | undefined;
  /** Runs inside the client's own middleware; falsy values are skipped. */
  readonly middleware?:
    readonly (Middleware | false | null | undefined)[] | undefined;
}
