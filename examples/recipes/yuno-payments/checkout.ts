// #region checkout
import {
  idempotencyKeyOf,
  unwrap,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";

const order = {
  account_id: process.env.YUNO_ACCOUNT_ID ?? "",
  merchant_order_id: "order-2041",
  country: "US",
  amount: { currency: "USD", value: 25.5 },
} as const;

/** The shopper's browser gives the session to Yuno's SDK, and brings back a one-time token. */
export async function openCheckout(client: YunoPaymentsClient) {
  const customer = await unwrap(
    client.POST("/customers", {
      body: {
        merchant_customer_id: "customer-77",
        email: "shopper@example.com",
      },
    }),
  );
  return unwrap(
    client.POST("/checkout/sessions", {
      body: {
        ...order,
        payment_description: "Two concert tickets",
        customer_id: customer.id ?? "",
      },
    }),
  );
}

/** `attempt` is a row of yours, stored before its first call. */
export async function pay(
  client: YunoPaymentsClient,
  attempt: { readonly id: string },
  session: string,
  token: string,
) {
  return client.POST("/payments", {
    idempotencyKey: await idempotencyKeyOf("payment", attempt.id),
    body: {
      ...order,
      description: "Two concert tickets",
      checkout: { session },
      payment_method: { token },
    },
  });
}
// #endregion
