import type { Call } from "./call.js";
import type { CallOptions } from "./call-options.js";
import {
  checkHeaders,
  checkOptions,
  type OptionKinds,
} from "./check-options.js";
import type { Fail } from "./fail.js";
import { mergeLimits } from "./limits.js";
import type { Method } from "./operations.js";
import type { ClientState } from "./prepare-client.js";

const allowed: OptionKinds = {
  params: "an object",
  body: "anything",
  timeout: "an object",
  retry: "an object",
  idempotencyKey: "anything",
  signal: "an AbortSignal",
  fetch: "a function",
  headers: "an object",
  parseAs: "json, text, blob, arrayBuffer or stream",
  querySerializer: "a function",
  middleware: "an array",
};

/** The options of one call, as a JavaScript caller may give them. */
export interface CallInit extends CallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
}

/**
 * A call made of its options.
 *
 * @throws ConfigurationError that names the option that is unknown or of no use.
 */
export function prepareCall(
  client: ClientState,
  method: Method,
  operation: string,
  init: CallInit,
  fail: Fail,
): Call {
  const { definition, runtime } = client;
  const facts = definition.operations[operation] ?? {};
  checkOptions(init, allowed, fail);
  checkHeaders(init.headers, facts.idempotencyHeader, fail);
  checkHeaders(init.params?.header, facts.idempotencyHeader, fail);
  const limits = mergeLimits(init, fail, client.limits);
  return {
    definition,
    method,
    operation,
    facts,
    origin: client.origin,
    credentials: client.credentials,
    limits,
    fetch: init.fetch ?? client.fetch,
    signal: init.signal,
    idempotencyKey: chooseKey(
      init.idempotencyKey,
      facts.idempotencyHeader,
      fail,
    ),
    parseAs: init.parseAs ?? "json",
    onAttempt: client.onAttempt,
    runtime,
    deadline: runtime.now() + limits.totalMs,
    attempts: 0,
    outcome: "not-sent",
  };
}

function chooseKey(
  given: unknown,
  header: string | undefined,
  fail: Fail,
): string | undefined {
  if (given === undefined) {
    return header && crypto.randomUUID();
  }
  if (header === undefined) {
    fail("idempotencyKey is not an option of this operation");
  }
  if (typeof given !== "string" || !/^[!-~]{1,255}$/.test(given)) {
    fail("idempotencyKey must be 1 to 255 visible ASCII characters");
  }
  return given as string;
}
