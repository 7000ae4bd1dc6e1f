// #region events
import { createYouHodlerClient } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

const { data, error } = await client.GET("/events");

if (error) {
  console.error(error.message);
} else {
  for (const { id, event_type, occurred_at } of data.items ?? []) {
    // `id` tells whether you have handled it already.
    console.log(id, event_type, occurred_at);
  }
}
// #endregion
