import { drawnFaults } from "./faults/fault.js";
import { FaultPlan } from "./faults/plan.js";
import { Keys } from "./idempotency/keys.js";
import { Ledger } from "./ledger/ledger.js";
import type { MockOptions } from "./mock-options.js";
import type { StateChange } from "./state/resource.js";
import { Store } from "./state/store.js";
import { registeredFor } from "./webhooks/registered.js";
import { Clock } from "./time/clock.js";
import { Random } from "./time/random.js";
import { WebhookSender } from "./webhooks/webhook-sender.js";

/** Everything that one simulator remembers; a reset makes another. */
export class Simulation {
  readonly clock: Clock = new Clock();
  readonly ids: Random;
  readonly keys: Keys;
  readonly ledger: Ledger = new Ledger();
  readonly plan: FaultPlan;
  readonly store: Store;
  readonly webhooks: WebhookSender;

  constructor(
    { seed = 1, faultRate = 0, faults = drawnFaults, webhooks }: MockOptions,
    publish: (change: StateChange) => void,
  ) {
    this.ids = new Random(seed);
    this.keys = new Keys(this.clock);
    // Sequences of their own: with faults and webhooks or without, the ids are the same.
    this.plan = new FaultPlan({
      faultRate,
      faults,
      random: new Random(~seed),
    });
    this.webhooks = new WebhookSender(
      this.clock,
      new Random(seed ^ 0x5eed),
      (provider, event) => [
        ...(webhooks ? [webhooks] : []),
        ...(provider === "yuno-payments"
          ? registeredFor(this.store, event, webhooks)
          : []),
      ],
    );
    this.store = new Store(this.clock, this.ids, (change, resource) => {
      this.webhooks.hear(change, resource);
      publish(change);
    });
  }
}
