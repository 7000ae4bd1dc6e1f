// #region create
import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

// A row of your own, stored before the call: after a crash, its key brings back what was done.
const attempt = { id: "payment-attempt-7d1f5a" };

const result = await client.POST("/payments", {
  idempotencyKey: await idempotencyKeyOf("payment", attempt.id),
  body: {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    merchant_order_id: "order-2041",
    description: "Two concert tickets",
    country: "US",
    amount: { currency: "USD", value: 49.99 },
    customer_payer: { merchant_customer_id: "customer-77" },
    payment_method: { type: "CARD", detail: { card: { capture: true } } },
  },
});

if (!result.error) {
  // A decline is a 201 too: these two say what became of the money.
  console.log(result.data.status, result.data.sub_status);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // It may have happened. `retryable`: the same call, same key; else see docs/unclear-outcomes.md.
  const { retryable, message } = result.error;
  console.error(retryable ? "Repeat." : "Look it up.", message);
} else {
  console.error("Nothing happened.", result.error.message);
}
// #endregion
