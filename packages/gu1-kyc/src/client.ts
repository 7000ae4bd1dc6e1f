import {
  createProviderClient,
  type Client,
  type ClientOptionsWithDefault,
  type OperationName,
  type RequestBodyOf,
  type ResponseBodyOf,
  type ResultOf,
} from "@fintech-clients/shared";

import { readError } from "./errors.js";
import { operations, type Operations } from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";

/** A gu1 API key; it belongs to one organization in one environment. */
export interface Gu1KycCredentials {
  /** Sent as a bearer token. */
  readonly apiKey: string;
}

/** gu1 has one host for all; the key tells production from sandbox: https://docs.gu1.ai/en/api-reference/environments */
export type Gu1KycEnvironment = "production";

/** What {@link createGu1KycClient} takes. */
export type Gu1KycClientOptions = ClientOptionsWithDefault<
  Gu1KycCredentials,
  Gu1KycEnvironment
> & {
  /** The organization's UUID in the key's environment, sent as `X-Organization-ID`. gu1's pages differ on whether it is needed. */
  readonly organizationId?: string | undefined;
};

/** A client of gu1 KYC, keyed by the spec's path templates. */
export type Gu1KycClient = Client<Operations, ErrorCode>;

/** The operations by name, such as those that errors carry. */
export type Gu1KycOperation = OperationName<Operations>;

/** What a call of an operation gives: for the functions that you wrap around calls. */
export type CallResult<Name extends Gu1KycOperation> = ResultOf<
  Operations,
  Name,
  ErrorCode
>;

/** The JSON body that an operation takes. */
export type RequestBody<Name extends Gu1KycOperation> = RequestBodyOf<
  Operations,
  Name
>;

/** The JSON body that an operation answers with one status. */
export type ResponseBody<
  Name extends Gu1KycOperation,
  Status extends number,
> = ResponseBodyOf<Operations, Name, Status>;

const environments: Readonly<Record<Gu1KycEnvironment, string>> = {
  production: "https://api.gu1.ai",
};

/**
 * Makes a client of gu1 KYC. Sends to https://api.gu1.ai unless `baseUrl` is given.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or of no use.
 */
export function createGu1KycClient(options: Gu1KycClientOptions): Gu1KycClient {
  return createProviderClient<Operations, ErrorCode, keyof Gu1KycCredentials>(
    {
      name: "gu1-kyc",
      environments,
      defaultEnvironment: "production",
      operations,
      headerOptions: { organizationId: "X-Organization-ID" },
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("apiKey")}`,
      }),
      readError,
    },
    options,
  );
}
