import { Refused, undocumented, type Call } from "./handler.js";
import type { ProviderName } from "../providers/provider.js";
import { follow, type Machine, type Transition } from "./machine.js";
import type { Resource } from "./resource.js";

/** A provider's refusal: the status, the code, and what it says. */
export type Refusal = readonly [status: number, code: string];

/** One kind of resource that a provider keeps, as its operations need it. */
export interface Kind {
  readonly provider: ProviderName;
  readonly machine: Machine;
  /** The path parameter that names one. */
  readonly parameter: string;
  /** The fields of answers that hold its id. Default: `id`. */
  readonly idFields?: readonly string[];
  /** Before the UUID of an id: `ent_`. */
  readonly prefix?: string;
  /** The answer to an id that nothing has; undefined where no page gives it. */
  readonly unknown?: Refusal;
  /** The answer to what a state does not allow; undefined where no page gives it. */
  readonly wrongState?: Refusal;
  /** The states in which it is as if it were not there. */
  readonly gone?: readonly string[];
}

/** The resource that the path names, or another id. Refuses where there is none. */
export function find(
  kind: Kind,
  call: Call,
  id: string | undefined = call.path[kind.parameter],
): Resource {
  const { machine, gone = [], unknown } = kind;
  const found = call.store.get(machine, id);
  if (found === undefined || gone.includes(found.state)) {
    throw refuse(unknown, `No ${machine.resource} has the id ${id}`);
  }
  return found;
}

/** Refuses what does not exist; a documented id stands for something that does, and nothing sent is nothing asked. */
export function mustExist(kind: Kind, call: Call, id: unknown): void {
  if (typeof id === "string" && id !== "" && !call.isDocumented(id)) {
    find(kind, call, id);
  }
}

/** Refuses a second resource with the same value of a field. */
export function mustBeNew(
  { machine, gone = [] }: Kind,
  { store, body }: Call,
  field: string,
  refusal: Refusal,
): void {
  const isTaken = store
    .all(machine)
    .some(
      ({ data, state }) => data[field] === body[field] && !gone.includes(state),
    );
  if (body[field] !== undefined && isTaken) {
    throw refuse(refusal, `${field}: is taken by another ${machine.resource}`);
  }
}

/** The arrow by which a resource begins; says so where there is none. */
export function begin(
  machine: Machine,
  event: string,
  variant?: string,
): Transition {
  const transition = follow(machine, "none", event, variant);
  if (transition === undefined) {
    throw new Refused(
      501,
      "MOCK",
      `No ${machine.resource} begins as "${event}".`,
    );
  }
  return transition;
}

/** Lets `event` happen to a resource, or refuses it. */
export function take(
  { wrongState }: Kind,
  call: Call,
  resource: Resource,
  event: string,
  change?: () => void,
): void {
  if (call.store.fire(resource.id, event, change) === undefined) {
    throw refuse(
      wrongState,
      `${event}: the ${resource.kind} is ${resource.state}`,
    );
  }
}

function refuse(refusal: Refusal | undefined, message: string): unknown {
  return refusal === undefined
    ? undocumented
    : new Refused(...refusal, message);
}
