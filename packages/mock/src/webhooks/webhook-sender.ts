import type { Delivery } from "../ledger/records.js";
import type { ProviderName } from "../providers/provider.js";
import type { Resource, StateChange } from "../state/resource.js";
import type { Clock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import { timestamp } from "../time/timestamp.js";
import { proof } from "./proof.js";
import { schedules, webhookBody } from "./webhook-event.js";
import type { WebhookOptions } from "./webhook-options.js";

/** A program that is tested may put another in its place. */
const { fetch: send } = globalThis;

/** How late an event is sent that later ones overtake, in simulated milliseconds. */
const heldBackMs = 60_000;

interface Planned {
  readonly provider: ProviderName;
  readonly event: string;
  readonly bodyOf: ReturnType<typeof webhookBody>;
  readonly options: WebhookOptions;
  /** When it was sent first, simulated. */
  readonly since: number;
  readonly retry: number;
}

/** The webhooks that want an event. */
export type Targets = (
  provider: ProviderName,
  event: string,
) => readonly WebhookOptions[];

/** Sends a simulation's webhooks, one after the other, and tries again what was not answered with 200. */
export class WebhookSender {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #targets: Targets;
  readonly #deliveries: Delivery[] = [];
  readonly #stopped = new AbortController();
  #queue: Promise<void> = Promise.resolve();

  constructor(clock: Clock, random: Random, targets: Targets) {
    this.#clock = clock;
    this.#random = random;
    this.#targets = targets;
  }

  /** Sends what a change of a state is told as, if it is. */
  hear(
    { provider, webhook: event, at }: StateChange,
    resource: Resource,
  ): void {
    const targets = event === undefined ? [] : this.#targets(provider, event);
    if (event === undefined || targets.length === 0) {
      return;
    }
    const bodyOf = webhookBody(provider, event, resource, at);
    for (const options of targets) {
      const start = (): void =>
        this.#send({
          provider,
          event,
          bodyOf,
          options,
          since: this.#clock.now,
          retry: 0,
        });
      if (this.#random.next() < (options.reorderRate ?? 0)) {
        this.#clock.after(heldBackMs, start);
      } else {
        start();
      }
    }
  }

  /** Every delivery so far, oldest first. */
  get deliveries(): Delivery[] {
    return structuredClone(this.#deliveries);
  }

  /** Resolves once nothing is on its way, nor due. */
  async settled(): Promise<void> {
    for (let seen; seen !== this.#queue;) {
      seen = this.#queue;
      await seen;
      // A delivery that failed may be due again by now.
      this.#clock.advance(0);
    }
  }

  /** Sends nothing any more. */
  stop(): void {
    this.#stopped.abort();
  }

  #send(planned: Planned): void {
    const copies =
      this.#random.next() < (planned.options.duplicateRate ?? 0) ? 2 : 1;
    const before = this.#queue;
    this.#queue = (async () => {
      await before;
      for (let copy = 0; copy < copies; copy += 1) {
        await this.#deliver(planned);
      }
      this.#tryAgain(planned);
    })();
  }

  async #deliver({
    provider,
    event,
    bodyOf,
    options,
    retry,
  }: Planned): Promise<void> {
    const { url, timeoutMs = 30_000 } = options;
    const body = JSON.stringify(bodyOf(retry));
    const at = timestamp(this.#clock.now);
    const limits = [this.#stopped.signal, AbortSignal.timeout(timeoutMs)];
    const status = await send(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        connection: "close",
        ...proof(provider, options, body),
      },
      body,
      // Another host than the one that was allowed must not get it.
      redirect: "manual",
      signal: AbortSignal.any(limits),
    }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.status;
      },
      () => undefined,
    );
    this.#deliveries.push({
      at,
      provider,
      event,
      url,
      retry,
      body,
      status,
    });
  }

  #tryAgain(planned: Planned): void {
    const retry = planned.retry + 1;
    const due = schedules[planned.provider]?.[retry];
    const isDone = this.#deliveries.at(-1)?.status === 200;
    if (!isDone && due !== undefined && !this.#stopped.signal.aborted) {
      const wait = Math.max(0, planned.since + due - this.#clock.now);
      this.#clock.after(wait, () => this.#send({ ...planned, retry }));
    }
  }
}
