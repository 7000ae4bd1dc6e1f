import { checkHeaders } from "../checks/headers.js";
import { mergeLimits } from "../checks/limits.js";
import { checkMiddleware } from "../checks/middleware.js";
import { checkOptions, type OptionTypes } from "../checks/options.js";
import { failFor, type Fail } from "../errors/configuration-error.js";
import type { Call, CallMetadata, SendingState } from "../sending/call.js";
import type { CallOptions, KeyOptions } from "../types/call-options.js";
import type { Middleware, MiddlewareContext } from "../types/middleware.js";
import {
  methods,
  type Method,
  type OperationMetadata,
} from "../types/operations.js";
import type { ParseAs } from "../types/result.js";
import { serializeBody, serializeQuery } from "./serialize.js";
import { buildUrl } from "./url.js";

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

const defaultMetadata: CallMetadata = {
  inProcess: [],
  duplicated: [],
  notExecuted: [],
  json: [200],
  empty: [],
  binary: [],
};

/** A call's path, query and header parameters. */
export type CallParams = MiddlewareContext["params"];

/** The options of one call, as a JavaScript caller may give them. */
export interface CallInit extends CallOptions, KeyOptions {
  readonly params?: CallParams;
  readonly body?: unknown;
}

/** A call whose options were checked, and what is sent unless a middleware changes it. */
export interface PreparedCall extends Call {
  readonly template: string;
  readonly params: CallParams;
  /** With the path parameters, without the query. */
  readonly url: string;
  /** With its question mark, or nothing at all. */
  readonly query: string;
  readonly body: string | undefined;
  readonly headers: NonNullable<CallInit["headers"]>;
  readonly middleware: readonly Middleware[];
}

/** What a client keeps between calls. */
export interface CallingState extends SendingState {
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/**
 * A call made of its options.
 *
 * @throws ConfigurationError that names the option that is unknown or unusable.
 */
export function prepareCall(
  client: CallingState,
  installed: readonly Middleware[],
  method: Method,
  template: string,
  init: CallInit,
): PreparedCall {
  const operation = `${method} ${template}`;
  const fail = failFor(client.definition.name, operation);
  if (!methods.includes(method)) {
    fail(`the method must be ${methods.join(", ")}`);
  }
  const metadata = {
    ...defaultMetadata,
    ...client.definition.operations[operation],
  };
  const { idempotencyHeader } = metadata;
  checkOptions(init, types, fail);
  const { params = {}, headers = {}, parseAs = "json" } = init;
  checkHeaders(headers, idempotencyHeader, fail);
  checkHeaders(params.header, idempotencyHeader, fail);
  if (!modes.includes(parseAs)) {
    fail(`parseAs must be one of ${modes.join(", ")}`);
  }
  const middleware = checkMiddleware(init.middleware ?? [], fail);
  const limits = mergeLimits(init, fail, client.limits);
  const body = serializeBody(init.body, method, fail);
  return {
    ...client,
    ...(metadata.anonymous && { credentials: {} }),
    method,
    template,
    operation,
    metadata,
    limits,
    fetch: init.fetch ?? client.fetch,
    signal: init.signal,
    idempotencyKey: chooseKey(init.idempotencyKey, body, metadata, fail),
    parseAs,
    params,
    url: buildUrl(client.baseUrl, template, params.path ?? {}, fail),
    query: serializeQuery(params.query ?? {}, init.querySerializer, fail),
    body,
    headers,
    middleware: [...installed, ...middleware],
    deadline: client.runtime.now() + limits.totalMs,
    attempts: 0,
    outcome: "not-sent",
  };
}

function chooseKey(
  given: string | undefined,
  body: string | undefined,
  { idempotencyHeader, idempotencyBodyField }: OperationMetadata,
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
