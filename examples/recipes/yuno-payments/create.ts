// #region create
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

const result = await client.POST("/payments", {
  // Stored before the call: after a crash, the same key brings back what was done.
  idempotencyKey: "0b0f9e0c-7e43-4ac5-9bb1-3c1f0a6f2a77",
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
