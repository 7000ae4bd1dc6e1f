import {
  createYunoPaymentsClient,
  unwrap,
  type CancelPaymentRequest,
  type ErrorCode,
  type ErrorResponse,
  type PaymentStatus,
  type RequestBody,
  type ResponseBody,
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
  expectTypeOf<RequestBody<"POST /payments">>().toBeNever();
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
