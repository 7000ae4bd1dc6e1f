import {
  isApiError,
  isPrintable,
  unwrap,
  type CredentialsRequest,
} from "@fintech-clients/shared";

import type { YouHodlerClient } from "../generated/client-types.js";
import type {
  YouHodlerAccessToken,
  YouHodlerClientCredentials,
} from "../options.js";

/** How long before its end a token is renewed; a short-lived one at half its time. */
const marginMs = 60_000;

/** The longest wait that the token endpoint is left alone for, so that a nonsensical one does not last for ever. */
const longestWaitMs = 3_600_000;

/** How many accounts keep their token; a function may give any number of them. */
const mostAccounts = 100;

/** Gives a token for client credentials: the one at hand, or a new one. */
export type TokenSource = (
  credentials: YouHodlerClientCredentials,
  request: CredentialsRequest,
) => Promise<YouHodlerAccessToken>;

interface Account extends YouHodlerClientCredentials {
  issued: YouHodlerAccessToken | undefined;
  freshUntil: number;
  expiresAt: number;
  renewal: Renewal | undefined;
  /** Until when the token endpoint asked to be left alone, and the answer that said so. */
  notBefore: number;
  refusal: unknown;
}

interface Renewal {
  readonly token: Promise<YouHodlerAccessToken>;
  readonly controller: AbortController;
  readonly startedAt: number;
  waiting: number;
}

/**
 * Keeps one access token of each account for all calls of a client, for the
 * accounts that were used last, and gets a new one before it ends or once it
 * was rejected. Calls that need a new one at the same time share one request,
 * which is given up only when none of them waits any more.
 *
 * `connect` makes the client for that request: one of its own, so that no
 * middleware sees the secret. `lastsMs` is how long the request can last.
 */
export function createTokenSource(
  connect: (credentials: YouHodlerClientCredentials) => YouHodlerClient,
  now: () => number,
  lastsMs: number,
): TokenSource {
  /** In the order of their last use. */
  const accounts: Map<string, Account> = new Map();

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
    const issued = { token: access_token as string };
    // What no header can carry is refused where it is to be sent, and not kept.
    if (isPrintable(access_token)) {
      const lifeMs =
        typeof expires_in === "number" ? expires_in * 1000 : Infinity;
      own.expiresAt = asked + lifeMs;
      own.freshUntil = own.expiresAt - Math.min(marginMs, lifeMs / 2);
      own.issued = issued;
    }
    return issued;
  };

  const renew = (own: Account): Renewal => {
    const controller = new AbortController();
    const renewal: Renewal = {
      token: issue(own, controller.signal)
        .catch((reason: unknown) => {
          if (isApiError(reason)) {
            own.notBefore =
              now() + Math.min(reason.retryAfterMs ?? 0, longestWaitMs);
            own.refusal = reason;
          }
          throw reason;
        })
        .finally(() => forget(own, renewal)),
      controller,
      startedAt: now(),
      waiting: 0,
    };
    return renewal;
  };

  return async ({ clientId, clientSecret }, { signal, rejected }) => {
    signal.throwIfAborted();
    const name = JSON.stringify([clientId, clientSecret]);
    const own = accounts.get(name) ?? {
      clientId,
      clientSecret,
      issued: undefined,
      freshUntil: 0,
      expiresAt: 0,
      renewal: undefined,
      notBefore: 0,
      refusal: undefined,
    };
    accounts.delete(name);
    accounts.set(name, own);
    if (accounts.size > mostAccounts) {
      accounts.delete(accounts.keys().next().value!);
    }
    if (own.issued === rejected) {
      own.issued = undefined;
    }
    if (own.issued && now() < own.freshUntil) {
      return own.issued;
    }
    try {
      if (now() < own.notBefore) {
        throw own.refusal;
      }
      // One that should be over was left behind by its runtime, and may never settle.
      if (!own.renewal || now() - own.renewal.startedAt > lastsMs) {
        own.renewal = renew(own);
      }
      const { renewal } = own;
      renewal.waiting += 1;
      signal.addEventListener("abort", () => {
        renewal.waiting -= 1;
        if (renewal.waiting === 0) {
          renewal.controller.abort();
          forget(own, renewal);
        }
      });
      return await renewal.token;
    } catch (reason) {
      // It was to be renewed early: until its end, the one at hand will do.
      if (own.issued && now() < own.expiresAt) {
        return own.issued;
      }
      throw reason;
    }
  };
}

function forget(own: Account, renewal: Renewal): void {
  if (own.renewal === renewal) {
    own.renewal = undefined;
  }
}
