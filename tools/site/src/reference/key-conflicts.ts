import { either, type FailureRow, noReadTells } from "./failure-row.ts";
import type { Metadata } from "./provider.ts";

/** What an answer means that speaks of the key, and so of an earlier request. */
export function keyConflicts(
  metadata: Metadata,
  canBeRead: boolean,
): readonly FailureRow[] {
  const { inProcess = [], duplicated = [], conflictStatuses = [] } = metadata;
  const isRepeatable = metadata.repeatable === true;
  const [status = 409] = conflictStatuses;
  const rows: FailureRow[] = [];
  if (inProcess[0] !== undefined) {
    rows.push({
      what: `${either(inProcess)}: the first request with this key still runs`,
      answer: { status, code: inProcess[0] },
      isRepeated: isRepeatable,
      outcome: "unknown",
      afterwards: isRepeatable
        ? `The client has waited as long as the call may take. Call again with the same key${canBeRead ? ", or look it up" : ""}.`
        : canBeRead
          ? "Do not send it again: look it up first."
          : noReadTells,
    });
  }
  if (duplicated[0] !== undefined) {
    rows.push({
      what: `${either(duplicated)}: the key was used before`,
      answer: { status, code: duplicated[0] },
      isRepeated: false,
      outcome: "unknown",
      afterwards: canBeRead
        ? "Look it up. If nothing came of it, store a new attempt and use its key."
        : noReadTells,
    });
  }
  if (conflictStatuses.length > 0) {
    rows.push({
      what: `${either(conflictStatuses)} without a code that can be read: it may speak of the key`,
      answer: { status },
      isRepeated: false,
      outcome: "unknown",
      afterwards: canBeRead ? "Look it up." : noReadTells,
    });
  }
  return rows;
}
