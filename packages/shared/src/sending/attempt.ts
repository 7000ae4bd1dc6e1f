import type { Outcome } from "../errors/client-error.js";
import { withTimeout } from "../time/with-timeout.js";
import {
  isRead,
  isRepeatable,
  remainingMs,
  type Call,
  type CredentialHeaders,
} from "./call.js";
import type { Attempt } from "./attempt-result.js";
import { judge } from "./judge.js";
import { readBody } from "./read-body.js";
import { readProblem } from "./read-problem.js";
import { systemCode } from "./to-client-error.js";

/** A request without credentials, that can be sent any number of times. */
export interface PreparedRequest {
  readonly url: string;
  /** Makes them anew for each attempt, which adds its own. */
  readonly headers: () => Headers;
  readonly body: BodyInit | null | undefined;
}

/** From what is sure to be harmless to what is sure to have happened. */
const ranking: readonly Outcome[] = [
  "not-sent",
  "rejected",
  "unknown",
  "executed",
];

/**
 * Sends a request once and reads its answer. Takes what it tells into the
 * call's outcome: a write's never gets better than its worst attempt.
 */
export async function attempt(
  call: Call,
  request: PreparedRequest,
  credentials: CredentialHeaders,
): Promise<Attempt> {
  const result: Attempt = {};
  const { fetch, attempts, outcome: before } = call;
  const limit = Math.min(call.limits.attemptMs, remainingMs(call));
  try {
    await withTimeout(call, limit, async (signal) => {
      const init = toInit(call, request, credentials, signal);
      call.attempts += 1;
      // Until more is known, and whatever fails in finding out.
      call.outcome = worst(before, "unknown");
      result.response = asResponse(await fetch(request.url, init));
      result.body = await readBody(result.response, call);
    });
  } catch (reason) {
    // What a custom fetch throws may be anything, even an error of ours from another call.
    result.reason =
      typeof reason === "symbol" ? reason : { code: systemCode(reason) };
  }
  const { response } = result;
  if (response && response.status >= 400) {
    result.problem = readProblem(call, response, result.body);
  }
  const { outcome, again } = judge(call, result);
  result.again = again;
  if (call.attempts > attempts) {
    call.outcome = isRead(call) ? outcome : worst(before, outcome);
  }
  return result;
}

function worst(one: Outcome, other: Outcome): Outcome {
  return ranking.indexOf(one) > ranking.indexOf(other) ? one : other;
}

function toInit(
  call: Call,
  { url, headers, body }: PreparedRequest,
  credentials: CredentialHeaders,
  signal: AbortSignal,
): RequestInit {
  const { origin, idempotencyKey, method } = call;
  const { idempotencyHeader } = call.metadata;
  const sent = headers();
  if (url.startsWith(`${origin}/`)) {
    for (const [name, value] of Object.entries(credentials)) {
      sent.set(name, value);
    }
  }
  if (idempotencyHeader) {
    // Without a key of ours the body has one, and no header may contradict it.
    sent.delete(idempotencyHeader);
    if (idempotencyKey) {
      sent.set(idempotencyHeader, idempotencyKey);
    }
  }
  return {
    method,
    headers: sent,
    body: body ?? null,
    redirect: "manual",
    // Bun sends some requests again when a kept connection turns out to be lost; this takes a new one.
    ...(isRepeatable(call) ? {} : { keepalive: false }),
    signal,
  };
}

/** A custom `fetch` may return anything, or a `Response` of another realm. */
function asResponse(value: Partial<Response> | undefined): Response {
  const { status, headers, text } = value ?? {};
  if (!Number.isInteger(status) || !headers?.get || !text) {
    throw new TypeError("not a Response");
  }
  return value as Response;
}
