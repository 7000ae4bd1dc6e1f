import { asObject, asText } from "../../examples/json.js";
import { Refused, type Call, type Handler } from "../handler.js";
import type { Machine } from "../machine.js";
import type { Resource } from "../resource.js";
import { show } from "../show.js";

/** A resource that the path names; a refusal with the provider's code where there is none. */
export function find(
  { store }: Call,
  machine: Machine,
  id: string | undefined,
  code: string,
): Resource {
  const found = store.get(machine, id);
  if (found === undefined) {
    throw new Refused(404, code, `No ${machine.resource} has the id ${id}`);
  }
  return found;
}

/** Lets a call happen to a resource, or refuses it. */
export function step(
  { store }: Call,
  resource: Resource,
  event: string,
  change?: () => void,
): void {
  if (store.fire(resource.id, event, change) === undefined) {
    throw invalid(`${event}: the ${resource.kind} is ${resource.state}`);
  }
}

/** The refusal of what a state or a field does not allow. */
export function invalid(message: string): Refused {
  return new Refused(400, "VALIDATION_ERROR", message);
}

/** A handler that lets a call happen to what `resourceOf` finds. */
export function stepping(
  resourceOf: (call: Call) => Resource,
  event: string,
): Handler {
  return (call) => {
    const resource = resourceOf(call);
    step(call, resource, event);
    const body = show(resource, asObject(call.example()));
    return { status: 200, body, id: resource.id };
  };
}

/** An id in the provider's form: `ent_` and a UUID. */
export function newId({ ids }: Call, prefix: string): string {
  return `${prefix}_${ids.uuid()}`;
}

/** The last four of a number that is not shown whole. */
export function lastFour(value: unknown): string | undefined {
  return asText(value)?.slice(-4);
}
