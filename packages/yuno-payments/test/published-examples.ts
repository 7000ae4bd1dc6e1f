import type {
  YunoPaymentsOperation as Operation,
  RequestBody,
  ResponseBody,
} from "@fintech-clients/yuno-payments";

// What Yuno's own example bodies hold and its schemas do not say, or say otherwise, in bodies of our own. That a request
// compiles shows that each of its fields is declared; the test beside this file shows the rest.

interface PublishedBody {
  readonly operation: Operation;
  readonly kind: "request" | 200 | 201;
  readonly body: unknown;
}

const request = <Name extends Operation>(
  operation: Name,
  body: RequestBody<Name>,
): PublishedBody => ({ operation, kind: "request", body });

const answer = <Name extends Operation, Status extends 200 | 201>(
  operation: Name,
  kind: Status,
  body: ResponseBody<Name, Status>,
): PublishedBody => ({ operation, kind, body });

const capture =
  "POST /payments/{payment_id}/transactions/{transaction_id}/capture";

const payment = {
  account_id: "a",
  description: "Two concert tickets",
  country: "US",
  merchant_order_id: "order-1",
  amount: { currency: "USD", value: 49.99 },
} as const;

export const publishedExamples: Readonly<Record<string, PublishedBody>> = {
  "an empty installments_type": answer("POST /payments", 201, {
    payment_method: {
      payment_method_detail: { card: { installments_type: "" } },
    },
  }),
  "installments_type is null": answer("GET /payments/{payment_id}", 200, {
    payment: {
      payment_method: {
        payment_method_detail: { card: { installments_type: null } },
      },
    },
  }),
  "an order without discounts and sales channel": answer(
    "POST /payments",
    201,
    { additional_data: { order: { discounts: null, sales_channel: null } } },
  ),
  "a flight without countries, cities and booking system": answer(
    "POST /payments",
    201,
    {
      additional_data: {
        airline: {
          legs: [
            {
              departure_airport_country: null,
              departure_airport_city: null,
              arrival_airport_country: null,
              arrival_airport_city: null,
            },
          ],
          tickets: [
            { issue: { booking_system_code: null, booking_system_name: null } },
          ],
        },
      },
    },
  ),
  "a conversion without an error": answer("POST /payments", 201, {
    amount: { currency_conversion: { error_reason: null } },
  }),
  "a recipient without references": answer("POST /payments", 201, {
    split_marketplace: [
      {
        provider_recipient_id: null,
        merchant_reference: null,
        recipient_type: "MEAL",
      },
    ],
  }),
  "a wallet, and a transaction without a description": answer(
    "POST /payments",
    201,
    {
      payment_method: {
        payment_method_detail: {
          wallet: { redirect_url: null, a_field_of_one_wallet: "x" },
        },
      },
      transactions: { description: null },
    },
  ),
  "a payment slip with the fields of a benefit": answer("POST /payments", 201, {
    payment_method: {
      payment_method_detail: {
        ticket: {
          benefit_type: "PRIVATE",
          expires_at: null,
          payment_instruction: "Pay at the counter",
        },
      },
    },
  }),
  "a payment of a subscription": answer("POST /payments", 201, {
    subscription: { id: "s" },
  }),
  "a payer without an address on the net": request("POST /payments", {
    ...payment,
    customer_payer: {
      customer_id: "c",
      ip_address: null,
      device_fingerprint: "f",
    },
    additional_data: { airline: null, seller_details: null },
  }),
  "a bank transfer": request("POST /payments", {
    ...payment,
    payment_method: {
      type: "PSE",
      detail: { bank_transfer: { country: "CO", account: "1" } },
    },
  }),
  "an issuer's zip code": request("POST /payments", {
    ...payment,
    payment_method: { type: "CARD" },
    additional_data: {
      airline: { pnr: "QX7LTP", tickets: [{ issue: { zip_code: "02110" } }] },
    },
  }),
  "a capture with a description": request(capture, {
    merchant_reference: "m",
    description: "All of it",
    amount: { currency: "USD", value: 49.99 },
    reason: "Shipped",
  }),
  "a delivery in the older shape": request(
    "POST /payments/{payment_id}/fulfillments",
    {
      status: "COMPLETED",
      fulfillments: [
        {
          id: "f",
          type: "STANDARD",
          status: "COMPLETED",
          shipped_at: "2026-05-01",
          deliver_at: "2026-05-03",
        },
      ],
      carriers: [{ id: "c", tracking_id: ["t"], tracking_url: ["u"] }],
    },
  ),
  "a session with its second amount as text": request(
    "POST /checkout/sessions",
    {
      account_id: "a",
      merchant_order_id: "order-1",
      payment_description: "Two concert tickets",
      country: "US",
      alternative_amount: { currency: "EUR", value: "46.10" },
    },
  ),
  "a session whose amounts have no value": request(
    "PATCH /checkout/sessions/{checkout_session}",
    { amount: { currency: "USD" }, alternative_amount: { currency: "EUR" } },
  ),
  "a token of a card": request(
    "POST /checkout/sessions/{checkout_session}/token",
    {
      account_id: "a",
      payment_method: { type: "CARD" },
      card_data: { number: "4111111111111111", holder_name: "Ada Vance" },
    },
  ),
  "a customer session with its time": request("POST /customers/sessions", {
    account_id: "a",
    country: "US",
    customer_id: "c",
    created_at: "2026-05-01T10:00:00Z",
  }),
  "what a session offers, never used": answer(
    "GET /checkout/sessions/{checkout_session}/payment-methods",
    200,
    [
      {
        checkout: { conditions: { rules: null } },
        vaulted_token: null,
        last_successfully_used: null,
        last_successfully_used_at: null,
      },
    ],
  ),
  "a subscription without an earlier one": answer(
    "GET /subscriptions/{subscription_id}",
    200,
    { subscription_agreement_id: null, previous_subscription_id: null },
  ),
  "a payment of a subscription, not made yet": answer(
    "GET /subscriptions/{subscription_id}/payments",
    200,
    {
      data: [
        {
          idempotency_key: null,
          sub_status: null,
          billing_cycle: null,
          trace_id: null,
        },
      ],
    },
  ),
};

export const withTextAsAmount = request("POST /payments", {
  ...payment,
  // @ts-expect-error eight examples send a string; the text of the same page says number
  amount: { currency: "USD", value: "49.99" },
  payment_method: { type: "CARD" },
});
