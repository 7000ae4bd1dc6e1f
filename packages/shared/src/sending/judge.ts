import type { Outcome } from "../errors/client-error.js";
import type { Again, Attempt } from "./attempt-result.js";
import { isRead, type Call } from "./call.js";
import { systemCode } from "./to-client-error.js";

/** What an attempt tells: of the write, and of trying again. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly again: Again;
}

/** Codes of a connection that was never made, so that nothing was sent. */
const unconnected: RegExp =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

const transient: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/** Judges one attempt by itself; docs/contract.md has the table. */
export function judge(
  call: Call,
  { response, problem, reason }: Attempt,
): Verdict {
  const { notExecuted, inProcess, duplicated } = call.metadata;
  if (response === undefined) {
    const sent = !unconnected.test(systemCode(reason) ?? "");
    return { outcome: sent ? "unknown" : "not-sent", again: "repeatable" };
  }
  const { status } = response;
  const code = problem?.code as string;
  const again =
    reason !== undefined || transient.has(status) ? "repeatable" : "no";
  if (status >= 200 && status < 300) {
    return { outcome: "executed", again };
  }
  // A key conflict speaks of another request, whose fate it does not tell.
  if (inProcess.includes(code)) {
    return { outcome: "unknown", again: "waiting" };
  }
  if (duplicated.includes(code)) {
    return { outcome: "unknown", again };
  }
  if (status === 429 || notExecuted.includes(status)) {
    return { outcome: "rejected", again: "yes" };
  }
  // What broke off may have been one.
  const mayConflict =
    reason !== undefined && inProcess.length + duplicated.length > 0;
  const refused = status >= 400 && status < 500 && !mayConflict;
  return { outcome: refused || isRead(call) ? "rejected" : "unknown", again };
}
