import {
  createProviderClient,
  headerOptions,
  type ClientOptionsWithDefault,
  type ErrorEnvelope,
  type JsonObject,
} from "@fintech-clients/shared";

import type { Gu1KycClient } from "./generated/client-types.js";
import {
  errorCodes,
  operations,
  type Operations,
} from "./generated/operations.js";
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

const environments: Readonly<Record<Gu1KycEnvironment, string>> = {
  production: "https://api.gu1.ai",
};

/** gu1's error body: `{ error, message }`, `error` being the code; some carry more. */
function readError(body: JsonObject): ErrorEnvelope {
  const { error, message, ...details } = body;
  return { code: error, messages: message, details };
}

/**
 * Makes a client of gu1 KYC. Sends to https://api.gu1.ai unless `baseUrl` is given.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createGu1KycClient(options: Gu1KycClientOptions): Gu1KycClient {
  return createProviderClient<Operations, ErrorCode, keyof Gu1KycCredentials>(
    {
      name: "gu1-kyc",
      environments,
      defaultEnvironment: "production",
      operations,
      errorCodes,
      headerOptions: headerOptions({ organizationId: "X-Organization-ID" }),
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("apiKey")}`,
      }),
      readError,
    },
    options,
  );
}
