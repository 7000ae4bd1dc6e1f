import {
  createProviderClient,
  type ClientOptions,
  type EnvironmentPrefixes,
} from "@fintech-clients/shared";

import type { YunoPaymentsClient } from "./generated/client-types.js";
import {
  errorCodes,
  operations,
  type Operations,
  type Server,
} from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";

/** The two keys of a Yuno account, from its dashboard; each environment has its own. */
export interface YunoPaymentsCredentials {
  /** Sent as the header `public-api-key`. */
  readonly publicApiKey: string;
  /** Sent as the header `private-secret-key`. */
  readonly privateSecretKey: string;
}

/** Yuno's documented environments: https://docs.y.uno/reference/environments */
export type YunoPaymentsEnvironment =
  "sandbox" | "production" | "production-eu";

/** What {@link createYunoPaymentsClient} takes. */
export type YunoPaymentsClientOptions = ClientOptions<
  YunoPaymentsCredentials,
  YunoPaymentsEnvironment,
  Server
>;

const environments: Readonly<Record<YunoPaymentsEnvironment, string>> = {
  sandbox: "https://api-sandbox.y.uno/v1",
  production: "https://api.y.uno/v1",
  "production-eu": "https://api.eu.y.uno/v1",
};

/** No page promises these; where a public key has one, it tells the environment. */
const keyPrefixes: EnvironmentPrefixes = {
  sandbox_: ["sandbox"],
  prod_: ["production", "production-eu"],
};

/**
 * Makes a client of Yuno Payments. Give `environment` or `baseUrl`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createYunoPaymentsClient(
  options: YunoPaymentsClientOptions,
): YunoPaymentsClient {
  return createProviderClient<
    Operations,
    ErrorCode,
    keyof YunoPaymentsCredentials
  >(
    {
      name: "yuno-payments",
      environments,
      operations,
      errorCodes,
      credentialHeaders: (read) => ({
        "public-api-key": read("publicApiKey", keyPrefixes),
        "private-secret-key": read("privateSecretKey"),
      }),
    },
    options,
  );
}
