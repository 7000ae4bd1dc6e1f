import {
  type ErrorCodes,
  isRead,
  type Metadata,
  type ReferenceOperation,
} from "./provider.ts";

/** What a call's failure means, for one kind of failure. */
export interface FailureRow {
  /** What happens, as a reader meets it. */
  readonly what: string;
  /** An answer that shows it; `lost` is a connection that breaks after sending, `refused` one that is never made. */
  readonly answer: "lost" | "refused" | { status: number; code?: string };
  readonly isRepeated: boolean;
  readonly outcome: "not-sent" | "rejected" | "unknown" | "executed";
  /** What to do after the last attempt. */
  readonly then: string;
}

const transient = [408, 500, 502, 503, 504];

/** What each kind of failure means for an operation: the rules of docs/contract.md, with its own entry of the run-time table. */
export function failureRows(
  operation: Pick<ReferenceOperation, "method" | "metadata">,
  codes: ErrorCodes,
): readonly FailureRow[] {
  return isRead(operation)
    ? readRows(codes)
    : writeRows(operation.metadata, codes);
}

function readRows({ innerFailure = [] }: ErrorCodes): readonly FailureRow[] {
  const later = "Nothing was changed. Call again later.";
  return [
    row("No connection is made", "refused", true, "not-sent", later),
    row(
      "The connection breaks, or a time limit passes",
      "lost",
      true,
      "unknown",
      later,
    ),
    row("`429`", { status: 429 }, true, "rejected", later),
    row(list(transient), { status: 503 }, true, "rejected", later),
    ...innerFailure
      .slice(0, 1)
      .map((code) =>
        row(
          `${list(innerFailure)}, whatever the status`,
          { status: 400, code },
          true,
          "rejected",
          later,
        ),
      ),
    row(
      "Any other `4xx` or `5xx`",
      { status: 404, code: "OTHER" },
      false,
      "rejected",
      "Nothing was changed. Sent again, it would fail again.",
    ),
  ];
}

function writeRows(
  metadata: Metadata,
  { innerFailure = [], notTaken = [] }: ErrorCodes,
): readonly FailureRow[] {
  const {
    idempotencyHeader,
    repeatable: isRepeatable = false,
    inProcess = [],
    duplicated = [],
    conflictStatuses = [],
    notExecuted = [],
  } = metadata;
  const again = isRepeatable
    ? "Call again with the same key, or look it up."
    : "Do not send it again: look it up first.";
  const nothing = "Nothing happened. It may be sent again.";
  const conflicts = conflictStatuses.map((status) => `\`${status}\``);
  const unclear = transient.filter((status) => !notExecuted.includes(status));
  return [
    row("No connection is made", "refused", isRepeatable, "not-sent", nothing),
    row(
      "The connection breaks, or a time limit passes, after sending",
      "lost",
      isRepeatable,
      "unknown",
      again,
    ),
    row(
      "`429`, which we take to mean not executed",
      { status: 429 },
      true,
      "rejected",
      nothing,
    ),
    ...notExecuted.map((status) =>
      row(
        `\`${status}\`, which the provider's page says to try again`,
        { status },
        true,
        "rejected",
        nothing,
      ),
    ),
    row(
      list(unclear),
      { status: unclear.at(1) ?? 500 },
      isRepeatable,
      "unknown",
      again,
    ),
    ...innerFailure
      .slice(0, 1)
      .map((code) =>
        row(
          `${list(innerFailure)}, whatever the status`,
          { status: 400, code },
          isRepeatable,
          "unknown",
          again,
        ),
      ),
    ...notTaken
      .slice(0, 1)
      .map((code) =>
        row(
          `${list(notTaken)}, whatever the status`,
          { status: 400, code },
          isRepeatable,
          "rejected",
          nothing,
        ),
      ),
    ...inProcess
      .slice(0, 1)
      .map((code) =>
        row(
          `${list(inProcess)}: the first request with this key still runs`,
          { status: conflictStatuses[0] ?? 409, code },
          isRepeatable,
          "unknown",
          again,
        ),
      ),
    ...duplicated
      .slice(0, 1)
      .map((code) =>
        row(
          `${list(duplicated)}: the key was used before`,
          { status: conflictStatuses[0] ?? 409, code },
          false,
          "unknown",
          "Look it up. If nothing came of it, store a new attempt and use its key.",
        ),
      ),
    ...(conflicts.length === 0
      ? []
      : [
          row(
            `${conflicts.join(" or ")} without a code that can be read: it may speak of the key`,
            { status: conflictStatuses[0] ?? 409 },
            false,
            "unknown",
            "Look it up.",
          ),
        ]),
    row(
      "Any other `4xx`",
      { status: 422, code: "OTHER" },
      false,
      "rejected",
      idempotencyHeader === undefined
        ? "It was refused. Correct it, then call again."
        : "It was refused. Correct it, store a new attempt and use its key.",
    ),
    row(
      "Any other `5xx`, or a redirect",
      { status: 501 },
      false,
      "unknown",
      "Look it up.",
    ),
    row(
      "A `2xx` that is not what is documented",
      { status: 200 },
      false,
      "executed",
      "It was done. Do not send it again: read it.",
    ),
  ];
}

function row(
  what: string,
  answer: FailureRow["answer"],
  isRepeated: boolean,
  outcome: FailureRow["outcome"],
  then: string,
): FailureRow {
  return { what, answer, isRepeated, outcome, then };
}

function list(values: readonly (string | number)[]): string {
  const all = values.map((value) => `\`${value}\``);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} or ${last}`;
}
