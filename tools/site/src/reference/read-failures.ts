import {
  either,
  type FailureRow,
  transient,
  unreadable,
} from "./failure-row.ts";
import type { ErrorCodes, Metadata } from "./provider.ts";

const later = "Nothing was changed. Call again later.";

/** What each kind of failure means for a read. */
export function readFailures(
  metadata: Metadata,
  { innerFailure = [], notTaken = [] }: ErrorCodes,
): readonly FailureRow[] {
  const passing = { isRepeated: true, afterwards: later } as const;
  const codes = [...innerFailure, ...notTaken];
  return [
    {
      ...passing,
      what: "No connection is made",
      answer: "refused",
      outcome: "not-sent",
    },
    {
      ...passing,
      what: "The connection breaks, or a time limit passes",
      answer: "lost",
      outcome: "unknown",
    },
    {
      ...passing,
      what: either([429, ...transient].toSorted((a, b) => a - b)),
      answer: { status: 503 },
      outcome: "rejected",
    },
    ...codes.slice(0, 1).map((code): FailureRow => ({
      ...passing,
      what: `${either(codes)}, whatever the status`,
      answer: { status: 400, code },
      outcome: "rejected",
    })),
    {
      what: "Any other `4xx` or `5xx`",
      answer: { status: 404, code: "OTHER" },
      isRepeated: false,
      outcome: "rejected",
      afterwards: "Nothing was changed. Sent again, it would fail again.",
    },
    ...unreadable(metadata, later),
  ];
}
