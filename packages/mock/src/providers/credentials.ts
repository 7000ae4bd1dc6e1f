const yuno = {
  publicApiKey: "mock-public-key",
  privateSecretKey: "mock-secret-key",
};

/** The credentials that the simulator accepts, in the form that each client's factory takes. */
export interface MockCredentials {
  readonly "gu1-kyc": { readonly apiKey: string };
  readonly youhodler: { readonly token: string };
  readonly "yuno-banking": typeof yuno;
  readonly "yuno-payments": typeof yuno;
}

/** Nothing else is accepted, but for access tokens that the simulator issues. */
export const credentials: MockCredentials = {
  "gu1-kyc": { apiKey: "mock-api-key" },
  // The one in the documented example of `POST /oauth/token`; it never expires.
  youhodler: { token: "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl" },
  "yuno-banking": yuno,
  "yuno-payments": yuno,
};
