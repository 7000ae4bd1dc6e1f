import { idempotencyKeyOf } from "@fintech-clients/yuno-payments";

import type { Clients } from "./clients.ts";
import { showWebhook, type Receiver } from "./receiver.ts";
import { showError } from "./show-error.ts";
import type { Shown, Step } from "./step.ts";

const order = {
  account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
  merchant_order_id: "order-2041",
  country: "US",
  amount: { currency: "USD", value: 25.5 },
};

/** Rows of the shop, stored before their first call. */
const attempt = { id: "payment-attempt-7d1f5a" };
const refund = { id: "refund-1c9e04" };

/** A payment from its customer to its refund; each step goes on from what the ones before it brought. */
export function paymentAndRefund(receiver: Receiver): readonly Step[] {
  const made = { customer: "", session: "", payment: "", transaction: "" };

  const webhookArrives = async ({ mock }: Clients): Promise<Shown> => {
    const delivery = (await mock.deliveries()).at(-1);
    const arrival = receiver.arrivals.at(-1);
    return { status: delivery?.status, ...showWebhook(arrival, made.payment) };
  };

  return [
    {
      title: "Make a customer",
      operation: "POST /customers",
      run: async ({ yunoPayments }) => {
        const body = { merchant_customer_id: "customer-77" };
        const result = await yunoPayments.POST("/customers", { body });
        if (result.error) {
          return showError(result.error);
        }
        made.customer = result.data.id ?? "";
        return {
          status: result.status,
          "data.merchant_customer_id": result.data.merchant_customer_id,
        };
      },
      expected: { status: 201, "data.merchant_customer_id": "customer-77" },
    },
    {
      title: "Open a checkout session, which Yuno's SDK shows to the shopper",
      operation: "POST /checkout/sessions",
      run: async ({ yunoPayments }) => {
        const result = await yunoPayments.POST("/checkout/sessions", {
          body: {
            ...order,
            payment_description: "Two concert tickets",
            customer_id: made.customer,
          },
        });
        if (result.error) {
          return showError(result.error);
        }
        made.session = result.data.checkout_session ?? "";
        return {
          status: result.status,
          "data.workflow": result.data.workflow,
          "of this customer": result.data.customer_id === made.customer,
        };
      },
      expected: {
        status: 200,
        "data.workflow": "SDK_CHECKOUT",
        "of this customer": true,
      },
    },
    {
      title: "Pay with the SDK's token; the key comes from a stored attempt",
      operation: "POST /payments",
      run: async ({ yunoPayments }) => {
        const result = await yunoPayments.POST("/payments", {
          idempotencyKey: await idempotencyKeyOf("payment", attempt.id),
          body: {
            ...order,
            description: "Two concert tickets",
            checkout: { session: made.session },
            payment_method: { token: "token-of-the-sdk" },
          },
        });
        if (result.error) {
          return showError(result.error);
        }
        const [transaction] = [result.data.transactions].flat();
        made.payment = result.data.id ?? "";
        made.transaction = transaction?.id ?? "";
        return {
          status: result.status,
          "data.status": result.data.status,
          "data.sub_status": result.data.sub_status,
          key: result.idempotencyKey,
        };
      },
      expected: {
        status: 201,
        "data.status": "SUCCEEDED",
        "data.sub_status": "APPROVED",
        // Always the same for this attempt: what idempotencyKeyOf gives is frozen.
        key: "07530cb2-cad0-8766-b183-60cfb76e23a3",
      },
    },
    {
      title: "Its webhook arrives",
      operation: "POST /webhooks/yuno",
      run: webhookArrives,
      expected: {
        status: 200,
        verified: true,
        name: "payment.purchase",
        "event.data.payment.status": "SUCCEEDED",
        "of this payment": true,
      },
    },
    {
      title: "A copy of it with another amount is refused",
      operation: "POST /webhooks/yuno",
      run: async () => {
        const { body = "", signature = "" } = receiver.arrivals.at(-1) ?? {};
        const { status } = await fetch(receiver.url, {
          method: "POST",
          headers: { "x-hmac-signature": signature },
          body: body.replace("25.5", "0.01"),
        });
        const arrival = receiver.arrivals.at(-1);
        return { status, ...showWebhook(arrival, made.payment) };
      },
      expected: { status: 401, verified: false, reason: "wrong-proof" },
    },
    {
      title: "Refund the payment",
      operation: "POST /payments/{id}/transactions/{transaction_id}/refund",
      run: async ({ yunoPayments }) => {
        const result = await yunoPayments.POST(
          "/payments/{id}/transactions/{transaction_id}/refund",
          {
            params: {
              path: { id: made.payment, transaction_id: made.transaction },
            },
            body: {
              merchant_reference: refund.id,
              reason: "REQUESTED_BY_CUSTOMER",
            },
            idempotencyKey: await idempotencyKeyOf("refund", refund.id),
          },
        );
        if (result.error) {
          return showError(result.error);
        }
        return {
          status: result.status,
          "data.status": result.data.status,
          "data.amount.refunded": result.data.amount?.refunded,
        };
      },
      expected: {
        status: 200,
        "data.status": "REFUNDED",
        "data.amount.refunded": 25.5,
      },
    },
    {
      title: "Its webhook arrives",
      operation: "POST /webhooks/yuno",
      run: webhookArrives,
      expected: {
        status: 200,
        verified: true,
        name: "payment.refund",
        "event.data.payment.status": "REFUNDED",
        "of this payment": true,
      },
    },
  ];
}
