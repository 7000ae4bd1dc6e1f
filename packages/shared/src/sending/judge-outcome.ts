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
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|BAD_PORT|ERR_PROXY_TUNNEL|ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE))$/;

const transient: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

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
  const isInner = innerFailure.includes(code);
  const again =
    reason !== undefined || isInner || transient.has(status)
      ? "repeatable"
      : "no";
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
  if (status >= 400 && notTaken.includes(code)) {
    return { outcome: "rejected", again: "repeatable" };
  }
  const isRefused =
    status >= 400 &&
    status < 500 &&
    // The server gave up waiting for the request, or so it says.
    status !== 408 &&
    !isInner &&
    // A code that cannot be read may be that of a key conflict.
    !(code === "" && conflictStatuses.includes(status));
  return { outcome: isRefused || isRead(call) ? "rejected" : "unknown", again };
}
