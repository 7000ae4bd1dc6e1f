import { isBrowser } from "./browser.js";
import {
  checkHeaders,
  checkOptions,
  type OptionKinds,
} from "./check-options.js";
import type { Fetch } from "./call-options.js";
import type { CommonOptions, CredentialsRequest } from "./client-options.js";
import {
  toHeaders,
  UnusableCredential,
  type CredentialSource,
} from "./credentials.js";
import { failFor, type Fail } from "./fail.js";
import { mergeLimits, type Limits } from "./limits.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { resolveEndpoint } from "./resolve-endpoint.js";
import { globalRuntime, runtimeOption, type Runtime } from "./runtime.js";

const allowed: OptionKinds = {
  credentials: "anything",
  environment: "anything",
  baseUrl: "anything",
  fetch: "a function",
  headers: "an object",
  timeout: "an object",
  retry: "an object",
  onAttempt: "a function",
  dangerouslyAllowBrowser: "true or false",
};

/** What a client keeps between calls; nothing of it can be reached from the client object. */
export interface ClientState {
  readonly definition: ProviderDefinition<never>;
  readonly baseUrl: string;
  readonly origin: string;
  readonly credentials: CredentialSource;
  readonly limits: Limits;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly onAttempt: CommonOptions<unknown>["onAttempt"];
  readonly runtime: Runtime;
}

interface FactoryOptions extends CommonOptions<unknown> {
  readonly environment?: unknown;
  readonly baseUrl?: unknown;
  readonly [runtimeOption]?: Runtime;
}

/**
 * A client's state, made of its factory's options.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or of no use.
 */
export function prepareClient(
  definition: ProviderDefinition<never>,
  options: FactoryOptions,
): ClientState {
  const fail = failFor(definition.name);
  checkOptions(options, allowed, fail);
  if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
    fail(
      "in a browser every user could read the credentials; set dangerouslyAllowBrowser only if that is meant",
    );
  }
  if (options.fetch === undefined && typeof globalThis.fetch !== "function") {
    fail("this runtime has no fetch; give the option fetch");
  }
  if (typeof globalThis.crypto?.randomUUID !== "function") {
    fail("this runtime has no crypto.randomUUID (a page needs https for it)");
  }
  checkHeaders(options.headers, undefined, fail);
  const { baseUrl, environment } = resolveEndpoint(
    definition,
    options.environment,
    options.baseUrl,
    fail,
  );
  return {
    definition,
    baseUrl,
    origin: new URL(baseUrl).origin,
    credentials: toSource(definition, options.credentials, environment, fail),
    limits: mergeLimits(options, fail),
    headers: options.headers ?? {},
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    onAttempt: options.onAttempt,
    runtime: options[runtimeOption] ?? globalRuntime,
  };
}

function toSource(
  definition: ProviderDefinition<never>,
  credentials: unknown,
  environment: string | undefined,
  fail: Fail,
): CredentialSource {
  if (typeof credentials === "function") {
    const ask = credentials as (request: CredentialsRequest) => unknown;
    return async (request) =>
      toHeaders(definition, await ask(request), environment);
  }
  try {
    return toHeaders(definition, credentials, environment);
  } catch (reason) {
    if (reason instanceof UnusableCredential) {
      return fail(reason.message);
    }
    throw reason;
  }
}
