import { checkMiddleware } from "../checks/middleware.js";
import { createOpenapiFetch } from "../call/openapi-fetch.js";
import {
  prepareCall,
  type CallingState,
  type CallInit,
} from "../call/prepare-call.js";
import { runCall, type RuntimeResult } from "../call/run-call.js";
import { failFor } from "../errors/configuration-error.js";
import type { ExtraHeaders } from "../checks/headers.js";
import type { Client } from "../types/client.js";
import type { ClientState } from "../types/client-state.js";
import type { CommonOptions } from "../types/client-options.js";
import type { Middleware } from "../types/middleware.js";
import { methods } from "../call/methods.js";
import type { Method, OperationMaps } from "../types/operations.js";
import type { ProviderDefinition } from "../types/provider-definition.js";
import { prepareClient } from "./prepare-client.js";

/**
 * Makes a provider's client: for the provider packages, each of which wraps it
 * in a factory with its own options. Does no I/O and starts no timer.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createProviderClient<
  Maps extends OperationMaps,
  Code extends string,
  Field extends string,
>(
  definition: ProviderDefinition<Field>,
  options: CommonOptions<unknown>,
): Client<Maps, Code> {
  return createClient(prepareClient(definition, options));
}

/** Makes a client of a state, for a provider whose credentials are more than headers. */
export function createClient<Maps extends OperationMaps, Code extends string>(
  given: ClientState,
): Client<Maps, Code> {
  const { headers, ...state } = given as CallingState & {
    readonly headers: ExtraHeaders;
  };
  const openapiFetch = createOpenapiFetch(headers);
  const installed: Middleware[] = [];

  const request = (
    method: Method,
    template: string,
    init: CallInit = {},
    undocumented = false,
  ): Promise<RuntimeResult> =>
    runCall(openapiFetch, () =>
      prepareCall(state, installed, method, template, init, undocumented),
    );

  return {
    ...Object.fromEntries(
      methods.map((method) => [
        method,
        (template: string, init?: CallInit) => request(method, template, init),
      ]),
    ),
    request,
    use: (...added: unknown[]) => {
      installed.push(...checkMiddleware(added, failFor(state.definition.name)));
    },
    eject: (...removed: Middleware[]) => {
      for (const each of removed) {
        const index = installed.indexOf(each);
        if (index >= 0) {
          installed.splice(index, 1);
        }
      }
    },
  } as unknown as Client<Maps, Code>;
}
