// #region errors
import { createYouHodlerClient, isApiError } from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

const result = await client.PATCH("/clients/{client_id}", {
  params: {
    path: { client_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b" },
    // The `etag` of the client as you read it.
    header: { "If-Match": '"3"' },
  },
  body: { display_name: "Quay Coffee Roasters" },
});

if (!result.error) {
  console.log("Changed.", result.data.display_name);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // By outcome, before all else: it may have happened. Look before sending it again.
  console.error("Read the client.", result.error.message);
} else if (result.status === 409) {
  // By status: the body has the type that the spec gives this 409.
  console.error("Not in this state.", result.error.body?.details?.reason);
} else if (isApiError(result.error) && result.error.code === "rate_limited") {
  // By code: the documented ones complete in the editor.
  console.error("Wait, in milliseconds:", result.error.retryAfterMs);
} else {
  console.error("Nothing was changed.", result.error.message);
}
// #endregion
