/** What becomes of one attempt: a status, or what went wrong. */
export type Fate = number | "refused" | "lost" | "nonsense" | "half";

const order = ["not-sent", "rejected", "unknown", "executed"] as const;

type Outcome = (typeof order)[number];

/** The outcome of a write, from the table in docs/contract.md: that of its worst attempt. */
export function worstOf(
  fates: readonly Fate[],
  marked: readonly number[],
): Outcome {
  const ranks = fates.map((fate) => order.indexOf(tells(fate, marked)));
  return order[Math.max(0, ...ranks)]!;
}

function tells(fate: Fate, marked: readonly number[]): Outcome {
  if (typeof fate !== "number") {
    const told = { refused: "not-sent", half: "executed" } as const;
    return fate === "refused" || fate === "half" ? told[fate] : "unknown";
  }
  if (fate < 300) {
    return "executed";
  }
  const isRejection = fate >= 400 && fate < 500;
  return isRejection || marked.includes(fate) ? "rejected" : "unknown";
}
