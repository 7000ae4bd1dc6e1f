import type { Problem } from "./read-problem.js";
import type { Body } from "./read-body.js";

/**
 * Whether a request may be sent again after an attempt: `no`, never;
 * `repeatable`, if it is a read or a write with a documented key; `waiting`, the
 * same, once the first has had time to finish; `yes`, whatever it is.
 */
export type Again = "no" | "repeatable" | "waiting" | "yes";

/** What came of one attempt: an answer, or why there is none; both when its body broke off. */
export interface Attempt {
  response?: Response;
  body?: Body;
  problem?: Problem;
  /** Why there is no complete answer; see `toClientError`. */
  reason?: unknown;
  again?: Again;
}

/** An attempt whose answer is complete. */
export type CompletedAttempt = Attempt & { readonly response: Response };
