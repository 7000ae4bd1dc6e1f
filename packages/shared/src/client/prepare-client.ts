import type { CallingState } from "../call/prepare-call.js";
import { checkHeaders, type ExtraHeaders } from "../checks/headers.js";
import { mergeLimits } from "../checks/limits.js";
import { checkOptions, type OptionTypes } from "../checks/options.js";
import { isPrintable } from "../checks/values.js";
import { failFor, type Fail } from "../errors/configuration-error.js";
import type { CredentialSource } from "../sending/call.js";
import { readCredentials } from "../checks/credentials.js";
import { globalRuntime, runtimeOption, type Runtime } from "../time/runtime.js";
import type { CommonOptions } from "../types/client-options.js";
import type { OperationTable } from "../types/provider-definition.js";
import type { ProviderDefinition } from "../types/provider-definition.js";
import { resolveEndpoint } from "./endpoint.js";
import { isBrowser } from "./is-browser.js";

const types: OptionTypes = {
  credentials: "",
  environment: "string",
  baseUrl: "",
  fetch: "function",
  headers: "",
  timeout: "Object",
  retry: "Object",
  maxBodyBytes: "",
  onAttempt: "function",
  idempotencyKeys: "string",
  dangerouslyAllowHttp: "boolean",
  dangerouslyAllowBrowser: "boolean",
};

/** What a client keeps between calls; nothing of it can be reached from the client object. */
export interface ClientState extends CallingState {
  readonly headers: ExtraHeaders;
}

interface FactoryOptions extends CommonOptions<unknown> {
  readonly environment?: string;
  readonly baseUrl?: string | Readonly<Record<string, string>>;
  readonly [runtimeOption]?: Runtime;
}

/**
 * A client's state, made of its factory's options.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function prepareClient(
  provider: ProviderDefinition<never>,
  given: FactoryOptions,
): ClientState {
  // What it leaves out must not come from `Object.prototype`.
  const definition = Object.assign(
    Object.create(null) as typeof provider,
    provider,
    {
      operations: Object.assign(
        Object.create(null) as OperationTable,
        provider.operations,
      ),
    },
  );
  const fail = failFor(definition.name);
  const own = Object.keys(definition.headerOptions ?? {});
  const ownTypes = Object.fromEntries(own.map((name) => [name, ""]));
  const options = checkOptions(given, { ...ownTypes, ...types }, fail);
  if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
    fail(
      "a browser shows credentials to its user; see dangerouslyAllowBrowser. In a test, take testEnvironment: node",
    );
  }
  const { credentials, idempotencyKeys } = options;
  if (!options.fetch && !globalThis.fetch) {
    fail("this runtime has no fetch; give one");
  }
  if (!globalThis.crypto?.randomUUID) {
    fail("this runtime has no crypto.randomUUID");
  }
  if (!/^(automatic|required)$/.test(idempotencyKeys ?? "automatic")) {
    fail("idempotencyKeys must be automatic or required");
  }
  const headers = checkHeaders(
    options.headers,
    "headers",
    Object.values(definition.operations).map(({ idempotencyHeader }) =>
      idempotencyHeader?.toLowerCase(),
    ),
    fail,
  );
  const endpoint = (definition.operations["*"]?.endpoint ?? resolveEndpoint)(
    definition,
    options,
    fail,
  );
  return {
    ...options,
    definition,
    ...endpoint,
    credentials:
      typeof credentials === "function"
        ? (credentials as CredentialSource)
        : readCredentials(definition, credentials, endpoint.environment, fail),
    limits: mergeLimits(options, fail),
    headers: { ...headers, ...readHeaderOptions(definition, options, fail) },
    runtime: { ...globalRuntime, ...given[runtimeOption] },
  };
}

/** The headers that a provider's own factory options stand for; a bad value is refused by the option's name. */
function readHeaderOptions(
  { headerOptions = {} }: ProviderDefinition<never>,
  options: object,
  fail: Fail,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [option, header] of Object.entries(headerOptions)) {
    const value = (options as Record<string, unknown>)[option];
    if (value !== undefined) {
      headers[header] = isPrintable(value)
        ? value
        : fail(`${option} must be printable ASCII`);
    }
  }
  return headers;
}
