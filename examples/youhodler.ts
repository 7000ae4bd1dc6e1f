// #region first-call
import {
  createYouHodlerClient,
  idempotencyKeyOf,
} from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: {
    clientId: process.env.YOUHODLER_CLIENT_ID ?? "",
    clientSecret: process.env.YOUHODLER_CLIENT_SECRET ?? "",
  },
});

// A row of your own, stored before its first call. Another try is another row.
const payout = { id: "payout-2026-06-02-0042" };

const withdrawal = await client.POST("/withdrawals", {
  idempotencyKey: await idempotencyKeyOf("withdrawal", payout.id),
  body: {
    account_ref: "client-accounts/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    // Amounts are decimal strings.
    amount: { value: "300.00", currency: "USDC" },
    destination_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
  },
});

if (!withdrawal.error) {
  // Accepted, not done: read it again, or read the events.
  console.log(withdrawal.status, withdrawal.data.status);
} else if (
  withdrawal.error.outcome === "not-sent" ||
  withdrawal.error.outcome === "rejected"
) {
  console.error("Nothing was withdrawn.", withdrawal.error.message);
} else if (withdrawal.error.retryable) {
  // After a time-out, for example: the same key brings back the first result.
  console.error("Not known: make the same call again, with the same key.");
} else {
  console.error("Not known: ask YouHodler.", withdrawal.error.message);
}
// #endregion
