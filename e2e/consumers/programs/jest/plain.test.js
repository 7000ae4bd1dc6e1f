const {
  ApiError,
  createYouHodlerClient,
  isApiError,
} = require("@fintech-clients/youhodler");

/** A service whose token endpoint answers, and whose API refuses the token. */
const fetch = async (url) =>
  url.endsWith("/oauth/token")
    ? Response.json({ access_token: "issued", expires_in: 600 })
    : Response.json({ code: "unauthorized", message: "no" }, { status: 401 });

test("a call works, with all that is loaded for it", async () => {
  const client = createYouHodlerClient({
    baseUrl: "http://localhost",
    credentials: { clientId: "id", clientSecret: "secret" },
    fetch,
  });
  const { error, status } = await client.GET("/me/capabilities");
  expect(status).toBe(401);
  expect(isApiError(error)).toBe(true);
  expect(error).toBeInstanceOf(ApiError);
});
