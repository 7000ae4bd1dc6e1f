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
  type ResultOf,
  type Runtime,
} from "@fintech-clients/shared";

import { readClientCredentials } from "./read-client-credentials.js";
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

/** What a call of an operation gives: for the functions that you wrap around calls. */
export type CallResult<Name extends YouHodlerOperation> = ResultOf<
  Operations,
  Name,
  ErrorCode
>;

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

const provider = { name: "youhodler", environments, operations, readError };

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
  const given = options?.credentials;
  const secret = readClientCredentials(given);
  if (!secret && typeof given !== "function") {
    return createTokenClient(options);
  }
  const client = createTokenClient({
    ...options,
    credentials: (request) => credentials(request),
  });

  // Copied once they are known to be valid: what is done to them later must not send the secret to another host.
  const copy: YouHodlerClientOptions & RuntimeChoice = {
    ...options,
    headers: { ...options.headers },
    timeout: { ...options.timeout },
    retry: { ...options.retry },
  };
  const connect = (own: YouHodlerClientCredentials): YouHodlerClient =>
    createProviderClient<
      Operations,
      ErrorCode,
      keyof YouHodlerClientCredentials
    >(
      {
        ...provider,
        // A token request changes nothing, so it is repeated like a read.
        operations: {
          ...operations,
          "POST /oauth/token": {
            ...operations["POST /oauth/token"],
            repeatable: true,
          },
        },
        credentialHeaders: (read) => {
          read("clientId");
          read("clientSecret");
          return {};
        },
      },
      { ...copy, credentials: own },
    );
  if (secret) {
    // Refuses what is of no use now and not at the first call.
    connect(secret);
  }

  let source: Promise<TokenSource> | undefined;
  // Loaded when it is needed: who brings a token does not pay for it.
  const load = (): Promise<TokenSource> =>
    import("./token.js").then(
      (module) =>
        module.createTokenSource(
          connect,
          (copy[runtimeOption] ?? globalRuntime).now,
          copy.timeout?.totalMs ?? defaultTotalMs,
        ),
      (reason: unknown) => {
        source = undefined;
        throw reason;
      },
    );

  /** For each token that a call got: what the function gave, to be told if the token is rejected. */
  const origins: WeakMap<object, Origin> = new WeakMap();
  const credentials = async (
    request: CredentialsRequest,
  ): Promise<YouHodlerCredentials> => {
    const before = origins.get(request.rejected as object);
    const from =
      typeof given === "function"
        ? await given(before ? { ...request, rejected: before.from } : request)
        : given;
    const own = secret ?? readClientCredentials(from);
    if (!own) {
      return from;
    }
    const issued = await (
      await (source ??= load())
    )(own, { ...request, rejected: before?.issued });
    const token = { ...issued };
    origins.set(token, { from, issued });
    return token;
  };
  return client;
}

interface RuntimeChoice {
  readonly [runtimeOption]?: Runtime;
}

interface Origin {
  readonly from: YouHodlerCredentials;
  readonly issued: YouHodlerAccessToken;
}

function createTokenClient(options: YouHodlerClientOptions): YouHodlerClient {
  return createProviderClient<Operations, ErrorCode, "token">(
    {
      ...provider,
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("token")}`,
      }),
    },
    options,
  );
}
