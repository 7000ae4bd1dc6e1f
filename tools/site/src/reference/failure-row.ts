import type { Metadata } from "./provider.ts";

/** What a call's failure means, for one kind of failure. */
export interface FailureRow {
  /** What happens, as a reader meets it. */
  readonly what: string;
  /** What shows it: an answer, a connection that breaks after sending (`lost`), or one that is never made (`refused`). */
  readonly answer: "lost" | "refused" | Answer;
  readonly isRepeated: boolean;
  readonly outcome: "not-sent" | "rejected" | "unknown" | "executed";
  /** What to do after the last attempt. */
  readonly afterwards: string;
}

interface Answer {
  readonly status: number;
  /** The error code; none where the body cannot be read. */
  readonly code?: string;
}

/** Statuses of a cause that may pass. */
export const transient: readonly number[] = [408, 500, 502, 503, 504];

/** `A`, `B` or `C`. */
export function either(values: readonly (string | number)[]): string {
  const all = values.map((value) => `\`${value}\``);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} or ${last}`;
}

/** A success that cannot be read, where the documents promise JSON. */
export function unreadable(
  { json = [200] }: Metadata,
  afterwards: string,
): readonly FailureRow[] {
  return json.slice(0, 1).map((status) => ({
    what: "A `2xx` that is not what is documented",
    answer: { status },
    isRepeated: false,
    outcome: "executed",
    afterwards,
  }));
}

/** What is said where a write's fate is not known and no read tells it: its `x-look-up` says what is left. */
export const noReadTells = "Not known, and no read tells: see below.";
