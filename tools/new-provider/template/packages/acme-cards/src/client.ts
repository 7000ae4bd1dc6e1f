import {
  createProviderClient,
  type Client,
  type ClientOptions,
  type OperationName,
  type RequestBodyOf,
  type ResponseBodyOf,
  type ResultOf,
} from "@fintech-clients/shared";

import { readError } from "./errors.js";
import { operations, type Operations } from "./generated/operations.js";
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

/** A client of Acme Cards, keyed by the spec's path templates. */
export type AcmeCardsClient = Client<Operations, ErrorCode>;

/** The operations by name, such as those that errors carry. */
export type AcmeCardsOperation = OperationName<Operations>;

/** What a call of an operation gives: for the functions that you wrap around calls. */
export type CallResult<Name extends AcmeCardsOperation> = ResultOf<
  Operations,
  Name,
  ErrorCode
>;

/** The JSON body that an operation takes. */
export type RequestBody<Name extends AcmeCardsOperation> = RequestBodyOf<
  Operations,
  Name
>;

/** The JSON body that an operation answers with one status. */
export type ResponseBody<
  Name extends AcmeCardsOperation,
  Status extends number,
> = ResponseBodyOf<Operations, Name, Status>;

const environments: Readonly<Record<AcmeCardsEnvironment, string>> = {
  sandbox: "https://sandbox.acme-cards.example/v1",
  production: "https://api.acme-cards.example/v1",
};

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
      credentialHeaders: (read) => ({ "x-api-key": read("apiKey") }),
      readError,
    },
    options,
  );
}
