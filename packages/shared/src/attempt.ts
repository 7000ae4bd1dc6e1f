import { isRead, remainingMs, type Call } from "./call.js";
import type { CredentialHeaders } from "./credentials.js";
import { judge, type Again } from "./judge.js";
import { readProblem, type Problem } from "./problem.js";
import { readBody, type Body } from "./read-body.js";
import { within } from "./within.js";

/** A request without credentials, that can be sent any number of times. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
}

/** What came of one attempt: an answer, or why there is none; both when its body broke off. */
export interface Attempt {
  response?: Response;
  body?: Body;
  problem?: Problem;
  /** What was thrown; see `interrupted`. */
  reason?: unknown;
  again?: Again;
}

/** From what is sure to be harmless to what is sure to have happened. */
const ranking = "not-sent rejected unknown executed";

/**
 * Sends a request once and reads its answer. Takes what it tells into the
 * call's outcome: a write's never gets better than its worst attempt.
 */
export async function attempt(
  call: Call,
  outgoing: Outgoing,
  credentials: CredentialHeaders,
): Promise<Attempt> {
  const result: Attempt = {};
  const before = call.attempts;
  const limit = Math.min(call.limits.attemptMs, remainingMs(call));
  try {
    await within(call, limit, async (signal) => {
      const init = toInit(call, outgoing, credentials, signal);
      call.attempts += 1;
      result.response = asResponse(await call.fetch(outgoing.url, init));
      result.body = await readBody(result.response, call.parseAs);
    });
  } catch (reason) {
    result.reason = reason;
  }
  const { response } = result;
  if (response && response.status >= 400) {
    result.problem = readProblem(call, response, result.body);
  }
  const { outcome, again } = judge(call, result);
  result.again = again;
  const sent = call.attempts > before;
  const worse = ranking.indexOf(outcome) > ranking.indexOf(call.outcome);
  if (sent && (worse || isRead(call))) {
    call.outcome = outcome;
  }
  return result;
}

function toInit(
  { origin, facts, idempotencyKey, method }: Call,
  { url, headers, body }: Outgoing,
  credentials: CredentialHeaders,
  signal: AbortSignal,
): RequestInit {
  const sent = new Headers(headers);
  if (url.startsWith(`${origin}/`)) {
    for (const [name, value] of Object.entries(credentials)) {
      sent.set(name, value);
    }
  }
  if (idempotencyKey) {
    sent.set(facts.idempotencyHeader!, idempotencyKey);
  }
  return {
    method,
    headers: sent,
    body: body ?? null,
    redirect: "manual",
    signal,
  };
}

/** A custom `fetch` may return anything, or a `Response` of another realm. */
function asResponse(value: Partial<Response> | undefined): Response {
  if (!value?.headers?.get || !value.text) {
    throw new TypeError("not a Response");
  }
  return value as Response;
}
