import type { Outcome } from "../errors/client-error.js";
import type { Again, Attempt } from "./attempt-result.js";
import { isRead, type Call } from "./call.js";

/** What an attempt tells: of the write, and of trying again. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly again: Again;
}

/** Codes of a connection that was never made, or not to the right server, so that nothing was sent. */
const unsent: RegExp =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|BAD_PORT|ERR_PROXY_TUNNEL|(?!ERR_SSL)\w*CERT(_\w+)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;

const transient: RegExp = /^(408|50[0234])$/;

/** A code less what its writing adds: case, spaces, separators. */
function plain(code: string): string {
  return code.replace(/[\W_]/g, "").toLowerCase();
}

/** Judges one attempt by itself; docs/contract.md has the table. */
export function judgeOutcome(call: Call, attempt: Attempt): Verdict {
  const { response, reason } = attempt;
  if (response) {
    return judgeAnswer(call, response.status, attempt);
  }
  const { code, isMistake } =
    typeof reason === "object" ? reason : ({} as Record<string, undefined>);
  // A custom `fetch` may have sent before, and been refused when it tried again.
  const isSure = !call.fetch || isRead(call);
  return {
    outcome: isSure && unsent.test(code ?? "") ? "not-sent" : "unknown",
    again: isMistake ? "no" : "repeatable",
  };
}

function judgeAnswer(
  call: Call,
  status: number,
  { problem, reason }: Attempt,
): Verdict {
  const { notExecuted, inProcess, duplicated, conflictStatuses } =
    call.metadata;
  const { innerFailure = [], notTaken = [] } = call.definition.errorCodes ?? {};
  const code = problem?.code ?? "";
  /** Whether it is one of these codes, in whatever writing; believed only where it makes the outcome worse. */
  const isLike = (codes: readonly string[]): boolean =>
    codes.some((each) => plain(each) === plain(code));
  const again =
    reason !== undefined ||
    innerFailure.includes(code) ||
    transient.test(String(status))
      ? "repeatable"
      : "no";
  if (status >= 200 && status < 300) {
    return { outcome: "executed", again };
  }
  // A key conflict speaks of another request, whose fate it does not tell.
  if (inProcess.includes(code)) {
    return { outcome: "unknown", again: "waiting" };
  }
  if (isLike([...inProcess, ...duplicated])) {
    return { outcome: "unknown", again };
  }
  if (status === 429 || notExecuted.includes(status)) {
    return { outcome: "rejected", again: "yes" };
  }
  if (status >= 400 && notTaken.includes(code)) {
    return { outcome: "rejected", again: "repeatable" };
  }
  const isRefused =
    status >= 400 &&
    status < 500 &&
    // The server gave up waiting for the request, or so it says.
    status !== 408 &&
    !isLike(innerFailure) &&
    // A code that cannot be read may be that of a key conflict.
    !(plain(code) === "" && conflictStatuses.includes(status));
  return { outcome: isRefused || isRead(call) ? "rejected" : "unknown", again };
}
