import type { Answer } from "../examples/answer.js";
import type { Clock } from "../time/clock.js";
import type { IdempotencyRule } from "./rules.js";

interface Known {
  readonly body: string;
  readonly since: number;
  state: "in-process" | "burnt" | Answer;
}

/** What a key that arrives means for its request. */
export type Recollection =
  | { readonly kind: "new" }
  | { readonly kind: "first-answer"; readonly answer: Answer }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly code: string;
      readonly message: string;
    };

/** Every idempotency key that a simulation has seen, each in the scope of its operation. */
export class Keys {
  readonly #known = new Map<string, Known>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What is known of a key when a request brings it. */
  recall(scope: string, body: string, rule: IdempotencyRule): Recollection {
    const known = this.#known.get(scope);
    if (
      known === undefined ||
      this.#clock.now - known.since >= rule.lifetimeMs
    ) {
      return { kind: "new" };
    }
    if (rule.otherBody !== "first-answer" && known.body !== body) {
      return refused(rule.otherBody, "The key belongs to another body.");
    }
    if (known.state === "in-process") {
      return refused(
        rule.inProcess,
        "A request with this key is still in process.",
      );
    }
    if (known.state === "burnt") {
      return rule.burnt === undefined
        ? { kind: "new" }
        : refused(rule.burnt, "The key was used by a request that failed.");
    }
    return { kind: "first-answer", answer: known.state };
  }

  /** The request with this key runs from now on. */
  begin(scope: string, body: string): void {
    const since = this.#clock.now;
    this.#known.set(scope, { body, since, state: "in-process" });
  }

  /** The request ended with this answer, which is what the key brings back, or failed before it made anything. */
  settle(scope: string, state: "burnt" | Answer): void {
    const known = this.#known.get(scope);
    if (known !== undefined) {
      known.state = state;
    }
  }

  /** As if the key had never been seen. */
  forget(scope: string): void {
    this.#known.delete(scope);
  }
}

function refused(
  [status, code]: readonly [status: number, code: string],
  message: string,
): Recollection {
  return { kind: "refused", status, code, message };
}
