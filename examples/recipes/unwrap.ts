// #region unwrap
import {
  createYouHodlerClient,
  isClientError,
  unwrap,
} from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

try {
  const session = await unwrap(
    client.POST("/on-ramp-sessions/{session_id}/cancel", {
      params: { path: { session_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b" } },
    }),
  );
  console.log(session.status);
} catch (error) {
  if (!isClientError(error)) {
    throw error;
  }
  console.error(error.message, error.outcome);
}
// #endregion
