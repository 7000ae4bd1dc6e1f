import type { Fault } from "@fintech-clients/mock";
import type { Outcome } from "../format/case.ts";

/** The kinds of operations that a fault is not the same for. */
export const kinds = ["read", "keyed", "unkeyed", "key in body"] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** What a call says, and what has become of it at rest. */
export interface Expected {
  readonly outcome: Outcome | "success";
  readonly attempts: number;
  /** Undefined for a success. */
  readonly retryable: boolean | undefined;
  /** How often the call's requests were carried out. Always 0 for a read, which changes nothing. */
  readonly executed: number;
}

/** A success. */
function done(attempts: number, executed: number): Expected {
  return { outcome: "success", attempts, retryable: undefined, executed };
}

/** A failure that may be sent again. */
function again(outcome: Outcome, attempts: number, executed: number): Expected {
  return { outcome, attempts, retryable: true, executed };
}

/** A failure that must not be sent again, or where that cannot help. */
function final(outcome: Outcome, attempts: number, executed: number): Expected {
  return { outcome, attempts, retryable: false, executed };
}

/**
 * What one call with a new key says when its first request meets a fault and
 * nothing else goes wrong. Written by hand from docs/contract.md and the
 * providers' pages on keys: a cell that does not hold is a defect of the client,
 * of the simulator or of the contract.
 */
export const expected: Readonly<
  Record<Fault, Readonly<Record<Kind, Expected>>>
> = {
  refused: {
    read: again("not-sent", 3, 0),
    keyed: again("not-sent", 3, 0),
    unkeyed: again("not-sent", 1, 0),
    "key in body": again("not-sent", 3, 0),
  },
  "lost-before-execution": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 0),
    "key in body": done(2, 1),
  },
  "executed-then-lost": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": done(2, 1),
  },
  "executed-after-give-up": {
    read: done(2, 0),
    // Two answers of "still in process" are waited out.
    keyed: done(4, 1),
    unkeyed: final("unknown", 1, 1),
    // No page has a code for a key in process: its 409 ends the call.
    "key in body": final("unknown", 2, 1),
  },
  "executed-during-back-off": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": done(2, 1),
  },
  duplicated: {
    read: done(1, 0),
    keyed: done(1, 1),
    // The exception: no client can know that a proxy sent its request twice.
    unkeyed: done(1, 2),
    "key in body": done(1, 1),
  },
  "half-answer": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("executed", 1, 1),
    "key in body": done(2, 1),
  },
  "stalled-body": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("executed", 1, 1),
    "key in body": done(2, 1),
  },
  "500-after-execution": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": done(2, 1),
  },
  "400-after-execution": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": done(2, 1),
  },
  "503-before-execution": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 0),
    "key in body": done(2, 1),
  },
  "429-with-retry-after": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: done(2, 1),
    "key in body": done(2, 1),
  },
  "429-without-retry-after": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: done(2, 1),
    "key in body": done(2, 1),
  },
  slow: {
    read: done(1, 0),
    keyed: done(1, 1),
    unkeyed: done(1, 1),
    "key in body": done(1, 1),
  },
  "key-burnt": {
    read: done(2, 0),
    // The second answer says that the key is used up; what it was used for stays open.
    keyed: final("unknown", 2, 0),
    unkeyed: final("unknown", 1, 0),
    // YouHodler does not say that a failure uses a key up.
    "key in body": done(2, 1),
  },
  "key-expired": {
    read: done(1, 0),
    keyed: done(1, 1),
    unkeyed: done(1, 1),
    "key in body": done(1, 1),
  },
  "502-html": {
    read: done(2, 0),
    keyed: done(2, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": done(2, 1),
  },
  redirect: {
    read: final("rejected", 1, 0),
    keyed: final("unknown", 1, 1),
    unkeyed: final("unknown", 1, 1),
    "key in body": final("unknown", 1, 1),
  },
};

/** What a call says that nothing befalls. */
export const undisturbed: Readonly<Record<Kind, Expected>> = {
  read: done(1, 0),
  keyed: done(1, 1),
  unkeyed: done(1, 1),
  "key in body": done(1, 1),
};

/** What became of a first request, by the fault that it met. */
export const keyStates = {
  "carried out": "executed-then-lost",
  "still running": "executed-after-give-up",
  "used up": "key-burnt",
} as const satisfies Readonly<Record<string, Fault>>;

/** What another call with the same key says, both calls without repeats of their own. */
export const expectedOfKnownKey: Readonly<
  Record<
    keyof typeof keyStates,
    Readonly<Record<"keyed" | "key in body", Expected>>
  >
> = {
  "carried out": { keyed: done(1, 0), "key in body": done(1, 0) },
  "still running": {
    keyed: again("unknown", 1, 0),
    // It speaks of this call: the one before stays unknown.
    "key in body": final("rejected", 1, 0),
  },
  "used up": { keyed: final("unknown", 1, 0), "key in body": done(1, 1) },
};
