import type { Fault } from "../faults/fault.js";
import type { ProviderName } from "../providers/provider.js";

/** A request that arrived at an operation, and what became of it. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly number: number;
  /** ISO 8601, simulated. */
  readonly at: string;
  readonly provider: ProviderName;
  /** `"POST /payments"`. */
  readonly operation: string;
  /** The path and query that were sent. */
  readonly path: string;
  /** What was answered; undefined where no answer was sent, or not yet. */
  readonly status: number | undefined;
  readonly idempotencyKey: string | undefined;
  /** True once the operation was carried out because of this request: not for a refusal or a repeated answer. */
  readonly executed: boolean;
  /** True where the first answer to the key was given again. */
  readonly replayed: boolean;
  readonly fault: Fault | undefined;
}

/** A write that was carried out. What was refused is not here, nor what was only asked again. */
export interface Execution {
  /** The journal's number of the request. */
  readonly request: number;
  /** ISO 8601, simulated. */
  readonly at: string;
  readonly provider: ProviderName;
  /** `"POST /payments"`. */
  readonly operation: string;
  /** The path that was sent. */
  readonly path: string;
  readonly idempotencyKey: string | undefined;
  /** As it was sent: an intent is counted by what a caller put in it, its `merchant_reference`, say. */
  readonly body: unknown;
  /** Of what was made or changed; undefined where the answer has none. */
  readonly id: string | undefined;
}

/** A webhook that was sent, the first time or again. */
export interface Delivery {
  /** ISO 8601, simulated. */
  readonly at: string;
  readonly provider: ProviderName;
  /** `payment.purchase`. */
  readonly event: string;
  readonly url: string;
  /** 0 the first time. */
  readonly retry: number;
  /** As it was signed. */
  readonly body: string;
  /** What the receiver answered; undefined where no answer came. */
  readonly status: number | undefined;
}

/** What arrived at the simulator's sockets since it started or was reset, whatever it was. */
export interface Traffic {
  readonly connections: number;
  /** Requests whose headers arrived. */
  readonly requests: number;
  /** Bytes read, of requests and of anything else. */
  readonly bytes: number;
}
