// #region create
import { createYunoBankingClient } from "@fintech-clients/yuno-banking";

const client = createYunoBankingClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

const result = await client.POST("/banking/transfers", {
  // Stored before the call, as is `merchant_transfer_id`: an unclear transfer is found by that.
  idempotencyKey: "0b0f9e0c-7e43-4ac5-9bb1-3c1f0a6f2a77",
  body: {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    source_account_id: "acct_aa0e8400-e29b-41d4-a716-446655440000",
    direction: "OUTGOING",
    amount: { value: 250.75, currency: "USD" },
    payment_rail: "ACH_STANDARD",
    merchant_transfer_id: "transfer-9001",
    destination_account: {
      account_number: "7722041155",
      routing_number: "102000456",
      account_name: "Aspen Supplies LLC",
      bank_name: "Mile High Credit Union",
    },
  },
});

if (!result.error) {
  console.log(result.status, "done");
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // It may have happened: look it up, see docs/unclear-outcomes.md.
  console.error("Look it up.", result.error.message);
} else {
  console.error("Nothing happened.", result.error.message);
}
// #endregion
