import type {
  CallOptions,
  YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

import { ids } from "../ids.ts";
import { showError } from "../show-error.ts";
import type { Shown } from "../step.ts";

/** Cancels a payment and shows what came of it. */
export async function cancelPayment(
  client: YunoPaymentsClient,
  options: CallOptions<"json"> = {},
): Promise<Shown> {
  const result = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      ...options,
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
