// #region logging
import { createYouHodlerClient } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
  // No header but the key, no body and no value from the path is in an event.
  onAttempt: ({ operation, attempt, status, error, durationMs, waitMs }) => {
    console.info(operation, { attempt, status, error, durationMs, waitMs });
  },
});
// #endregion

await client.GET("/me/capabilities");
