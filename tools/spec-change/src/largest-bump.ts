import type { Bump } from "./bump.ts";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function largestBump(bumps: Iterable<Bump>): Bump {
  const ranks = [...bumps].map((bump) => order.indexOf(bump));
  return order[Math.max(0, ...ranks)] ?? "none";
}
