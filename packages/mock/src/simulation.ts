import { drawnFaults, type RequestFault } from "./faults/fault.js";
import { FaultPlan } from "./faults/plan.js";
import { Keys } from "./idempotency/keys.js";
import { Ledger } from "./ledger/ledger.js";
import type { StateChange } from "./state/resource.js";
import { Store } from "./state/store.js";
import { Clock } from "./time/clock.js";
import { Random } from "./time/random.js";

/** What a simulation begins with. */
export interface SimulationOptions {
  readonly seed?: number;
  readonly faultRate?: number;
  readonly faults?: readonly RequestFault[];
}

/** Everything that one simulator remembers; a reset makes another. */
export class Simulation {
  readonly clock: Clock = new Clock();
  readonly ids: Random;
  readonly keys: Keys;
  readonly ledger: Ledger = new Ledger();
  readonly plan: FaultPlan;
  readonly store: Store;

  constructor(
    { seed = 1, faultRate = 0, faults = drawnFaults }: SimulationOptions,
    publish: (change: StateChange) => void,
  ) {
    this.ids = new Random(seed);
    this.keys = new Keys(this.clock);
    // Its own sequence: with a fault rate or without, the ids are the same.
    this.plan = new FaultPlan({
      faultRate,
      faults,
      random: new Random(~seed),
    });
    this.store = new Store(this.clock, this.ids, publish);
  }
}
