import type {
  CreatePaymentResponse,
  PaymentWithTransaction,
  RequestBody,
  RetrievedPayment,
  RetrievePaymentResponse,
  YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import type { Attempt, Done, KnownPayment, LookUp, Target } from "./target.ts";

/** What a purchase or an authorization is for, and what a step takes of it. */
const whole = 100;
const part = 10;

const currency = "USD";

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
    amount: { currency, value: whole },
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
    amount: whole,
    lookUp: byOrder,
  };
}

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

/** Yuno Payments: what has a key in the header. */
export const paymentTargets = {
  purchase: creation(true),
  authorize: creation(false),
  capture: step({
    operation: `POST ${ofTransaction}/capture`,
    type: "CAPTURE",
    amount: part,
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
            amount: { currency, value: part },
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
    amount: part,
    send: (client, { id, key, payment }) =>
      client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
        params: {
          path: {
            id: payment.id,
            transaction_id: payment.capture ?? payment.transaction,
          },
        },
        body: { merchant_reference: id, amount: { currency, value: part } },
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
