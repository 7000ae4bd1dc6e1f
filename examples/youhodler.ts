// #region first-call
import { createYouHodlerClient } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

const result = await client.GET("/me/capabilities");

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status, result.data.capabilities);
}
// #endregion
