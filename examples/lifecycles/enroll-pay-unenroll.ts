// #region enroll-pay-unenroll
import {
  idempotencyKeyOf,
  unwrap,
  type RequestBody,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { known } from "./known.ts";

type Enroll = "POST /customers/{customer_id}/payment-methods";

interface StoredCard {
  readonly customer_id: string;
  readonly enrollment: RequestBody<Enroll>;
  readonly payment: RequestBody<"POST /payments">;
  /** Three rows of your own, stored before the first call. */
  readonly attempts: Record<
    "enrollment" | "payment" | "unenrollment",
    { readonly id: string }
  >;
}

/** Stores a payment method, pays with it, and takes it away again; gives its last status. */
export async function enrollPayUnenroll(
  client: YunoPaymentsClient,
  { customer_id, enrollment, payment, attempts }: StoredCard,
): Promise<string | undefined> {
  const stored = await unwrap(
    client.POST("/customers/{customer_id}/payment-methods", {
      params: { path: { customer_id } },
      body: enrollment,
      idempotencyKey: await idempotencyKeyOf(
        "enrollment",
        attempts.enrollment.id,
      ),
    }),
  );
  const vaulted_token = known(stored.vaulted_token, "a vaulted token");
  await unwrap(
    client.POST("/payments", {
      body: { ...payment, payment_method: { type: "CARD", vaulted_token } },
      idempotencyKey: await idempotencyKeyOf("payment", attempts.payment.id),
    }),
  );
  const { status } = await unwrap(
    client.POST(
      "/customers/{customer_id}/payment-methods/{payment_method_id}/unenroll",
      {
        // For a card enrolled this way, the token is the id.
        params: { path: { customer_id, payment_method_id: vaulted_token } },
        idempotencyKey: await idempotencyKeyOf(
          "unenrollment",
          attempts.unenrollment.id,
        ),
      },
    ),
  );
  return status;
}
// #endregion
