// #region own-tests
import assert from "node:assert/strict";

import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
  type ResponseBody,
} from "@fintech-clients/yuno-payments";

// Typed by the spec: a field that it does not have will not compile.
const transaction: ResponseBody<
  "POST /payments/{payment_id}/transactions/{transaction_id}/cancel",
  200
> = {
  id: "438bea6c-9061-4416-b824-469c3c05868d",
  status: "SUCCEEDED",
};
const sent: RequestInit[] = [];

const client = createYunoPaymentsClient({
  baseUrl: "http://localhost",
  credentials: { publicApiKey: "test", privateSecretKey: "test" },
  fetch: async (_url, init) => {
    sent.push(init);
    return Response.json(transaction, { status: 200 });
  },
});

const cancellation = { id: "cancellation-7d1f5a" };
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

assert.equal(result.data?.status, "SUCCEEDED");
assert.equal(sent[0]?.method, "POST");
// #endregion
