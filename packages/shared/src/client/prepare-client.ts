import type { CallingState } from "../call/prepare-call.js";
import type { ClientState } from "../types/client-state.js";
import { checkHeaders, type ExtraHeaders } from "../checks/headers.js";
import { mergeLimits } from "../checks/limits.js";
import { checkOptions, type OptionTypes } from "../checks/options.js";
import { readMember } from "../checks/values.js";
import { failFor } from "../errors/configuration-error.js";
import type { CredentialSource } from "../sending/call.js";
import { readCredentials } from "../checks/credentials.js";
import { globalRuntime, runtimeOption } from "../time/runtime.js";
import type { CommonOptions } from "../types/client-options.js";
import type { ProviderDefinition } from "../types/provider-definition.js";
import { resolveEndpoint } from "./endpoint.js";
import { isBrowser } from "./is-browser.js";

const types: OptionTypes = {
  credentials: null,
  environment: "string",
  baseUrl: null,
  fetch: "function",
  // A Headers object or a Map has no own members, so its headers would be lost.
  headers: "Object",
  timeout: "Object",
  retry: "Object",
  maxBodyBytes: null,
  onAttempt: "function",
  idempotencyKeys: "string",
  dangerouslyAllowHttp: "boolean",
  dangerouslyAllowBrowser: "boolean",
};

interface FactoryOptions extends CommonOptions<unknown> {
  readonly environment?: string | undefined;
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
}

/**
 * A client's state, made of its factory's options.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function prepareClient<Field extends string>(
  provider: ProviderDefinition<Field>,
  given: CommonOptions<unknown>,
): ClientState {
  // What it leaves out must not come from `Object.prototype`.
  const definition = {
    __proto__: null,
    ...provider,
    operations: { __proto__: null, ...provider.operations },
  } as unknown as ProviderDefinition<never>;
  const fail = failFor(definition.name);
  const { headerOptions } = definition;
  const options = checkOptions<FactoryOptions>(
    given,
    { ...headerOptions?.types, ...types },
    fail,
  );
  if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
    fail(
      "a browser shows credentials to its user; see dangerouslyAllowBrowser. In a test, take testEnvironment: node",
    );
  }
  const { credentials, fetch, idempotencyKeys, onAttempt } = options;
  if (!fetch && !globalThis.fetch) {
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
    definition,
    ...endpoint,
    fetch,
    idempotencyKeys,
    onAttempt,
    credentials:
      typeof credentials === "function"
        ? (credentials as CredentialSource)
        : readCredentials(definition, credentials, endpoint.environment, fail),
    limits: mergeLimits(options, fail),
    headers: { ...headers, ...headerOptions?.read(options, fail) },
    runtime: {
      ...globalRuntime,
      ...(readMember(given, runtimeOption, "options", fail) as object),
    },
  } as CallingState & { readonly headers: ExtraHeaders };
}
