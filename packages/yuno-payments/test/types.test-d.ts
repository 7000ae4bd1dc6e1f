import {
  createYunoPaymentsClient,
  lookUps,
  paginate,
  unwrap,
  type CancelPaymentRequest,
  type CreatePaymentResponse,
  type ErrorCode,
  type ErrorResponse,
  type PaymentStatus,
  type PaymentMethodRequest,
  type PaymentWithTransaction,
  type RequestBody,
  type ResponseBody,
  type RetrievedPayment,
  type RetrievePaymentResponse,
  type SellerAddressRequest,
  type PlanSummary,
  type SubscriptionStatus,
  type SubscriptionSummary,
  type Transaction,
  type TransactionResponse,
} from "@fintech-clients/yuno-payments";
import { expectTypeOf, test } from "vitest";

const environment = "sandbox";
const credentials = { publicApiKey: "a", privateSecretKey: "b" };
const client = createYunoPaymentsClient({ environment, credentials });

const cancel = "/payments/{payment_id}/transactions/{transaction_id}/cancel";
const path = { payment_id: "p", transaction_id: "t" };
const params = { path };
const body = { merchant_reference: "m" };
type Cancel = `POST ${typeof cancel}`;

test("data and error are told apart and narrowed by status", async () => {
  const { data, error, status } = await client.POST(cancel, { params, body });
  if (status === 403) {
    expectTypeOf(error.body).toEqualTypeOf<ErrorResponse | undefined>();
  }
  if (status === 404) {
    expectTypeOf(error.body).toBeUnknown();
  }
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<TransactionResponse>();
    expectTypeOf(status).toEqualTypeOf<200>();
  }
});

test("documented codes complete, and others are possible", () => {
  type Known = "REQUEST_IN_PROCESS" | "IDEMPOTENCY_DUPLICATED";
  expectTypeOf<Extract<ErrorCode, Known>>().toEqualTypeOf<Known>();
  expectTypeOf<string>().toExtend<ErrorCode>();
});

test("an enum of a response is open, one of a request is closed", () => {
  expectTypeOf<
    Extract<PaymentStatus, "CANCELED">
  >().toEqualTypeOf<"CANCELED">();
  expectTypeOf<string>().toExtend<PaymentStatus>();
  expectTypeOf<CancelPaymentRequest["reason"]>().toEqualTypeOf<
    "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | undefined
  >();
  // @ts-expect-error no such reason
  void client.POST(cancel, { params, body: { ...body, reason: "OTHER" } });
});

test("a response promises no field", async () => {
  const transaction = await unwrap(client.POST(cancel, { params, body }));
  // @ts-expect-error payment may be missing
  void transaction.payment.status;
});

test("the body is required, and so are its fields", () => {
  // @ts-expect-error no body
  void client.POST(cancel, { params });
  // @ts-expect-error no merchant_reference
  void client.POST(cancel, { params, body: {} });
  // @ts-expect-error of the wrong type
  void client.POST(cancel, { params, body: { merchant_reference: 17 } });
  // @ts-expect-error no such field
  void client.POST(cancel, { params, body: { ...body, merchant: "m" } });
});

test("every path parameter is required", () => {
  // @ts-expect-error nothing at all
  void client.POST(cancel);
  // @ts-expect-error no parameters
  void client.POST(cancel, { body });
  // @ts-expect-error one of two
  void client.POST(cancel, { params: { path: { payment_id: "p" } }, body });
});

test("path and method have to be the spec's", () => {
  // @ts-expect-error no template of the spec
  void client.POST("/payments/p/transactions/t/cancel", { params, body });
  // @ts-expect-error no GET on this path
  void client.GET(cancel, { params });
});

test("the key is an option and no header", () => {
  void client.POST(cancel, { params, body, idempotencyKey: "order-17" });
  const header = { "X-Idempotency-Key": "order-17" };
  // @ts-expect-error given by idempotencyKey
  void client.POST(cancel, { params: { path, header }, body });
});

test("options that could undo a promise are no options", () => {
  // @ts-expect-error redirects are never followed
  void client.POST(cancel, { params, body, redirect: "follow" });
  // @ts-expect-error a client has one base URL
  void client.POST(cancel, { params, body, baseUrl: "https://a.example" });
  // @ts-expect-error paths are written by the client
  void client.POST(cancel, { params, body, pathSerializer: String });
  // @ts-expect-error of fetch, not of a call
  void client.POST(cancel, { params, body, Request });
  // @ts-expect-error no such limit
  void client.POST(cancel, { params, body, timeout: { ms: 1 } });
});

test("an option may be given as undefined", () => {
  void client.POST(cancel, {
    params,
    body,
    timeout: undefined,
    retry: { maxAttempts: undefined },
    idempotencyKey: undefined,
    signal: undefined,
    headers: { "x-a": undefined },
    parseAs: undefined,
  });
  createYunoPaymentsClient({
    environment,
    baseUrl: undefined,
    credentials,
    timeout: { attemptMs: undefined },
    fetch: undefined,
    onAttempt: undefined,
  });
});

test("bodies by operation and status", () => {
  expectTypeOf<RequestBody<Cancel>>().toEqualTypeOf<CancelPaymentRequest>();
  expectTypeOf<
    ResponseBody<Cancel, 200>
  >().toEqualTypeOf<TransactionResponse>();
  expectTypeOf<ResponseBody<Cancel, 400>>().toEqualTypeOf<ErrorResponse>();
  // @ts-expect-error no such operation
  expectTypeOf<RequestBody<"PUT /payments">>().toBeNever();
});

const payments = "/payments";
const order = {
  account_id: "a",
  merchant_order_id: "o",
  description: "d",
  country: "JP",
};
const amount = { currency: "JPY", value: 5000 };
const payment_method = { type: "CARD" };
const payment = { ...order, amount, payment_method };

test("a payment is created with an amount and a method, or authorized with a payer", () => {
  void client.POST(payments, { body: payment });
  void client.POST(payments, { body: { ...order, customer_payer: {} } });
  // @ts-expect-error neither amount nor payer
  void client.POST(payments, { body: { ...order, payment_method } });
  const { merchant_order_id: _, ...orderless } = payment;
  // @ts-expect-error no order
  void client.POST(payments, { body: orderless });
  // @ts-expect-error no such field
  void client.POST(payments, { body: { ...payment, amoun: amount } });
});

test("mistakes deep in a payment are found", () => {
  const post = (sent: RequestBody<"POST /payments">) =>
    void client.POST(payments, { body: sent });
  post({
    ...payment,
    payment_method: { detail: { card: { capture: false } } },
  });
  // @ts-expect-error no such field
  post({ ...payment, payment_method: { detail: { card: { captur: false } } } });
  // @ts-expect-error of the wrong type
  post({ ...payment, payment_method: { detail: { card: { capture: "no" } } } });
  // @ts-expect-error amounts are numbers
  post({ ...payment, amount: { currency: "JPY", value: "5000" } });
  // @ts-expect-error no such workflow
  post({ ...payment, workflow: "CARD" });
  // @ts-expect-error a split without a type
  post({ ...payment, split_marketplace: [{ recipient_id: "r" }] });
  const seller = (address: SellerAddressRequest) =>
    post({ ...payment, additional_data: { seller_details: { address } } });
  seller({ city: "Lima", building_number_1: "7" });
  // @ts-expect-error a payer's address has it, a seller's does not
  seller({ city: "Lima", neighborhood: "Barranco" });
  const item = { id: "i", name: "n", quantity: 1, unit_amount: 2.5 };
  post({
    ...payment,
    additional_data: { order: { items: [{ ...item, category: "own" }] } },
  });
  // @ts-expect-error an item needs its category here, but not in a capture
  post({ ...payment, additional_data: { order: { items: [item] } } });
  const additional_data = { order: { items: [item] } };
  const capture =
    "/payments/{payment_id}/transactions/{transaction_id}/capture";
  const part = { merchant_reference: "m", reason: "r", amount };
  void client.POST(capture, { params, body: { ...part, additional_data } });
});

test("a list that a provider does not give whole completes, and takes other values", () => {
  type Body = RequestBody<"POST /payments">;
  type Method = Exclude<PaymentMethodRequest["type"], undefined>;
  type Known = "CARD" | "PIX" | "APPLE_PAY";
  expectTypeOf<Extract<Method, Known>>().toEqualTypeOf<Known>();
  expectTypeOf<string>().toExtend<Method>();
  expectTypeOf<string>().toExtend<Body["country"]>();
});

test("transactions is one or a list, by operation", async () => {
  type Of<Answer extends { transactions?: unknown }> = Answer["transactions"];
  type One = Transaction | undefined;
  type Many = Transaction[] | undefined;
  expectTypeOf<Of<CreatePaymentResponse>>().toEqualTypeOf<One>();
  expectTypeOf<Of<PaymentWithTransaction>>().toEqualTypeOf<One>();
  expectTypeOf<Of<RetrievedPayment>>().toEqualTypeOf<Many>();
  const created = await unwrap(client.POST(payments, { body: payment }));
  // @ts-expect-error an object here
  void created.transactions?.[0];
  const one = await unwrap(
    client.GET("/payments/{payment_id}", {
      params: { path: { payment_id: "p" } },
    }),
  );
  expectTypeOf(one).toEqualTypeOf<RetrievePaymentResponse>();
  void one.payment?.transactions?.[0]?.amount;
  // @ts-expect-error wrapped in `payment`
  void one.status;
  const query = { merchant_order_id: "o" };
  const list = await unwrap(client.GET(payments, { params: { query } }));
  expectTypeOf(list).toEqualTypeOf<RetrievedPayment[]>();
});

test("a query is typed, and required where it is", () => {
  // @ts-expect-error no order
  void client.GET(payments);
  // @ts-expect-error no such parameter
  void client.GET(payments, { params: { query: { order: "o" } } });
  void client.GET("/issuers");
  void client.GET("/issuers", { params: { query: { country_code: "CO" } } });
});

test("what a refund needs depends on the operation", () => {
  const refund = "/payments/{id}/transactions/{transaction_id}/refund";
  const refundParams = { path: { id: "p", transaction_id: "t" } };
  void client.POST(refund, { params: refundParams, body });
  // @ts-expect-error no merchant_reference
  void client.POST(refund, { params: refundParams, body: {} });
  // @ts-expect-error here the payment's id is called `id`
  void client.POST(refund, { params, body });
  const whole = "/payments/{payment_id}/cancel-or-refund";
  // @ts-expect-error no reason
  void client.POST(whole, { params: { path: { payment_id: "p" } }, body });
  const one =
    "/payments/{payment_id}/transactions/{transaction_id}/cancel-or-refund";
  void client.POST(one, { params, body: {} });
  const customer_payer = { document: { document_number: "1" } };
  void client.POST(one, { params, body: { customer_payer } });
  const typeless = { ...body, customer_payer };
  // @ts-expect-error a refund needs the type of a document
  void client.POST(refund, { params: refundParams, body: typeless });
  const document = { document_number: "1", document_type: "CPF" };
  const documented = { ...body, customer_payer: { document } };
  void client.POST(refund, { params: refundParams, body: documented });
});

test("the answer to a notification has no body", async () => {
  const fulfillments = "/payments/{payment_id}/fulfillments";
  const { data, error } = await client.POST(fulfillments, {
    params: { path: { payment_id: "p" } },
    body: { status: "COMPLETED", fulfillments: [] },
  });
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
  }
});

test("a subscription has an amount or a plan", () => {
  type Body = RequestBody<"POST /subscriptions">;
  const post = (sent: Body) =>
    void client.POST("/subscriptions", { body: sent });
  const stored = { type: "CARD", vaulted_token: "v" } as const;
  const subscription = {
    account_id: "a",
    name: "n",
    country: "FR",
    payment_method: stored,
  };
  post({ ...subscription, amount });
  post({ ...subscription, plan_id: "p" });
  // @ts-expect-error neither
  post(subscription);
  // @ts-expect-error no such interval
  post({ ...subscription, amount, frequency: { type: "HOUR" } });
});

test("an optional key is an option, too, and there is none without a header", () => {
  const idempotencyKey = "club-77";
  void ((sent: RequestBody<"POST /subscriptions">) =>
    client.POST("/subscriptions", { body: sent, idempotencyKey }));
  void ((sent: RequestBody<"POST /payouts">) =>
    // @ts-expect-error payouts have no key
    client.POST("/payouts", { body: sent, idempotencyKey }));
});

test("a header that names the account or the organization is a parameter", () => {
  const header = { "X-Organization-Code": "o" };
  void client.GET("/reports/list", { params: { header } });
  // @ts-expect-error no organization
  void client.GET("/reports/list");
  // @ts-expect-error no account
  void client.GET("/subscriptions", { params: { query: { size: 100 } } });
});

test("a list of triggers is closed where file and page agree", () => {
  const webhook = { path: { webhook_id: "w" } };
  const patch = (sent: RequestBody<"PATCH /webhooks/{webhook_id}">) =>
    void client.PATCH("/webhooks/{webhook_id}", {
      params: webhook,
      body: sent,
    });
  patch({ account_id: "a", payment_triggers: ["PURCHASE"] });
  // @ts-expect-error no such trigger
  patch({ account_id: "a", payment_triggers: ["PAID"] });
  patch({ account_id: "a", subscription_triggers: ["PLAN_CHANGED", "NEW"] });
});

test("what a plan change is refused with says the state", async () => {
  const { error, status } = await client.PATCH(
    "/subscriptions/{subscription_id}",
    {
      params: { path: { subscription_id: "s" } },
      body: { plan_change: null },
    },
  );
  if (status === 409) {
    expectTypeOf<SubscriptionStatus | undefined>().toEqualTypeOf<
      NonNullable<typeof error.body>["current_status"]
    >();
  }
});

test("the factory's options", () => {
  // @ts-expect-error neither environment nor baseUrl
  createYunoPaymentsClient({ credentials });
  const baseUrl = "https://proxy.example/v1";
  createYunoPaymentsClient({ baseUrl, credentials });
  // @ts-expect-error both
  createYunoPaymentsClient({ environment, baseUrl, credentials });
  // @ts-expect-error no such environment
  createYunoPaymentsClient({ environment: "prod", credentials });
  // @ts-expect-error the secret key is missing
  createYunoPaymentsClient({ environment, credentials: { publicApiKey: "a" } });
  // @ts-expect-error no such option
  createYunoPaymentsClient({ environment, credentials, retries: 3 });
});

test("paginate gives the items of a list, and takes what its call takes", () => {
  const header = { "x-account-code": "a" };
  const query = { status: "ACTIVE", size: 20 };
  const subscriptions = paginate(client, "GET /subscriptions", {
    params: { header, query },
    maxPages: 3,
    retry: { maxAttempts: 1 },
  });
  expectTypeOf(subscriptions).toEqualTypeOf<
    AsyncIterable<SubscriptionSummary>
  >();
  expectTypeOf(paginate(client, "GET /plans")).toEqualTypeOf<
    AsyncIterable<PlanSummary>
  >();
  expectTypeOf(
    paginate(client, "GET /payments", {
      params: { query: { merchant_order_id: "o" } },
    }),
  ).toEqualTypeOf<AsyncIterable<RetrievedPayment>>();
  // @ts-expect-error -- the header x-account-code is required
  paginate(client, "GET /subscriptions");
  // @ts-expect-error -- the query parameter is not documented
  paginate(client, "GET /plans", { params: { query: { cursor: "c" } } });
  // @ts-expect-error -- no list
  paginate(client, "GET /payments/{payment_id}", { params: { path } });
  // @ts-expect-error -- no read
  paginate(client, "POST /payments");
});

test("a look-up names the read, and is asked for by the write", () => {
  expectTypeOf(
    lookUps["POST /payouts"].operation,
  ).toEqualTypeOf<"GET /payouts">();
  expectTypeOf(lookUps["POST /payment-links"].none).toEqualTypeOf<string>();
  // @ts-expect-error -- a read has none
  expectTypeOf(lookUps["GET /payouts"]);
});
