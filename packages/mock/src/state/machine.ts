import type { Random } from "../time/random.js";
import type { Resource } from "./resource.js";

/** How sure we are that a provider does this: stated in its text or a table, seen in an example or picture, or inferred. */
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
  readonly afterMs?: number;
  /** Only for resources of this kind: `instant` transfers. */
  readonly variant?: string;
}

/** The states of one kind of resource and what leads from one to another. */
export interface Machine<T extends Transition = Transition> {
  /** `payment`. */
  readonly resource: string;
  readonly transitions: readonly T[];
  /** What else changes with the state. */
  readonly apply?: (
    resource: Resource,
    transition: T,
    surroundings: Surroundings,
  ) => void;
}

/** What a change of state may draw on. */
export interface Surroundings {
  readonly ids: Random;
  /** Milliseconds since 1970, simulated. */
  readonly now: number;
}

/** The arrow that `event` takes from `state`; undefined where there is none. */
export function follow<T extends Transition>(
  { transitions }: Machine<T>,
  state: string,
  event: string,
  variant?: string,
): T | undefined {
  return transitions.find(
    (each) =>
      each.on === event &&
      each.from.includes(state) &&
      (each.variant === undefined || each.variant === variant),
  );
}

/** What the provider does by itself with a resource that stays in `state`. */
export function byItself<T extends Transition>(
  { transitions }: Machine<T>,
  state: string,
  variant?: string,
): T | undefined {
  return transitions.find(
    (each) =>
      each.afterMs !== undefined &&
      each.from.includes(state) &&
      (each.variant === undefined || each.variant === variant),
  );
}
