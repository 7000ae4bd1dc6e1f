import type {
  CallResult,
  YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

const cancel = "/payments/{payment_id}/transactions/{transaction_id}/cancel";

/** With its type written out, as `isolatedDeclarations` asks for. */
export function cancelPayment(
  client: YunoPaymentsClient,
  payment_id: string,
  transaction_id: string,
): Promise<CallResult<`POST ${typeof cancel}`>> {
  return client.POST(cancel, {
    params: { path: { payment_id, transaction_id } },
    body: { merchant_reference: "AAB01-432245" },
  });
}
