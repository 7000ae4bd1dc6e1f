import type { Call, CallFacts } from "./call.js";
import type { CallOptions, KeyOptions } from "./call-options.js";
import {
  checkHeaders,
  checkMiddleware,
  checkOptions,
  type OptionTypes,
} from "./check-options.js";
import type { Fail } from "./fail-for.js";
import { mergeLimits } from "./merge-limits.js";
import type { Method, OperationFacts } from "./operations.js";
import type { ClientState } from "./prepare-client.js";
import type { ParseAs } from "./result.js";
import { serializeBody } from "./serialize.js";

const types: OptionTypes = {
  params: "Object",
  body: "",
  timeout: "Object",
  retry: "Object",
  idempotencyKey: "",
  signal: "AbortSignal",
  fetch: "function",
  headers: "",
  parseAs: "string",
  querySerializer: "function",
  middleware: "Array",
};

const modes: readonly ParseAs[] = [
  "json",
  "text",
  "blob",
  "arrayBuffer",
  "stream",
];

const defaultFacts: CallFacts = {
  inProcess: [],
  duplicated: [],
  notExecuted: [],
  json: [200],
  empty: [],
  binary: [],
};

/** The options of one call, as a JavaScript caller may give them. */
export interface CallInit extends CallOptions, KeyOptions {
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
  const facts = { ...defaultFacts, ...client.definition.operations[operation] };
  const { idempotencyHeader } = facts;
  checkOptions(init, types, fail);
  checkHeaders(init.headers, idempotencyHeader, fail);
  checkHeaders(init.params?.header, idempotencyHeader, fail);
  const { signal, parseAs = "json", middleware = [] } = init;
  if (!modes.includes(parseAs)) {
    fail(`parseAs must be one of ${modes.join(", ")}`);
  }
  checkMiddleware(middleware, fail);
  const limits = mergeLimits(init, fail, client.limits);
  const body = serializeBody(init.body, method, fail);
  return {
    ...client,
    ...(facts.anonymous && { credentials: {} }),
    method,
    operation,
    facts,
    limits,
    fetch: init.fetch ?? client.fetch,
    signal,
    body,
    idempotencyKey: chooseKey(init.idempotencyKey, body, facts, fail),
    parseAs,
    deadline: client.runtime.now() + limits.totalMs,
    attempts: 0,
    outcome: "not-sent",
  };
}

function chooseKey(
  given: string | undefined,
  body: string | undefined,
  { idempotencyHeader, idempotencyBodyField }: OperationFacts,
  fail: Fail,
): string | undefined {
  // Of the text, as only that is sent: a getter of a class is not, what `toJSON` adds is.
  const carried =
    idempotencyBodyField !== undefined &&
    body !== undefined &&
    (JSON.parse(body) as Record<string, unknown> | null)?.[
      idempotencyBodyField
    ];
  if (given === undefined) {
    // Of two keys, nobody knows which one the provider takes.
    return carried ? undefined : idempotencyHeader && crypto.randomUUID();
  }
  if (carried) {
    fail(`idempotencyKey and body.${idempotencyBodyField} are two keys`);
  }
  if (idempotencyHeader === undefined) {
    return fail("idempotencyKey is not an option of this operation");
  }
  return typeof given === "string" && /^[!-~]{1,255}$/.test(given)
    ? given
    : fail("idempotencyKey must be 1 to 255 visible ASCII");
}
