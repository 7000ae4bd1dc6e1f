import { unwrap, type CredentialsRequest } from "@fintech-clients/shared";

import type {
  YouHodlerAccessToken,
  YouHodlerClient,
  YouHodlerClientCredentials,
} from "./client.js";

/** How long before its end a token is renewed; a short-lived one at half its time. */
const marginMs = 60_000;

/** Gives a token for client credentials: the one at hand, or a new one. */
export type TokenSource = (
  credentials: YouHodlerClientCredentials,
  request: CredentialsRequest,
) => Promise<YouHodlerAccessToken>;

interface Account extends YouHodlerClientCredentials {
  issued: YouHodlerAccessToken | undefined;
  freshUntil: number;
  renewal: Renewal | undefined;
}

interface Renewal {
  readonly token: Promise<YouHodlerAccessToken>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Keeps one access token for all calls of a client, and gets a new one before
 * it ends or once it was rejected. Calls that need a new one at the same time
 * share one request, which is given up only when none of them waits any more.
 *
 * `connect` makes the client for that request: one of its own, so that no
 * middleware sees the secret.
 */
export function createTokenSource(
  connect: (credentials: YouHodlerClientCredentials) => YouHodlerClient,
  now: () => number,
): TokenSource {
  let account: Account | undefined;

  const issue = async (
    own: Account,
    signal: AbortSignal,
  ): Promise<YouHodlerAccessToken> => {
    const { clientId, clientSecret } = own;
    const asked = now();
    const { access_token, expires_in } = await unwrap(
      connect(own).POST("/oauth/token", {
        body: {
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: clientSecret,
        },
        signal,
      }),
    );
    // What is no text is refused where it is to be sent, and not kept.
    const issued = { token: access_token as string };
    const lifeMs =
      typeof expires_in === "number" ? expires_in * 1000 : Infinity;
    own.freshUntil = asked + lifeMs - Math.min(marginMs, lifeMs / 2);
    own.issued = access_token === undefined ? undefined : issued;
    return issued;
  };

  const renew = (own: Account): Renewal => {
    const controller = new AbortController();
    const renewal: Renewal = {
      token: issue(own, controller.signal).finally(() => {
        if (own.renewal === renewal) {
          own.renewal = undefined;
        }
      }),
      controller,
      waiting: 0,
    };
    return renewal;
  };

  return async ({ clientId, clientSecret }, { signal, rejected }) => {
    signal.throwIfAborted();
    if (
      account === undefined ||
      account.clientId !== clientId ||
      account.clientSecret !== clientSecret
    ) {
      account = {
        clientId,
        clientSecret,
        issued: undefined,
        freshUntil: 0,
        renewal: undefined,
      };
    }
    const own = account;
    if (own.issued && own.issued !== rejected && now() < own.freshUntil) {
      return own.issued;
    }
    own.issued = undefined;
    const renewal = (own.renewal ??= renew(own));
    renewal.waiting += 1;
    signal.addEventListener("abort", () => {
      renewal.waiting -= 1;
      if (renewal.waiting === 0) {
        renewal.controller.abort();
        own.renewal = undefined;
      }
    });
    return renewal.token;
  };
}
