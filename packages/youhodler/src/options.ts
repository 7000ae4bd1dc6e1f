import type { ClientOptions } from "@fintech-clients/shared";

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
