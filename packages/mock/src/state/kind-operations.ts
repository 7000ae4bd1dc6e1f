import { echo } from "../examples/echo.js";
import { asObject, isObject, type Json } from "../examples/json.js";
import { undocumented, type Call, type Handler } from "./handler.js";
import { begin, find, take, type Kind } from "./kind.js";
import { page, type Match } from "./page.js";
import type { Resource } from "./resource.js";
import { show } from "./show.js";

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
    const transition = begin(machine, event, own);
    const like = call.example(example?.(call));
    const id = prefix + call.ids.uuid();
    const resource = store.create(machine, transition, {
      provider,
      id,
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
