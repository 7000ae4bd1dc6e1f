/** How much a version moves, from nothing to major. */
export type Bump = "none" | "patch" | "minor" | "major";

/** One thing that is different, as a user sees it. */
export interface Change {
  bump: Bump;
  /** An operation as `POST /path`, a named schema, or "" for the whole API. */
  subject: string;
  /** The part of the operation, such as `response 200`, or "". */
  place: string;
  /** Markdown without a full stop: what changed and, if it breaks a program, what to do. "" says nothing. */
  text: string;
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function largestBump(bumps: Iterable<Bump>): Bump {
  const ranks = [...bumps].map((bump) => order.indexOf(bump));
  return order[Math.max(0, ...ranks)] ?? "none";
}

/** A name or a value as Markdown code. */
export function code(name: unknown): string {
  return `\`${String(name)}\``;
}
