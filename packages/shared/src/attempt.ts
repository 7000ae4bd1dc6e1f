import { errorContext, remainingMs, type Call } from "./call.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { readProblem, type Problem } from "./problem.js";
import { readBody, type Body } from "./read-body.js";
import { settleOutcome } from "./settle-outcome.js";
import { aborted, timedOut, within } from "./within.js";

/** A request without credentials, that can be sent any number of times. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** Why an attempt has no complete answer; `code` is the system's. */
export interface Interruption {
  readonly error: "TimeoutError" | "AbortError" | "ConnectionError";
  readonly code?: string | undefined;
}

/** What came of one attempt: an answer, an interruption, or an interruption in an answer's body. */
export interface Attempt {
  response?: Response;
  body?: Body;
  problem?: Problem;
  interruption?: Interruption;
}

/** Codes of a connection that was never made, so that nothing was sent. */
const unconnected: ReadonlySet<string | undefined> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Sends a request once and reads its answer; settles the call's outcome. */
export async function attempt(
  call: Call,
  outgoing: Outgoing,
  credentials: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const result: Attempt = {};
  const limit = Math.min(call.limits.attemptMs, remainingMs(call));
  let sent = false;
  try {
    await within(call.runtime, call.signal, limit, async (signal) => {
      const request = toRequest(call, outgoing, credentials, signal);
      sent = true;
      call.attempts += 1;
      result.response = asResponse(await call.fetch(request));
      result.body = await readBody(result.response, call.parseAs);
    });
  } catch (reason) {
    if (reason instanceof ConfigurationError) {
      throw reason;
    }
    result.interruption = interruptionOf(reason);
  }
  const { response, interruption } = result;
  if (response !== undefined && response.status >= 400) {
    result.problem = readProblem(
      call.definition,
      typeof result.body === "string" ? result.body : "",
      response.headers,
      call.runtime.date(),
    );
  }
  if (sent && !unconnected.has(interruption?.code)) {
    settleOutcome(call, response?.status, result.problem);
  }
  return result;
}

function toRequest(
  call: Call,
  { url, headers, body }: Outgoing,
  credentials: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Request {
  const sent = new Headers(headers);
  if (url.startsWith(`${call.origin}/`)) {
    for (const [name, value] of Object.entries(credentials)) {
      sent.set(name, value);
    }
  }
  if (call.idempotencyKey !== undefined) {
    sent.set(call.facts.idempotencyHeader as string, call.idempotencyKey);
  }
  try {
    return new Request(url, {
      method: call.method,
      headers: sent,
      body,
      redirect: "manual",
      signal,
    });
  } catch {
    throw new ConfigurationError(
      "the runtime refused to build the request; check body and middleware",
      errorContext(call, false),
    );
  }
}

/** A custom `fetch` may return anything, or a `Response` of another realm. */
function asResponse(value: unknown): Response {
  const response = value as Partial<Response> | null | undefined;
  if (
    typeof response?.status !== "number" ||
    typeof response.text !== "function" ||
    typeof response.headers?.get !== "function"
  ) {
    throw new TypeError("not a Response");
  }
  return response as Response;
}

function interruptionOf(reason: unknown): Interruption {
  if (reason === timedOut) {
    return { error: "TimeoutError" };
  }
  if (reason === aborted) {
    return { error: "AbortError" };
  }
  return { error: "ConnectionError", code: systemCode(reason) };
}

function systemCode(reason: unknown): string | undefined {
  try {
    const { code, cause } = reason as {
      code?: unknown;
      cause?: { code?: unknown };
    };
    const found = cause?.code ?? code;
    return typeof found === "string" && /^\w{1,64}$/.test(found)
      ? found
      : undefined;
  } catch {
    return undefined;
  }
}
