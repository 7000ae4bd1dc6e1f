/** What becomes of one attempt: a status, or what went wrong. */
export type Fate = number | "refused" | "lost" | "nonsense" | "half";

/** What bears on what an attempt of a write tells. */
export interface Circumstances {
  /** Statuses that the spec marks as not executed. */
  readonly marked: readonly number[];
  /** Statuses that key conflicts come with; no answer here has a code. */
  readonly conflicts: readonly number[];
  /** The `fetch` is the caller's, so what it says of a connection is not believed. */
  readonly isOwnFetch: boolean;
}

const order = ["not-sent", "rejected", "unknown", "executed"] as const;

type Outcome = (typeof order)[number];

/** The outcome of a write, from the table in docs/contract.md: that of its worst attempt. */
export function worstOf(
  fates: readonly Fate[],
  circumstances: Circumstances,
): Outcome {
  const ranks = fates.map((fate) => order.indexOf(tells(fate, circumstances)));
  return order[Math.max(0, ...ranks)]!;
}

function tells(
  fate: Fate,
  { marked, conflicts, isOwnFetch }: Circumstances,
): Outcome {
  if (fate === "refused") {
    return isOwnFetch ? "unknown" : "not-sent";
  }
  if (typeof fate !== "number") {
    return fate === "half" ? "executed" : "unknown";
  }
  if (fate < 300) {
    return "executed";
  }
  const isRejection =
    fate >= 400 && fate < 500 && fate !== 408 && !conflicts.includes(fate);
  return isRejection || marked.includes(fate) ? "rejected" : "unknown";
}
