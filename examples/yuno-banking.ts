// #region first-call
import {
  createYunoBankingClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-banking";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

// A row of your own, stored before its first call. Another try is another row.
const attempt = { id: "transfer-attempt-9001" };

const transfer = await client.POST("/banking/transfers", {
  idempotencyKey: await idempotencyKeyOf("transfer", attempt.id),
  body: {
    account_id: process.env.YUNO_ACCOUNT_ID ?? "",
    source_account_id: "acct_aa0e8400-e29b-41d4-a716-446655440000",
    direction: "OUTGOING",
    amount: { value: 250.75, currency: "USD" },
    payment_rail: "ACH_STANDARD",
    // What to ask Yuno by, if the outcome is not known: no call finds a transfer by it.
    merchant_transfer_id: attempt.id,
    destination_account: {
      account_number: "7722041155",
      routing_number: "102000456",
      account_name: "Aspen Supplies LLC",
      bank_name: "Mile High Credit Union",
    },
  },
});

if (!transfer.error) {
  // Accepted, not done: a webhook or a read tells how it ended.
  console.log(transfer.status, transfer.data.status);
} else if (
  transfer.error.outcome === "not-sent" ||
  transfer.error.outcome === "rejected"
) {
  console.error("No money moves.", transfer.error.message);
} else {
  // No page says what a repeated key does here, so do not send it again either.
  console.error("Not known: ask Yuno.", attempt.id, transfer.error.message);
}
// #endregion

// #region cancel
const cancelled = await client.POST(
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel",
  {
    params: {
      path: {
        entity_id: "ent_660e8400-e29b-41d4-a716-446655440000",
        onboarding_id: "onb_990e8400-e29b-41d4-a716-446655440000",
      },
    },
  },
);
console.log(cancelled.status, cancelled.data?.status);
// #endregion
