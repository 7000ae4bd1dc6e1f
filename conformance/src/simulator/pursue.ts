import type { Fault, Mock } from "@fintech-clients/mock";
import type { Outcome } from "../format/case.ts";
import type { StepPlan } from "./plan.ts";
import {
  makePlannedCall,
  type CallResult,
  type PlannedCall,
} from "./planned-call.ts";
import type { Clients } from "./clients.ts";
import type { Kind } from "./expected.ts";
import type {
  Attempt,
  Done,
  Intent,
  LookUp,
  Target,
} from "./targets/target.ts";

/** A call of a lifecycle. */
export interface MadeCall extends PlannedCall {
  readonly kind: Kind;
  /** The call before it with the same key; undefined for the first. */
  readonly before: MadeCall | undefined;
}

/** How an intent ended, as far as its caller can know. */
export type Belief =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "not-done" }
  | { readonly kind: "unclear" };

/** From what is sure to be harmless to what is sure to have happened. */
const ranking: readonly Outcome[] = [
  "not-sent",
  "rejected",
  "unknown",
  "executed",
];

/** More calls with one key, and more attempts, than any plan has faults for. */
const enough = 10;

/** Yuno allows itself 60 seconds for a request: a look-up before then proves nothing. */
const settledMs = 61_000;

/** Longer than any provider keeps a key. */
const longMs = 25 * 60 * 60 * 1000;

/** Pursues intents as the documentation says, with one plan's faults. */
export class Pursuit {
  readonly calls: MadeCall[] = [];
  readonly #mock: Mock;
  readonly #plan: StepPlan;
  readonly #faults: (readonly Fault[])[];

  constructor(mock: Mock, plan: StepPlan) {
    this.#mock = mock;
    this.#plan = plan;
    this.#faults = [...plan.calls];
  }

  /** Has an intent carried out: new attempts until one is done, or its fate cannot be known. */
  async pursue(target: Target, intent: Intent): Promise<Belief> {
    for (let count = 1; count <= enough; count += 1) {
      // Attempts of one instant could not be told apart by their time.
      this.#mock.advance(1_000);
      // An attempt is stored, with its key, before it is sent.
      const attempt = {
        ...intent,
        key: `${intent.id}-${count}`,
        since: this.#mock.now(),
      };
      const belief = await this.#makeAttempt(target, attempt);
      // After a rejection, or a look-up that shows nothing: a new attempt.
      if (belief.kind !== "not-done") {
        return belief;
      }
    }
    return { kind: "not-done" };
  }

  /** Reads until there is an answer: a read may be sent as often as it takes. */
  async read({ operation, send }: LookUp, attempt: Attempt): Promise<unknown> {
    for (let count = 1; count <= enough; count += 1) {
      const call = await this.#call("read", operation, undefined, (clients) =>
        send(clients, attempt),
      );
      if (call.outcome === "success") {
        return call.data;
      }
    }
    throw new Error(`${operation} does not answer`);
  }

  async #makeAttempt(target: Target, attempt: Attempt): Promise<Belief> {
    const { kind, operation, send, read, lookUp } = target;
    let worst: Outcome = "not-sent";
    let call: MadeCall | undefined;
    let isOld = false;
    // Same call, same key; but never with a key that may have expired.
    for (let count = 1; count <= enough && !isOld; count += 1) {
      call = await this.#call(kind, operation, call, (clients) =>
        send(clients, attempt),
      );
      if (call.outcome === "success") {
        return { kind: "done", done: read(call.data, attempt) };
      }
      // An outcome speaks of its call: a later one does not clear an earlier one.
      worst = worse(worst, call.outcome);
      isOld = this.#plan.isDownForLong && worst !== "not-sent";
      if (!call.retryable) {
        break;
      }
    }
    if (isOld) {
      this.#mock.advance(longMs);
    }
    if (worst === "not-sent" || worst === "rejected") {
      return { kind: "not-done" };
    }
    this.#mock.advance(settledMs);
    const isExecuted = worst === "executed";
    if (lookUp === "same-key" && !isOld) {
      return this.#repeat(target, attempt, call);
    }
    if (typeof lookUp === "string") {
      return isExecuted ? { kind: "done", done: {} } : { kind: "unclear" };
    }
    const done = lookUp.find(await this.read(lookUp, attempt), attempt);
    return done === undefined
      ? { kind: isExecuted ? "unclear" : "not-done" }
      : { kind: "done", done };
  }

  /** Where nothing can be read, the same call with the same key tells. */
  async #repeat(
    { kind, operation, send, read }: Target,
    attempt: Attempt,
    first: MadeCall | undefined,
  ): Promise<Belief> {
    let call = first;
    for (let count = 1; count <= enough; count += 1) {
      call = await this.#call(kind, operation, call, (clients) =>
        send(clients, attempt),
      );
      if (call.outcome === "success") {
        return { kind: "done", done: read(call.data, attempt) };
      }
    }
    return { kind: "unclear" };
  }

  async #call(
    kind: Kind,
    operation: string,
    before: MadeCall | undefined,
    send: (clients: Clients) => Promise<CallResult>,
  ): Promise<MadeCall> {
    const { maxAttempts, random } = this.#plan;
    const faults = this.#faults.shift() ?? [];
    const plan = { faults, maxAttempts, random };
    const made = await makePlannedCall(this.#mock, operation, plan, send);
    const call = { ...made, kind, before };
    this.calls.push(call);
    return call;
  }
}

function worse(one: Outcome, other: Outcome): Outcome {
  return ranking.indexOf(one) > ranking.indexOf(other) ? one : other;
}
