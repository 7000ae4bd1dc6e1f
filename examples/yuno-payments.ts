// #region client
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
// #endregion

// #region payment
// A row of your own, stored before its first call. Another try to pay is another row.
const attempt = { id: "payment-attempt-7d1f5a", order: "order-2041" };

const payment = await client.POST("/payments", {
  idempotencyKey: await idempotencyKeyOf("payment", attempt.id),
  body: {
    account_id: process.env.YUNO_ACCOUNT_ID ?? "",
    merchant_order_id: attempt.order,
    description: "Two concert tickets",
    country: "US",
    amount: { currency: "USD", value: 25.5 },
    workflow: "DIRECT",
    payment_method: {
      type: "CARD",
      detail: {
        card: {
          capture: true,
          // A card of Yuno's testing gateway.
          card_data: {
            number: "4507990000000002",
            expiration_month: 11,
            expiration_year: 28,
            security_code: "123",
            holder_name: "TEST SHOPPER",
          },
        },
      },
    },
  },
});

if (!payment.error) {
  // A decline is a 201 too: `status` and `sub_status` say what became of the money.
  console.log(payment.status, payment.data.status, payment.data.sub_status);
} else if (
  payment.error.outcome === "not-sent" ||
  payment.error.outcome === "rejected"
) {
  console.error("Nothing was charged.", payment.error.message);
} else if (payment.error.retryable) {
  console.error("Not known: make the same call again, with the same key.");
} else {
  console.error("Not known: look the order up.", attempt.order);
}
// #endregion

// #region refund
if (payment.data) {
  const [transaction] = [payment.data.transactions].flat();
  const refund = { id: "refund-1c9e04" };
  const refunded = await client.POST(
    "/payments/{id}/transactions/{transaction_id}/refund",
    {
      params: {
        path: {
          id: payment.data.id ?? "",
          transaction_id: transaction?.id ?? "",
        },
      },
      // No `amount`: all of it goes back.
      body: { merchant_reference: refund.id, reason: "REQUESTED_BY_CUSTOMER" },
      idempotencyKey: await idempotencyKeyOf("refund", refund.id),
    },
  );
  console.log(refunded.status, refunded.data?.status);
}
// #endregion
