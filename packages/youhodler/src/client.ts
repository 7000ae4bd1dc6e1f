import {
  createProviderClient,
  globalRuntime,
  runtimeOption,
  type Client,
  type ClientOptions,
  type CredentialsRequest,
  type OperationName,
  type RequestBodyOf,
  type ResponseBodyOf,
  type Runtime,
} from "@fintech-clients/shared";

import { readError } from "./errors.js";
import { operations, type Operations } from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";
import type { TokenSource } from "./token.js";

/** An access token of YouHodler's. */
export interface YouHodlerAccessToken {
  /** Sent as a bearer token. */
  readonly token: string;
  readonly clientId?: undefined;
  readonly clientSecret?: undefined;
}

/** A service account's client credentials; the client gets access tokens for them, and renews them. */
export interface YouHodlerClientCredentials {
  readonly clientId: string;
  /** Sent to `POST /oauth/token` and nowhere else. */
  readonly clientSecret: string;
  readonly token?: undefined;
}

/** What the client signs in with. */
export type YouHodlerCredentials =
  YouHodlerAccessToken | YouHodlerClientCredentials;

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

/** What a call can last where `timeout.totalMs` is not given, in milliseconds. */
const defaultTotalMs = 180_000;

/**
 * Makes a client of YouHodler. Give `environment` or `baseUrl`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or of no use.
 */
export function createYouHodlerClient(
  options: YouHodlerClientOptions,
): YouHodlerClient {
  const provider = { name: "youhodler", environments, operations, readError };

  const connect = (credentials: YouHodlerClientCredentials): YouHodlerClient =>
    createProviderClient<
      Operations,
      ErrorCode,
      keyof YouHodlerClientCredentials
    >(
      {
        ...provider,
        credentialHeaders: (read) => {
          read("clientId");
          read("clientSecret");
          return {};
        },
      },
      { ...options, credentials },
    );

  return createProviderClient<Operations, ErrorCode, "token">(
    {
      ...provider,
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("token")}`,
      }),
    },
    withTokens(options, connect),
  );
}

/** The options with a function in the place of client credentials, or around one that may give them. */
function withTokens(
  options: YouHodlerClientOptions & { readonly [runtimeOption]?: Runtime },
  connect: (credentials: YouHodlerClientCredentials) => YouHodlerClient,
): YouHodlerClientOptions {
  const given = options?.credentials;
  if (isClientCredentials(given)) {
    // Refuses what is of no use now and not at the first call.
    connect(given);
  } else if (typeof given !== "function") {
    return options;
  }
  let source: Promise<TokenSource> | undefined;
  const credentials = async (
    request: CredentialsRequest,
  ): Promise<YouHodlerCredentials> => {
    const own = typeof given === "function" ? await given(request) : given;
    if (!isClientCredentials(own)) {
      return own;
    }
    const { now } = options[runtimeOption] ?? globalRuntime;
    // Loaded when it is needed: who brings a token does not pay for it.
    source ??= import("./token.js").then((module) =>
      module.createTokenSource(
        connect,
        now,
        options.timeout?.totalMs ?? defaultTotalMs,
      ),
    );
    return (await source)(own, request);
  };
  return { ...options, credentials };
}

function isClientCredentials(
  given: unknown,
): given is YouHodlerClientCredentials {
  return (
    typeof given === "object" &&
    given !== null &&
    ("clientId" in given || "clientSecret" in given)
  );
}
