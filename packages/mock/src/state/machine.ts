import type { Random } from "../time/random.js";
import type { Resource } from "./resource.js";

/** How sure we are that a provider does this. */
export type Mark = "stated" | "example" | "inferred" | "contradictory";

/** One arrow of a state machine. */
export interface Transition {
  /** What happens: a call (`capture whole`), or something at the provider (`succeed`). */
  readonly on: string;
  /** The states it may happen in; `none` is before the resource exists. */
  readonly from: readonly string[];
  readonly to: string;
  readonly mark: Mark;
  /** For what the provider does by itself: after how much simulated time in that state, in milliseconds. */
  readonly afterMs: number | undefined;
  /** Only for resources of this kind: `instant` transfers. */
  readonly variant: string | undefined;
  /** The transaction that a payment's change makes or ends: type, status and code. */
  readonly transaction: string | undefined;
  /** The event that it is told as by webhook. */
  readonly webhook: string | undefined;
}

/** The states of one kind of resource and what leads from one to another. */
export interface Machine {
  /** `payment`. */
  readonly resource: string;
  readonly transitions: readonly Transition[];
  /** What else changes with the state. */
  readonly apply?: (
    resource: Resource,
    transition: Transition,
    surroundings: Surroundings,
  ) => void;
  /** The event that a change is told as, where the resource says it and not the arrow. */
  readonly webhook?: (resource: Resource) => string;
}

/** What a change of state may draw on. */
export interface Surroundings {
  readonly ids: Random;
  /** Milliseconds since 1970, simulated. */
  readonly now: number;
}

/** A machine from a table: a line of column names, then a line for each arrow. One to `same` leads back to where it came from. */
export function machine(
  resource: string,
  table: string,
  more: Pick<Machine, "apply" | "webhook"> = {},
): Machine {
  const [names = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const transitions = rows.flatMap((row) => {
    const cell = (name: string): string | undefined =>
      row[names.indexOf(name)] || undefined;
    const from = cell("from")?.split(", ") ?? [];
    const to = cell("to") ?? "";
    const after = cell("after ms");
    const arrow = {
      on: cell("on") ?? "",
      from,
      to,
      mark: cell("mark") as Mark,
      afterMs: after === undefined ? undefined : Number(after),
      variant: cell("variant"),
      transaction: cell("transaction"),
      webhook: cell("webhook"),
    };
    return to === "same"
      ? from.map((state) => ({ ...arrow, from: [state], to: state }))
      : [arrow];
  });
  return { resource, transitions, ...more };
}

/** The arrow that `event` takes from `state`; undefined where there is none. */
export function follow(
  { transitions }: Machine,
  state: string,
  event: string,
  variant?: string,
): Transition | undefined {
  return transitions.find(
    (each) => each.on === event && starts(each, state, variant),
  );
}

/** What the provider does by itself with a resource that stays in `state`. */
export function byItself(
  { transitions }: Machine,
  state: string,
  variant?: string,
): Transition | undefined {
  return transitions.find(
    (each) => each.afterMs !== undefined && starts(each, state, variant),
  );
}

function starts(
  { from, variant }: Transition,
  state: string,
  own?: string,
): boolean {
  return from.includes(state) && (variant === undefined || variant === own);
}
