import type { CallResult } from "../planned-call.ts";
import type { Clients } from "../clients.ts";
import type { Kind } from "../expected.ts";

/** A payment, as the steps after its creation need it. */
export interface KnownPayment {
  readonly id: string;
  /** Its authorization or purchase: what is captured and cancelled. */
  readonly transaction: string;
  /** Its last capture. */
  readonly capture?: string | undefined;
}

/** What is wanted once, however many calls it takes. */
export interface Intent {
  /** A UUID that stands in the body of each of its requests, and in no other's. */
  readonly id: string;
  /** The payment that it is about, where it is about one. */
  readonly payment: KnownPayment | undefined;
}

/** One attempt at an intent, as a caller stores it before the first call. */
export interface Attempt extends Intent {
  readonly key: string;
  /** When it was stored, ISO 8601, on the provider's clock. */
  readonly since: string;
}

/** What is known of an intent that was carried out. */
export interface Done {
  /** Of what was made: undefined where the operation tells none. */
  readonly id?: string | undefined;
  readonly amount?: number | undefined;
  readonly payment?: KnownPayment | undefined;
}

/** A read, and what it shows of an attempt: undefined where it shows nothing. */
export interface LookUp {
  readonly operation: string;
  readonly send: (clients: Clients, attempt: Attempt) => Promise<CallResult>;
  readonly find: (data: unknown, attempt: Attempt) => Done | undefined;
}

/** A write, and how docs/unclear-outcomes.md has its fate found out. */
export interface Target {
  readonly kind: Exclude<Kind, "read">;
  /** As the simulator names it: `POST /payments`. */
  readonly operation: string;
  readonly send: (clients: Clients, attempt: Attempt) => Promise<CallResult>;
  /** What a success tells. */
  readonly read: (data: unknown, attempt: Attempt) => Done;
  /** What the body of an intent's request says of the amount. */
  readonly amount?: number;
  /** A read; or the same call with the same key; or nothing tells. */
  readonly lookUp: LookUp | "same-key" | "nothing";
}
