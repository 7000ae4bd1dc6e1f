import { checkMiddleware } from "./check-options.js";
import type { Client } from "./client.js";
import type { CommonOptions } from "./client-options.js";
import { failFor } from "./fail-for.js";
import { methods } from "./methods.js";
import type { Middleware } from "./middleware.js";
import type { Method, OperationMaps } from "./operations.js";
import type { CallInit } from "./prepare-call.js";
import { prepareClient } from "./prepare-client.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { runCall, type RuntimeResult } from "./run-call.js";

/**
 * Makes a provider's client: for the provider packages, each of which wraps it
 * in a factory with its own options. Does no I/O and starts no timer.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or of no use.
 */
export function createProviderClient<
  Maps extends OperationMaps,
  Code extends string,
  Field extends string,
>(
  definition: ProviderDefinition<Field>,
  options: CommonOptions<unknown>,
): Client<Maps, Code> {
  const client = prepareClient(
    definition as ProviderDefinition<never>,
    options,
  );
  const installed: Middleware[] = [];

  const request = (
    method: Method,
    template: string,
    init?: CallInit,
  ): Promise<RuntimeResult> =>
    runCall(client, installed, method, template, init);

  return {
    ...Object.fromEntries(
      methods.map((method) => [
        method,
        (template: string, init?: CallInit) => request(method, template, init),
      ]),
    ),
    request,
    use: (...added: Middleware[]) => {
      checkMiddleware(added, failFor(definition.name));
      installed.push(...added);
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
