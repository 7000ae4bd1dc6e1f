import { echo } from "../examples/echo.js";
import { asObject, isObject, type Json } from "../examples/json.js";
import type { ProviderName } from "../providers/provider.js";
import { Refused, undocumented, type Call, type Handler } from "./handler.js";
import { follow, type Machine } from "./machine.js";
import { page, type Match } from "./page.js";
import type { Resource } from "./resource.js";
import { show } from "./show.js";

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

interface Creation {
  /** The arrow from `none`. Default: `create`. */
  readonly on?: (call: Call) => string;
  /** The name of the documented example. */
  readonly example?: (call: Call) => string | undefined;
  /** Refuses by throwing. */
  readonly check?: (call: Call) => void;
  /** What is kept beside the example with the sent values. */
  readonly data?: (call: Call, id: string) => Json;
  readonly variant?: (call: Call) => string;
  /** Where the document has more than one success. */
  readonly status?: number;
}

interface Step {
  readonly check?: (call: Call, resource: Resource) => void;
  /** What else changes. Default: the fields that were sent. */
  readonly data?: (call: Call, resource: Resource) => Json;
  readonly then?: (call: Call, resource: Resource) => void;
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

/** An operation that makes one. */
export function creating(
  kind: Kind,
  { on = () => "create", example, check, data, variant, status }: Creation = {},
): Handler {
  const { provider, machine, prefix = "", idFields = ["id"] } = kind;
  return (call) => {
    check?.(call);
    const { body, store, outcome } = call;
    const usual = on(call);
    const event = outcome === undefined ? usual : `${usual} ${outcome}`;
    const own = variant?.(call);
    if (follow(machine, "none", event, own) === undefined) {
      throw new Refused(
        501,
        "MOCK",
        `No ${machine.resource} begins as "${event}".`,
      );
    }
    const like = call.example(example?.(call));
    const id = prefix + call.ids.uuid();
    const { resource } = store.create(machine, {
      provider,
      id,
      on: event,
      ...(own !== undefined && { variant: own }),
      data: {
        ...body,
        ...asObject(echo(like, body)),
        ...Object.fromEntries(idFields.map((field) => [field, id])),
        ...data?.(call, id),
      },
      like,
    });
    return { status, body: show(resource, like), id };
  };
}

/** An operation that reads one. */
export function reading(
  kind: Kind,
  example?: (resource: Resource) => string | undefined,
): Handler {
  return (call) => {
    const resource = find(kind, call);
    return { body: show(resource, call.example(example?.(resource))) };
  };
}

/** An operation that changes one: the arrow of that name is taken. */
export function stepping(
  kind: Kind,
  event: string,
  { check, data = ({ body }) => body, then }: Step = {},
): Handler {
  return (call) => {
    const resource = find(kind, call);
    check?.(call, resource);
    take(kind, call, resource, event, () => {
      resource.data = merge(resource.data, data(call, resource));
    });
    then?.(call, resource);
    return { body: show(resource, call.example()), id: resource.id };
  };
}

/** An operation that lists those that match the query, after the documented ones that do. */
export function listing(kind: Kind, match: Match = {}): Handler {
  const { machine, gone = [] } = kind;
  return (call) =>
    page(call, match, (like) =>
      call.store
        .all(machine)
        .filter(({ state }) => !gone.includes(state))
        .map((each) => [show(each, like), each.data]),
    );
}

/** An operation that answers its documented example for one that exists. */
export function documentedFor(kind: Kind): Handler {
  return (call) => {
    find(kind, call);
    throw undocumented;
  };
}

function refuse(refusal: Refusal | undefined, message: string): unknown {
  return refusal === undefined
    ? undocumented
    : new Refused(...refusal, message);
}

/** `changed` laid over `data`, objects field by field. */
function merge(data: Json, changed: Json): Json {
  const merged = Object.entries(changed).map(([key, value]) => {
    const before = data[key];
    return [
      key,
      isObject(before) && isObject(value) ? merge(before, value) : value,
    ];
  });
  return { ...data, ...(Object.fromEntries(merged) as Json) };
}
