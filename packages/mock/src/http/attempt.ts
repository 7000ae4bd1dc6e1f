import type { CheckedRequest } from "../validation/request-check.js";
import { jsonAnswer, type Answer } from "../examples/answer.js";
import type { IdempotencyRule } from "../idempotency/rules.js";
import type { OpenEntry } from "../ledger/ledger.js";
import type { Simulation } from "../simulation.js";
import { tokenMachine } from "../state/youhodler/withdrawals.js";
import { execute, type Asked, type PlayedOperation } from "./execute.js";

interface Context {
  readonly played: PlayedOperation;
  readonly check: (request: CheckedRequest) => Answer | undefined;
  readonly rule: IdempotencyRule | undefined;
  readonly simulation: Simulation;
  readonly asked: Asked;
  readonly entry: OpenEntry;
}

/** One request at an operation: whether it is turned away, and what carrying it out does. */
export class Attempt {
  readonly #context: Context;
  readonly #scope: string;

  constructor(context: Context) {
    const { played, asked } = context;
    const { provider, located } = played;
    this.#context = context;
    // A key is scoped by operation, which YouHodler says and Yuno leaves open.
    this.#scope = `${provider.name} ${located.name} ${asked.idempotencyKey}`;
  }

  /** The answer to what is not carried out: a refusal, or the first answer to a key. Otherwise the key is in process from now on. */
  turnAway(): Answer | undefined {
    const { check, rule, simulation, asked, played } = this.#context;
    const { keys, store } = simulation;
    const refused = check({
      ...asked,
      isIssued: (token) => store.get(tokenMachine, token)?.state === "valid",
    });
    if (
      refused !== undefined ||
      rule === undefined ||
      asked.idempotencyKey === undefined
    ) {
      return refused;
    }
    const known = keys.recall(this.#scope, asked.text, rule);
    switch (known.kind) {
      case "new":
        keys.begin(this.#scope, asked.text);
        return undefined;
      case "first-answer":
        this.#context.entry.replayed ||= !this.#context.entry.executed;
        return known.answer;
      default: {
        const { status, code, message } = known;
        const { envelope } = played.provider;
        return jsonAnswer(status, envelope(status, code, message));
      }
    }
  }

  /** Carries the operation out and writes it down. */
  carryOut(): Answer {
    const { played, simulation, asked, entry } = this.#context;
    const { keys, ledger } = simulation;
    const { answer, done, id } = execute(played, simulation, asked);
    if (!done) {
      // Refused before anything was made: the key is as new.
      keys.forget(this.#scope);
      return answer;
    }
    keys.settle(this.#scope, answer);
    entry.executed = true;
    if (played.located.method !== "GET") {
      ledger.record(entry, asked.body, id);
    }
    return answer;
  }

  /** The operation failed before it made anything: the key is used up. */
  burnKey(): void {
    this.#context.simulation.keys.settle(this.#scope, "burnt");
  }

  /** As after the key's lifetime. */
  forgetKey(): void {
    this.#context.simulation.keys.forget(this.#scope);
  }
}
