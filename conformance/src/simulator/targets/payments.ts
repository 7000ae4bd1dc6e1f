import type {
  CreatePaymentResponse,
  PaymentWithTransaction,
  RequestBody,
  RetrievedPayment,
} from "@fintech-clients/yuno-payments";
import type { Attempt, Done, LookUp, Target } from "./target.ts";

/** More than all steps of a lifecycle take of it. */
const amount = { currency: "USD", value: 100 };

/** An attempt has an order of its own, so that a look-up tells it from others. */
function orderOf({ key }: Attempt): string {
  return `order-${key}`;
}

function paymentBody(
  attempt: Attempt,
  capture: boolean,
): RequestBody<"POST /payments"> {
  return {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    merchant_order_id: orderOf(attempt),
    merchant_reference: attempt.id,
    description: "Two concert tickets",
    country: "US",
    amount,
    payment_method: { type: "CARD", detail: { card: { capture } } },
  };
}

/** What a payment tells; of its transactions the only one there is after its creation. */
function createdPayment(
  payment: PaymentWithTransaction | RetrievedPayment | undefined,
): Done | undefined {
  const [transaction] = [payment?.transactions].flat();
  return payment?.id === undefined || transaction?.id === undefined
    ? undefined
    : {
        id: payment.id,
        amount: payment.amount?.value,
        payment: { id: payment.id, transaction: transaction.id },
      };
}

/** The payments of an attempt's order. */
export const byOrder: LookUp = {
  operation: "GET /payments",
  send: ({ payments }, attempt) =>
    payments().GET("/payments", {
      params: { query: { merchant_order_id: orderOf(attempt) } },
    }),
  find: (data) => createdPayment((data as readonly RetrievedPayment[])[0]),
};

/** Creates a payment that is paid at once, or only authorized. */
function creation(capture: boolean): Target {
  return {
    kind: "keyed",
    operation: "POST /payments",
    send: ({ payments }, attempt) =>
      payments().POST("/payments", {
        body: paymentBody(attempt, capture),
        idempotencyKey: attempt.key,
      }),
    read: (data) => {
      const created = data as CreatePaymentResponse;
      return createdPayment(created.payment ?? created) ?? {};
    },
    amount: amount.value,
    lookUp: byOrder,
  };
}

/** Yuno Payments: what makes a payment. */
export const paymentTargets = {
  purchase: creation(true),
  authorize: creation(false),
};
