import type {
  PaymentWithTransaction,
  RetrievePaymentResponse,
  YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import type { Attempt, Done, KnownPayment, LookUp, Target } from "./target.ts";

/** What a capture or a refund takes of a payment. */
const part = { currency: "USD", value: 10 };

/** Finds a step of a payment by its type and its time: Yuno may leave a transaction's `merchant_reference` empty. */
function inPayment(type: string, hasAmount: boolean): LookUp {
  return {
    operation: "GET /payments/{payment_id}",
    send: ({ payments }, { payment }) =>
      payments().GET("/payments/{payment_id}", {
        params: { path: { payment_id: payment?.id ?? "" } },
      }),
    find: (data, { since }) => {
      const { payment } = data as RetrievePaymentResponse;
      const found = [payment?.transactions]
        .flat()
        .find(
          (each) =>
            each?.type === type &&
            Date.parse(each.created_at ?? "") >= Date.parse(since),
        );
      return (
        found && { id: found.id, ...(hasAmount && { amount: found.amount }) }
      );
    },
  };
}

interface Step {
  readonly operation: string;
  readonly type: string;
  readonly amount?: number;
  readonly send: (
    client: YunoPaymentsClient,
    attempt: Attempt & { readonly payment: KnownPayment },
  ) => ReturnType<Target["send"]>;
  readonly read: (data: unknown) => Done;
}

/** A step of a payment that exists. */
function step({ type, send, ...given }: Step): Target {
  return {
    ...given,
    kind: "keyed",
    send: ({ payments }, attempt) => {
      const { payment } = attempt;
      if (payment === undefined) {
        throw new Error(`${given.operation} needs a payment`);
      }
      return send(payments(), { ...attempt, payment });
    },
    lookUp: inPayment(type, given.amount !== undefined),
  };
}

interface ShownTransaction {
  readonly id?: string;
  readonly amount?: { readonly value?: number };
}

const ofTransaction = "/payments/{payment_id}/transactions/{transaction_id}";

/** Yuno Payments: what is done with a payment. */
export const paymentStepTargets = {
  capture: step({
    operation: `POST ${ofTransaction}/capture`,
    type: "CAPTURE",
    amount: part.value,
    send: (client, { id, key, payment }) =>
      client.POST(
        "/payments/{payment_id}/transactions/{transaction_id}/capture",
        {
          params: {
            path: {
              payment_id: payment.id,
              transaction_id: payment.transaction,
            },
          },
          body: {
            merchant_reference: id,
            amount: part,
            reason: "PRODUCT_CONFIRMED",
          },
          idempotencyKey: key,
        },
      ),
    read: (data) => {
      const { id, amount } = data as ShownTransaction;
      return { id, amount: amount?.value };
    },
  }),
  refund: step({
    operation: "POST /payments/{id}/transactions/{transaction_id}/refund",
    type: "REFUND",
    amount: part.value,
    send: (client, { id, key, payment }) =>
      client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
        params: {
          path: {
            id: payment.id,
            transaction_id: payment.capture ?? payment.transaction,
          },
        },
        body: { merchant_reference: id, amount: part },
        idempotencyKey: key,
      }),
    read: (data) => {
      const [made] = [(data as PaymentWithTransaction).transactions].flat();
      return { id: made?.id, amount: made?.amount };
    },
  }),
  cancel: step({
    operation: `POST ${ofTransaction}/cancel`,
    type: "CANCEL",
    send: (client, { id, key, payment }) =>
      client.POST(
        "/payments/{payment_id}/transactions/{transaction_id}/cancel",
        {
          params: {
            path: {
              payment_id: payment.id,
              transaction_id: payment.transaction,
            },
          },
          body: { merchant_reference: id },
          idempotencyKey: key,
        },
      ),
    read: (data) => ({ id: (data as ShownTransaction).id }),
  }),
};
