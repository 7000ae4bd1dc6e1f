// #region first-call
import { createYouHodlerClient } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

const result = await client.POST("/on-ramp-sessions/{session_id}/cancel", {
  params: { path: { session_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b" } },
});

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status, result.data.status);
}
// #endregion
