/** The request that every client makes: Yuno's, as its document shows it. */
export const request = {
  readPath: "/payments/{payment_id}",
  writePath: "/payments/{payment_id}/transactions/{transaction_id}/cancel",
  path: {
    payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
    transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
  },
  body: {
    description: "Cancel payment",
    reason: "REQUESTED_BY_CUSTOMER",
    merchant_reference: "AAB01-432245",
  },
  credentials: {
    "public-api-key": "sandbox_public-key-of-the-benchmark",
    "private-secret-key": "private-key-of-the-benchmark",
  },
  keyHeader: "X-Idempotency-Key",
} as const;

/** The read's path, its parameter filled in, for clients without templates. */
export const readUrl = `/payments/${encodeURIComponent(request.path.payment_id)}`;

/** The write's path, its parameters filled in, for clients without templates. */
export const writeUrl = `${readUrl}/transactions/${encodeURIComponent(request.path.transaction_id)}/cancel`;
