// #region withdraw
import {
  createYouHodlerClient,
  idempotencyKeyOf,
} from "@fintech-clients/youhodler";

const client = createYouHodlerClient({
  environment: "b2b2x-sandbox.youhodler.com",
  credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
});

// A row of your own, stored before its first call. Its second attempt is another row.
const payout = { id: "payout-2026-06-02-0042" };

const result = await client.POST("/withdrawals", {
  idempotencyKey: await idempotencyKeyOf("withdrawal", payout.id),
  body: {
    account_ref: "client-accounts/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    // Amounts are decimal strings. Fees have `amount` where this has `value`.
    amount: { value: "300.00", currency: "USDC" },
    destination_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
  },
});
console.log(result.status, result.data?.status, result.idempotencyKey);
// #endregion
