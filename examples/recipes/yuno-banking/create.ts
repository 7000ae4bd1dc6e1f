// #region create
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

// A row of your own, stored before the call.
const attempt = { id: "transfer-attempt-9001" };

const result = await client.POST("/banking/transfers", {
  idempotencyKey: await idempotencyKeyOf("transfer", attempt.id),
  body: {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
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

if (!result.error) {
  // Accepted, not done: a webhook or a read tells how it ended.
  console.log(result.data.status);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // It may have happened: do not send it again, see docs/unclear-outcomes.md.
  console.error("Not known: ask Yuno.", attempt.id, result.error.message);
} else {
  console.error("Nothing happened.", result.error.message);
}
// #endregion
