// #region client-credentials
import { createYouHodlerClient } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: {
    clientId: process.env.YOUHODLER_CLIENT_ID ?? "",
    clientSecret: process.env.YOUHODLER_CLIENT_SECRET ?? "",
  },
});

// Both calls go out with one token, which the first of them asks for.
const [capabilities, roles] = await Promise.all([
  client.GET("/me/capabilities"),
  client.GET("/roles"),
]);
console.log(capabilities.data?.capabilities, roles.data?.items?.[0]?.name);
// #endregion
