import type { Json } from "../examples/json.js";
import type { ProviderName } from "../providers/provider.js";
import type { Clock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import { timestamp } from "../time/timestamp.js";
import { byItself, follow, type Machine, type Transition } from "./machine.js";
import type { Resource, StateChange } from "./resource.js";

interface Creation {
  readonly provider: ProviderName;
  readonly id: string;
  readonly data: Json;
  readonly like?: unknown;
  readonly variant?: string;
}

/** Hears of a change; `resource` is as it was then. */
export type Publish = (change: StateChange, resource: Resource) => void;
type Kept = Resource & {
  readonly provider: ProviderName;
  readonly machine: Machine;
};

/** Every resource of a simulation, and the only place where one changes its state. */
export class Store {
  readonly #resources = new Map<string, Kept>();
  readonly #clock: Clock;
  readonly #ids: Random;
  readonly #publish: Publish;

  constructor(clock: Clock, ids: Random, publish: Publish) {
    this.#clock = clock;
    this.#ids = ids;
    this.#publish = publish;
  }

  /** Makes a resource in the state that an arrow of its machine leads to from `none`. */
  create(
    machine: Machine,
    transition: Transition,
    { provider, id, data, like, variant }: Creation,
  ): Resource {
    const { now } = this.#clock;
    const resource: Kept = {
      provider,
      id,
      kind: machine.resource,
      machine,
      ...(variant !== undefined && { variant }),
      state: "none",
      data,
      like,
      createdAt: now,
      updatedAt: now,
    };
    this.#resources.set(id, resource);
    this.#move(resource, transition);
    return resource;
  }

  /** The resource of that kind and id. */
  get(
    { resource }: Pick<Machine, "resource">,
    id: string | undefined,
  ): Resource | undefined {
    const found = this.#resources.get(id ?? "");
    return found?.kind === resource ? found : undefined;
  }

  /** Every resource of a kind, oldest first. */
  all({ resource }: Pick<Machine, "resource">): readonly Resource[] {
    return [...this.#resources.values()].filter(
      (each) => each.kind === resource,
    );
  }

  /** Lets `event` happen to a resource, and `change` with it; undefined, and nothing changed, where its state does not allow it. */
  fire(
    id: string,
    event: string,
    change?: (resource: Resource) => void,
  ): Transition | undefined {
    const resource = this.#resources.get(id);
    const transition =
      resource &&
      follow(resource.machine, resource.state, event, resource.variant);
    if (transition !== undefined) {
      this.#move(resource as Kept, transition, change);
    }
    return transition;
  }

  #move(
    resource: Kept,
    transition: Transition,
    change?: (resource: Resource) => void,
  ): void {
    const { state: from, machine, variant, provider, id } = resource;
    const { on, to } = transition;
    resource.state = to;
    const { now } = this.#clock;
    resource.updatedAt = now;
    machine.apply?.(resource, transition, { ids: this.#ids, now });
    change?.(resource);
    const next = byItself(machine, to, variant);
    if (next?.afterMs !== undefined) {
      this.#clock.after(next.afterMs, () => {
        if (resource.state === to && resource.updatedAt === now) {
          this.#move(resource, next);
        }
      });
    }
    const { data } = resource;
    const at = timestamp(now);
    const webhook = machine.webhook?.(resource) ?? transition.webhook;
    this.#publish(
      {
        provider,
        resource: machine.resource,
        id,
        event: on,
        from,
        to,
        webhook,
        at,
        data,
      },
      { ...resource },
    );
  }
}
