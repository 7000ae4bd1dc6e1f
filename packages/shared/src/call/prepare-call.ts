import type { Credentials } from "../checks/credentials.js";
import { checkHeaders, type ExtraHeaders } from "../checks/headers.js";
import { mergeLimits } from "../checks/limits.js";
import { checkMiddleware } from "../checks/middleware.js";
import { checkOptions, type OptionTypes } from "../checks/options.js";
import { bare, guard } from "../checks/values.js";
import { failFor } from "../errors/configuration-error.js";
import type { Call, CredentialSource, SendingState } from "../sending/call.js";
import type { CallOptions, KeyOptions } from "../types/call-options.js";
import type { Middleware, MiddlewareContext } from "../types/middleware.js";
import type { IdempotencyKeys } from "../types/client-options.js";
import type { Method } from "../types/operations.js";
import type { ParseAs } from "../types/result.js";
import type { Draft } from "../types/provider-definition.js";
import { metadataOf } from "./metadata-of.js";
import { methods } from "./methods.js";
import { chooseKey } from "./idempotency-key.js";
import { serializeBody, serializeQuery } from "./serialize.js";
import { buildUrl } from "./url.js";

const types: OptionTypes = {
  params: "Object",
  body: null,
  timeout: "Object",
  retry: "Object",
  maxBodyBytes: null,
  idempotencyKey: null,
  signal: "AbortSignal",
  fetch: "function",
  // A Headers object or a Map has no own members, so its headers would be lost.
  headers: "Object",
  parseAs: "string",
  querySerializer: "function",
  middleware: "Array",
};

const paramTypes: OptionTypes = {
  path: "Object",
  query: "Object",
  header: "Object",
  cookie: "undefined",
};

const modes: readonly ParseAs[] = [
  "json",
  "text",
  "blob",
  "arrayBuffer",
  "stream",
];

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
  readonly baseUrl: string;
  readonly params: CallParams;
  /** With the path parameters, without the query. */
  readonly url: string;
  /** With its question mark, or nothing at all. */
  readonly query: string;
  readonly body: string | undefined;
  readonly readBody: Draft["readBody"] | undefined;
  readonly headers: ExtraHeaders;
  readonly middleware: readonly Middleware[];
}

/** What a client keeps between calls. */
export interface CallingState extends SendingState {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly idempotencyKeys?: IdempotencyKeys | undefined;
}

/**
 * A call made of its options. An operation that is `undocumented` may answer
 * with any success.
 *
 * @throws ConfigurationError that names the option that is unknown or unusable.
 */
export function prepareCall(
  client: CallingState,
  installed: readonly Middleware[],
  method: Method,
  template: string,
  given: CallInit,
  undocumented: boolean,
): PreparedCall {
  const operation = `${method} ${template}`;
  const { operations, name } = client.definition;
  const fail = failFor(name, operation);
  if (!methods.includes(method)) {
    fail(`the method must be ${methods.join(", ")}`);
  }
  const metadata = metadataOf(operations, operation, undocumented);
  const keyHeaders = [metadata.idempotencyHeader?.toLowerCase()];
  const draft = {
    __proto__: bare,
    ...client,
    ...checkOptions(given, types, fail),
    method,
    template,
  } as unknown as CallingState &
    CallInit &
    Draft &
    Pick<Call, "signal" | "method">;
  metadata.steps?.forEach((step) =>
    guard("options", fail, () => step(draft, fail)),
  );
  const { parseAs = "json", text, bodyHeaders, path = template } = draft;
  const params = checkOptions(draft.params ?? {}, paramTypes, fail, "params.");
  const headers = checkHeaders(draft.headers, "headers", keyHeaders, fail);
  const header = checkHeaders(
    params.header as ExtraHeaders | undefined,
    "params.header",
    keyHeaders,
    fail,
  );
  if (!modes.includes(parseAs)) {
    fail(`parseAs must be one of ${modes.join(", ")}`);
  }
  const middleware = checkMiddleware(draft.middleware ?? [], fail);
  const limits = mergeLimits(draft, fail, client.limits);
  const body = text ?? serializeBody(draft.body, method, fail);
  metadata.checkBody?.(body, fail);
  const { runtime } = client;
  // Every field by its name: it keeps `Object.prototype` out, and all calls in one shape.
  return {
    definition: draft.definition,
    environment: draft.environment,
    baseUrl: draft.baseUrl,
    origin: draft.origin,
    credentials: metadata.anonymous
      ? withoutHeaders(client.credentials)
      : draft.credentials,
    runtime,
    limits,
    onAttempt: client.onAttempt,
    method,
    template,
    operation,
    metadata,
    signal: draft.signal,
    fetch: draft.fetch ?? client.fetch,
    idempotencyKey: chooseKey(
      draft.idempotencyKey,
      body,
      metadata,
      client.idempotencyKeys,
      fail,
    ),
    parseAs,
    params: { ...params, header: { ...header, ...bodyHeaders } },
    url: buildUrl(draft.baseUrl, path, params.path ?? {}, fail),
    target: draft.target,
    query: serializeQuery(params.query, draft.querySerializer, fail),
    body,
    readBody: draft.readBody,
    headers,
    middleware: [...installed, ...middleware],
    deadline: runtime.now() + limits.totalMs,
    deadlineDate: runtime.date() + limits.totalMs,
    attempts: 0,
    outcome: "not-sent",
    credentialsGiven: undefined,
    secrets: [],
  };
}

/** Credentials that are not sent, but echoed all the same: the token request holds a secret in its body. */
function withoutHeaders(credentials: CredentialSource): Credentials {
  return {
    secrets: [],
    // Of a function nothing is copied.
    ...(credentials as Partial<Credentials>),
    headers: {},
  };
}
