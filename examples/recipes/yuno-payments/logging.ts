// #region logging
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
  // No header but the key, no body and no value from the path is in an event.
  onAttempt: ({ operation, attempt, status, error, durationMs, waitMs }) => {
    console.info(operation, { attempt, status, error, durationMs, waitMs });
  },
});
// #endregion

await client.POST(
  "/payments/{payment_id}/transactions/{transaction_id}/cancel",
  {
    params: {
      path: {
        payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
        transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
      },
    },
    body: { merchant_reference: "AAB01-432245" },
    idempotencyKey: await idempotencyKeyOf(
      "cancellation",
      "cancellation-90b2c4",
    ),
  },
);
