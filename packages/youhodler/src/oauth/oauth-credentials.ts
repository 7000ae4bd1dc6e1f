import {
  createClient,
  failFor,
  readCredentials,
  type ClientState,
  type CredentialsRequest,
  type OperationTable,
} from "@fintech-clients/shared";

import type { Operations } from "../generated/operations.js";
import type { ErrorCode } from "../generated/schema.js";
import type { YouHodlerAccessToken } from "../options.js";
import { hasClientCredentials } from "./credential-headers.js";
import type { TokenSource } from "./token-source.js";

/** A token request changes nothing, so it is repeated like a read. */
const tokenOperations = {
  __proto__: null,
  "*": { repeatable: true },
} as unknown as OperationTable;

interface Origin {
  readonly from: unknown;
  readonly issued: YouHodlerAccessToken;
}

/**
 * The credentials of a client whose options, or whose own credentials function,
 * may give client credentials: a function that gets access tokens for them. An
 * access token is passed on.
 */
export function oauthCredentials(
  state: ClientState,
): ClientState["credentials"] {
  const { credentials, definition, environment, limits, runtime } = state;
  if (
    typeof credentials !== "function" &&
    Object.hasOwn(credentials.headers, "authorization")
  ) {
    return credentials;
  }

  let source: Promise<TokenSource> | undefined;
  // Loaded when it is needed: who brings a token does not pay for it.
  const load = (): Promise<TokenSource> =>
    import("./token-source.js").then(
      (module) =>
        module.createTokenSource(
          // No middleware sees its request, which has no credential but in its body.
          ({ clientId, clientSecret }) =>
            createClient<Operations, ErrorCode>({
              ...state,
              credentials: { headers: {}, secrets: [clientId, clientSecret] },
              definition: { ...definition, operations: tokenOperations },
            }),
          runtime.now,
          limits.totalMs,
        ),
      (reason: unknown) => {
        source = undefined;
        throw reason;
      },
    );

  /** For each token that a call got: what the function gave, to be named if the token is rejected. */
  const origins: WeakMap<object, Origin> = new WeakMap();
  return async (request: CredentialsRequest) => {
    const before = origins.get(request.rejected as object);
    let from: unknown;
    let checked = credentials;
    if (typeof checked === "function") {
      from = await checked(
        (before ? { ...request, rejected: before.from } : request) as never,
      );
      if (!hasClientCredentials(from)) {
        return from;
      }
      checked = readCredentials(
        definition,
        from,
        environment,
        failFor(definition.name),
      );
    }
    const [clientId, clientSecret] = checked.secrets as [string, string];
    const issued = await (
      await (source ??= load())
    )({ clientId, clientSecret }, { ...request, rejected: before?.issued });
    const token = { ...issued };
    origins.set(token, { from, issued });
    return token;
  };
}
