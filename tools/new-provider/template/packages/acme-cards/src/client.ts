import {
  createProviderClient,
  type ClientOptions,
  type ErrorEnvelope,
  type JsonObject,
} from "@fintech-clients/shared";

import type { AcmeCardsClient } from "./generated/client-types.js";
import {
  errorCodes,
  operations,
  type Operations,
} from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";

/** An API key of Acme Cards. */
export interface AcmeCardsCredentials {
  readonly apiKey: string;
}

/** Acme Cards' hosts. */
export type AcmeCardsEnvironment = "sandbox" | "production";

/** What {@link createAcmeCardsClient} takes. */
export type AcmeCardsClientOptions = ClientOptions<
  AcmeCardsCredentials,
  AcmeCardsEnvironment
>;

const environments: Readonly<Record<AcmeCardsEnvironment, string>> = {
  sandbox: "https://sandbox.acme-cards.example/v1",
  production: "https://api.acme-cards.example/v1",
};

/** Acme Cards' error body: `{ code, message }`. */
function readError(body: JsonObject): ErrorEnvelope {
  const { code, message, ...details } = body;
  return { code, messages: message, details };
}

/**
 * Makes a client of Acme Cards. Give `environment` or `baseUrl`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createAcmeCardsClient(
  options: AcmeCardsClientOptions,
): AcmeCardsClient {
  return createProviderClient<
    Operations,
    ErrorCode,
    keyof AcmeCardsCredentials
  >(
    {
      name: "acme-cards",
      environments,
      operations,
      errorCodes,
      credentialHeaders: (read) => ({ "x-api-key": read("apiKey") }),
      readError: ({ code, message, ...details }) => ({
        code,
        messages: message,
        details,
      }),
    },
    options,
  );
}
