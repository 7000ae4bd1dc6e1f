import {
  createProviderClient,
  type Client,
  type ClientOptions,
  type OperationName,
  type RequestBodyOf,
  type ResponseBodyOf,
} from "@fintech-clients/shared";

import { readError } from "./errors.js";
import { operations, type Operations } from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";

/** An access token of YouHodler's. */
export interface YouHodlerCredentials {
  /** Sent as a bearer token. */
  readonly token: string;
}

/** The hosts that YouHodler documents, by name: its pages do not agree on which is for what. */
export type YouHodlerEnvironment =
  "business-api.youhodler.com" | "b2b2x-sandbox.youhodler.com";

/** What {@link createYouHodlerClient} takes. */
export type YouHodlerClientOptions = ClientOptions<
  YouHodlerCredentials,
  YouHodlerEnvironment
>;

/** A client of YouHodler, keyed by the spec's path templates. */
export type YouHodlerClient = Client<Operations, ErrorCode>;

/** The operations by name, such as those that errors carry. */
export type YouHodlerOperation = OperationName<Operations>;

/** The JSON body that an operation takes. */
export type RequestBody<Name extends YouHodlerOperation> = RequestBodyOf<
  Operations,
  Name
>;

/** The JSON body that an operation answers with one status. */
export type ResponseBody<
  Name extends YouHodlerOperation,
  Status extends number,
> = ResponseBodyOf<Operations, Name, Status>;

const environments: Readonly<Record<YouHodlerEnvironment, string>> = {
  "business-api.youhodler.com": "https://business-api.youhodler.com",
  "b2b2x-sandbox.youhodler.com": "https://b2b2x-sandbox.youhodler.com/api",
};

/**
 * Makes a client of YouHodler. Give `environment` or `baseUrl`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or of no use.
 */
export function createYouHodlerClient(
  options: YouHodlerClientOptions,
): YouHodlerClient {
  return createProviderClient<
    Operations,
    ErrorCode,
    keyof YouHodlerCredentials
  >(
    {
      name: "youhodler",
      environments,
      operations,
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("token")}`,
      }),
      readError,
    },
    options,
  );
}
