import type { CaseRun } from "../format/case-runs.ts";
import type { ServedRequest } from "../format/server-control.ts";

/** A run, and what the server saw of it. */
export interface ServedRun {
  readonly run: CaseRun;
  readonly requests: readonly ServedRequest[];
}

/** Kinds whose repetition the provider does not make safe. */
const unrepeatable: ReadonlySet<string> = new Set([
  "unkeyed-write",
  "delete-with-body",
  "unrepeatable-keyed-write",
  "write-without-content",
  "anonymous-write",
]);

/**
 * The requests of a run that should not have been sent again: told from what
 * the server saw, whatever the case expected. A write without a key may follow
 * an answer that says it was not executed, and one 401 that new credentials follow.
 */
export function repeatedWrites({ run, requests }: ServedRun): string[] {
  const { test, operation } = run;
  if (!unrepeatable.has(operation.kind)) {
    return [];
  }
  const harmless = new Set([429, ...(operation.notExecuted ?? [])]);
  let replays = test.caller?.credentials === undefined ? 0 : 1;
  return requests.slice(1).flatMap((_, index) => {
    const answered = requests[index]?.answered ?? 0;
    if (answered === 401 && replays > 0) {
      replays -= 1;
      return [];
    }
    return harmless.has(answered)
      ? []
      : [`${test.id} of ${operation.name}: sent again after ${answered}`];
  });
}
