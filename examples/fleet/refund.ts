import { unwrap } from "@fintech-clients/yuno-payments";
import type { YunoPaymentsClient } from "@fintech-clients/yuno-payments";
import type { Operation } from "./intents.ts";

/** Refunds a part of a payment. Columns: id, payment_id, transaction_id, amount, currency. */
export const refund = (client: YunoPaymentsClient): Operation => ({
  send: async ({ id, details, idempotencyKey }) => {
    const { payment_id = "", transaction_id = "", currency = "" } = details;
    const { data, error } = await client.POST(
      "/payments/{id}/transactions/{transaction_id}/refund",
      {
        params: { path: { id: payment_id, transaction_id } },
        body: {
          merchant_reference: id,
          amount: { currency, value: Number(details.amount) },
        },
        idempotencyKey: idempotencyKey ?? undefined,
      },
    );
    return { error, made: data?.transactions };
  },
  // As `x-look-up` of the operation says: in `transactions`, one of type `REFUND` with your `merchant_reference`.
  lookUp: async ({ id, details }) => {
    const path = { payment_id: details.payment_id ?? "" };
    const { payment } = await unwrap(
      client.GET("/payments/{payment_id}", { params: { path } }),
    );
    return payment?.transactions?.find(
      ({ type, merchant_reference }) =>
        type === "REFUND" && merchant_reference === id,
    );
  },
});
