// #region errors
import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
  isApiError,
} from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  environment: "sandbox",
  credentials: {
    publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
});

// A row of your own, stored before its first call. Its second attempt is another row.
const cancellation = { id: "cancellation-3e8d07" };

const result = await client.POST(
  "/payments/{payment_id}/transactions/{transaction_id}/cancel",
  {
    params: {
      path: {
        payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
        transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
      },
    },
    body: { merchant_reference: "AAB01-432245" },
    idempotencyKey: await idempotencyKeyOf("cancellation", cancellation.id),
  },
);

if (!result.error) {
  console.log("Cancelled.", result.data.payment?.status);
} else if (
  result.error.outcome === "unknown" ||
  result.error.outcome === "executed"
) {
  // By outcome, before all else: it may have happened. `retryable` says whether the same key may be sent again.
  const { retryable, idempotencyKey } = result.error;
  console.error(retryable ? "Repeat:" : "Look it up:", idempotencyKey);
} else if (result.status === 403) {
  // By status: the body has the type that the spec gives this 403.
  console.error("Ask Yuno for access.", result.error.body?.messages);
} else if (isApiError(result.error) && result.error.code === "INVALID_STATUS") {
  // By code: the documented ones complete in the editor. Yuno answers 400 to much.
  console.error("Too late to cancel.", result.error.messages.join(", "));
} else {
  console.error("Nothing was cancelled.", result.error.message);
}
// #endregion
