import {
  either,
  type FailureRow,
  noReadTells,
  transient,
  unreadable,
} from "./failure-row.ts";
import { keyConflicts } from "./key-conflicts.ts";
import type { ErrorCodes, Metadata } from "./provider.ts";

const nothing = "Nothing happened. It may be sent again.";

/** What each kind of failure means for a write, as its entry of the run-time table has it; `canBeRead` where a read tells what became of it. */
export function writeFailures(
  metadata: Metadata,
  { innerFailure = [], notTaken = [] }: ErrorCodes,
  canBeRead: boolean,
): readonly FailureRow[] {
  const { idempotencyHeader, notExecuted = [] } = metadata;
  const isRepeated = metadata.repeatable === true;
  const unclear = transient.filter((status) => !notExecuted.includes(status));
  const mayHaveHappened = {
    isRepeated,
    outcome: "unknown",
    afterwards: unclearWrite(isRepeated, canBeRead),
  } as const;
  const refused = { outcome: "rejected", afterwards: nothing } as const;
  return [
    {
      what: "No connection is made",
      answer: "refused",
      isRepeated,
      outcome: "not-sent",
      afterwards: nothing,
    },
    {
      ...mayHaveHappened,
      what: "The connection breaks, or a time limit passes, after sending",
      answer: "lost",
    },
    {
      ...refused,
      what: "`429`, which we take to mean not executed",
      answer: { status: 429 },
      isRepeated: true,
    },
    ...notExecuted.map((status): FailureRow => ({
      ...refused,
      what: `\`${status}\`, which the provider's page says to try again`,
      answer: { status },
      isRepeated: true,
    })),
    {
      ...mayHaveHappened,
      what: either(unclear),
      answer: { status: unclear[1] ?? 500 },
    },
    ...innerFailure.slice(0, 1).map((code): FailureRow => ({
      ...mayHaveHappened,
      what: `${either(innerFailure)}, whatever the status`,
      answer: { status: 400, code },
    })),
    ...notTaken.slice(0, 1).map((code): FailureRow => ({
      ...refused,
      what: `${either(notTaken)}, whatever the status`,
      answer: { status: 400, code },
      isRepeated,
    })),
    ...keyConflicts(metadata, canBeRead),
    {
      what: "Any other `4xx`",
      answer: { status: 422, code: "OTHER" },
      isRepeated: false,
      outcome: "rejected",
      afterwards:
        idempotencyHeader === undefined
          ? "It was refused. Correct it, then call again."
          : "It was refused. Correct it, store a new attempt and use its key.",
    },
    {
      what: "Any other `5xx`, or a redirect",
      answer: { status: 501 },
      isRepeated: false,
      outcome: "unknown",
      afterwards: canBeRead ? "Look it up." : noReadTells,
    },
    ...unreadable(metadata, "It was done. Do not send it again: read it."),
  ];
}

function unclearWrite(isRepeated: boolean, canBeRead: boolean): string {
  if (!canBeRead) {
    return isRepeated ? "Call again with the same key." : noReadTells;
  }
  return isRepeated
    ? "Call again with the same key, or look it up."
    : "Do not send it again: look it up first.";
}
