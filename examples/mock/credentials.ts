/** The credentials that the mock accepts, and no others, in the form each factory takes. */
export const credentials = {
  yuno: {
    publicApiKey: "mock-public-key",
    privateSecretKey: "mock-secret-key",
  },
  gu1: { apiKey: "mock-api-key" },
  // The one that the example of `POST /oauth/token` issues.
  youHodler: { token: "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl" },
};
