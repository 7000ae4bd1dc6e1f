import { startMock } from "@fintech-clients/mock";
import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-payments";
import { trace } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, afterEach, expect, test } from "vitest";

import { inSpan, traceAttempt } from "../recipes/telemetry.ts";

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(exporter)],
});
provider.register();

const mock = await startMock({ provider: "yuno-payments" });
const client = createYunoPaymentsClient({
  baseUrl: mock.baseUrl("yuno-payments"),
  credentials: mock.credentials("yuno-payments"),
  onAttempt: traceAttempt,
  retry: { baseDelayMs: 1 },
});
afterEach(() => {
  exporter.reset();
});
afterAll(async () => {
  await mock.close();
  await provider.shutdown();
  trace.disable();
});

test("a call is a span, its attempts are events of it", async () => {
  const key = await idempotencyKeyOf("payment", "attempt-1");
  mock.failNext("POST /payments", { fault: "500-after-execution" });
  const result = await inSpan("POST /payments", () =>
    client.POST("/payments", {
      idempotencyKey: key,
      body: {
        account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
        merchant_order_id: "order-2041",
        description: "Two concert tickets",
        country: "US",
        amount: { currency: "USD", value: 49.99 },
        payment_method: { type: "CARD" },
      },
    }),
  );
  expect(result.status).toBe(201);
  const [span, ...more] = exporter.getFinishedSpans();
  expect(more).toEqual([]);
  expect(span).toMatchObject({
    name: "POST /payments",
    attributes: {
      "http.request.method": "POST",
      "url.template": "/payments",
      "http.response.status_code": 201,
      attempts: 2,
    },
  });
  expect(
    span?.events.map(({ attributes }) => [
      attributes?.attempt,
      attributes?.["http.response.status_code"],
    ]),
  ).toEqual([
    [1, 500],
    [2, 201],
  ]);
  const written = JSON.stringify([span?.name, span?.attributes, span?.events]);
  for (const secret of [key, "order-2041", "2b7e1516", "49.99"]) {
    expect(written).not.toContain(secret);
  }
});

test("a call that fails has its outcome, and no id of its path", async () => {
  const result = await inSpan("GET /payments/{payment_id}", () =>
    client.GET("/payments/{payment_id}", {
      params: { path: { payment_id: "unknown-payment" } },
    }),
  );
  expect(result.error).toBeDefined();
  const [span] = exporter.getFinishedSpans();
  expect(span?.attributes).toMatchObject({
    "url.template": "/payments/{payment_id}",
    "error.type": "ApiError",
    outcome: "rejected",
  });
  expect(span?.status.message).toContain("GET /payments/{payment_id}");
  expect(JSON.stringify([span?.attributes, span?.status])).not.toContain(
    "unknown-payment",
  );
});
