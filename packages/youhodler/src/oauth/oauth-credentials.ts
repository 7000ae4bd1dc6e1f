import {
  globalRuntime,
  runtimeOption,
  type CredentialsRequest,
  type Runtime,
} from "@fintech-clients/shared";

import type { YouHodlerClient } from "../generated/client-types.js";
import type {
  YouHodlerAccessToken,
  YouHodlerClientCredentials,
  YouHodlerClientOptions,
  YouHodlerCredentials,
} from "../options.js";
import { readClientCredentials } from "./read-client-credentials.js";
import type { TokenSource } from "./token-source.js";

/** How long a call can last where `timeout.totalMs` is not given, in milliseconds. */
const defaultTotalMs = 180_000;

interface RuntimeChoice {
  readonly [runtimeOption]?: Runtime;
}

interface Origin {
  readonly from: YouHodlerCredentials;
  readonly issued: YouHodlerAccessToken;
}

/**
 * The credentials function of a client whose options, or whose own credentials
 * function, give client credentials (`secret`, if the options do): it gets
 * access tokens for them. An access token is passed on.
 *
 * @throws ConfigurationError where `secret` cannot be used.
 */
export function oauthCredentials(
  options: YouHodlerClientOptions,
  secret: YouHodlerClientCredentials | undefined,
  createSecretClient: (options: YouHodlerClientOptions) => YouHodlerClient,
): (request: CredentialsRequest) => Promise<YouHodlerCredentials> {
  const given = options.credentials;
  // A copy: what is done to the options later must not send the secret to another host.
  const copy: YouHodlerClientOptions & RuntimeChoice = {
    ...options,
    headers: { ...options.headers },
    timeout: { ...options.timeout },
    retry: { ...options.retry },
  };
  const connect = (own: YouHodlerClientCredentials): YouHodlerClient =>
    createSecretClient({ ...copy, credentials: own });
  if (secret) {
    // Refuses what is unusable now and not at the first call.
    connect(secret);
  }

  let source: Promise<TokenSource> | undefined;
  // Loaded when it is needed: who brings a token does not pay for it.
  const load = (): Promise<TokenSource> =>
    import("./token-source.js").then(
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

  /** For each token that a call got: what the function gave, to be named if the token is rejected. */
  const origins: WeakMap<object, Origin> = new WeakMap();
  return async (request) => {
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
}
