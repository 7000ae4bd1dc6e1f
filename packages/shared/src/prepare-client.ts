import { isBrowser } from "./is-browser.js";
import {
  checkHeaders,
  checkOptions,
  type OptionTypes,
} from "./check-options.js";
import type { Fetch } from "./call-options.js";
import type { CommonOptions } from "./client-options.js";
import { toHeaders, type CredentialSource } from "./credentials.js";
import { failFor } from "./fail-for.js";
import { readHeaderOptions } from "./read-header-options.js";
import { mergeLimits, type Limits } from "./merge-limits.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { resolveEndpoint, type Endpoint } from "./resolve-endpoint.js";
import { globalRuntime, runtimeOption, type Runtime } from "./runtime.js";

const types: OptionTypes = {
  credentials: "",
  environment: "string",
  baseUrl: "string",
  fetch: "function",
  headers: "",
  timeout: "Object",
  retry: "Object",
  onAttempt: "function",
  dangerouslyAllowBrowser: "boolean",
};

/** What a client keeps between calls; nothing of it can be reached from the client object. */
export interface ClientState extends Endpoint {
  readonly definition: ProviderDefinition<never>;
  readonly credentials: CredentialSource;
  readonly limits: Limits;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly onAttempt: CommonOptions<unknown>["onAttempt"];
  readonly runtime: Runtime;
}

interface FactoryOptions extends CommonOptions<unknown> {
  readonly environment?: string;
  readonly baseUrl?: string;
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
  const own = Object.keys(definition.headerOptions ?? {});
  const ownTypes = Object.fromEntries(own.map((name) => [name, ""]));
  checkOptions(options, { ...ownTypes, ...types }, fail);
  if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
    fail(
      "a browser shows credentials to its user; see dangerouslyAllowBrowser",
    );
  }
  const { credentials, headers = {} } = options;
  if (!options.fetch && !globalThis.fetch) {
    fail("this runtime has no fetch; give one");
  }
  if (!globalThis.crypto?.randomUUID) {
    fail("this runtime has no crypto.randomUUID");
  }
  checkHeaders(headers, undefined, fail);
  const endpoint = resolveEndpoint(
    definition,
    options.environment,
    options.baseUrl,
    fail,
  );
  return {
    definition,
    ...endpoint,
    credentials:
      typeof credentials === "function"
        ? (credentials as CredentialSource)
        : toHeaders(definition, credentials, endpoint.environment, fail),
    limits: mergeLimits(options, fail),
    headers: { ...headers, ...readHeaderOptions(definition, options, fail) },
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    onAttempt: options.onAttempt,
    runtime: options[runtimeOption] ?? globalRuntime,
  };
}
