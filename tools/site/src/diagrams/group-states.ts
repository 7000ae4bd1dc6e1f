import type { Transition } from "@fintech-clients/mock";

/** From so many states at once, an arrow is drawn from a frame around them. */
const fewest = 3;

/**
 * States that something happens to alike, such as all that are still open. No
 * state is in two groups: a set that overlaps one that is met more often has none.
 */
export function groupStates(
  transitions: readonly Transition[],
): readonly (readonly string[])[] {
  const sets = Map.groupBy(
    transitions.filter(({ from }) => from.length >= fewest),
    ({ from }) => JSON.stringify(from.toSorted()),
  );
  const byUse = [...sets.values()].toSorted((a, b) => b.length - a.length);
  const groups: string[][] = [];
  for (const [first] of byUse) {
    const states = [...(first?.from ?? [])];
    if (!groups.flat().some((state) => states.includes(state))) {
      groups.push(states);
    }
  }
  return groups;
}
