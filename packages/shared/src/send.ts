import { attempt, type Attempt, type Outgoing } from "./attempt.js";
import { errorContext, remainingMs, type Call } from "./call.js";
import { credentialHeaders } from "./credentials.js";
import { AbortError } from "./errors/abort-error.js";
import type { ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { nextWait } from "./next-wait.js";
import { readRequestId } from "./problem.js";
import { sleep } from "./sleep.js";
import { aborted, timedOut } from "./within.js";

/** An attempt whose answer is complete. */
export type Reply = Attempt & { readonly response: Response };

/**
 * Sends a request as often as the contract allows.
 *
 * @throws ClientError when no complete answer came.
 */
export async function send(call: Call, outgoing: Outgoing): Promise<Reply> {
  try {
    return await sendAll(call, outgoing);
  } catch (reason) {
    throw reason === timedOut || reason === aborted
      ? interrupted(call, {
          error: reason === timedOut ? "TimeoutError" : "AbortError",
        })
      : reason;
  }
}

async function sendAll(call: Call, outgoing: Outgoing): Promise<Reply> {
  let credentials = await credentialHeaders(call, "call");
  let counted = 0;
  let replayed = typeof call.credentials !== "function";
  for (;;) {
    if (call.signal?.aborted) {
      throw aborted;
    }
    if (remainingMs(call) <= 0) {
      throw timedOut;
    }
    const started = call.runtime.now();
    const last = await attempt(call, outgoing, credentials);
    const replay = !replayed && last.response?.status === 401;
    counted += replay ? 0 : 1;
    const wait = replay ? 0 : nextWait(call, last, counted);
    report(call, last, call.runtime.now() - started, wait);
    if (replay) {
      replayed = true;
      credentials = await credentialHeaders(call, "rejected");
      continue;
    }
    if (wait !== undefined) {
      await sleep(call.runtime, call.signal, wait);
      continue;
    }
    if (last.interruption !== undefined || last.response === undefined) {
      throw interrupted(call, last.interruption);
    }
    return last as Reply;
  }
}

function report(
  call: Call,
  { response, interruption }: Attempt,
  durationMs: number,
  waitMs: number | undefined,
): void {
  try {
    call.onAttempt?.({
      operation: call.operation,
      attempt: call.attempts,
      status: response?.status,
      error: interruption?.error,
      durationMs,
      waitMs,
      requestId: response && readRequestId(response.headers),
    });
  } catch {
    // An observer of the caller's must not change what becomes of a payment.
  }
}

function interrupted(
  call: Call,
  interruption: Attempt["interruption"],
): ClientError {
  const context = errorContext(call, true);
  switch (interruption?.error) {
    case "TimeoutError":
      return new TimeoutError("the time-out passed", context);
    case "AbortError":
      return new AbortError("the call was aborted", context);
    default:
      return new ConnectionError(
        "no complete answer arrived",
        context,
        interruption?.code,
      );
  }
}
