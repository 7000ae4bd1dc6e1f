import {
  idempotencyKeyOf,
  type CallOptions,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Cancels a payment and shows what came of it; `attempt` is the id of one stored attempt to do so. */
export async function cancelPayment(
  client: YunoPaymentsClient,
  attempt: string,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      ...options,
      idempotencyKey: await idempotencyKeyOf("cancellation", attempt),
      params: { path: ids.transaction },
      body: {
        description: "Duplicate",
        reason: "REQUESTED_BY_CUSTOMER",
        merchant_reference: "AAB01-432245",
      },
    },
  );
  if (result.error) {
    return showError(result.error);
  }
  return {
    status: result.status,
    "data.type": result.data.type,
    "data.status": result.data.status,
    "data.payment.status": result.data.payment?.status,
    attempts: result.attempts,
  };
}
