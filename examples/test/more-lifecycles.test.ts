import { startMock, type Mock } from "@fintech-clients/mock";
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { checkoutAndRefund } from "../lifecycles/checkout-and-refund.ts";
import { downloadReport } from "../lifecycles/download-a-report.ts";
import { enrollPayUnenroll } from "../lifecycles/enroll-pay-unenroll.ts";
import { subscribeAndCancel } from "../lifecycles/subscribe-and-cancel.ts";

const account_id = "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c";
const customer_id = "6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11";
const payment = {
  account_id,
  merchant_order_id: "order-2042",
  description: "One concert ticket",
  country: "US",
  amount: { currency: "USD", value: 49.99 },
  customer_payer: { merchant_customer_id: "customer-77" },
  payment_method: { type: "CARD" },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

/** Every keyed write has to be given its key. */
function openClient(): YunoPaymentsClient {
  return createYunoPaymentsClient({
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
    idempotencyKeys: "required",
  });
}

/** The operations that were called, in their order. */
function called(): unknown[] {
  return mock.journal().map(({ operation }) => operation);
}

test("customer, checkout session, payment, refund", async () => {
  const status = await checkoutAndRefund(openClient(), {
    customer: { merchant_customer_id: "customer-77" },
    session: {
      account_id,
      merchant_order_id: "order-2042",
      payment_description: "One concert ticket",
      country: "US",
      callback_url: "https://shop.example/return",
      amount: { currency: "USD", value: 49.99 },
      workflow: "SDK_CHECKOUT",
    },
    payment,
    attempts: { payment: { id: "p" }, refund: { id: "r" } },
  });
  expect(status).toBe("REFUNDED");
  expect(called()).toEqual([
    "POST /customers",
    "POST /checkout/sessions",
    "POST /payments",
    "POST /payments/{id}/transactions/{transaction_id}/refund",
  ]);
});

test("enroll, pay with the stored method, unenroll", async () => {
  const status = await enrollPayUnenroll(openClient(), {
    customer_id,
    enrollment: {
      account_id,
      country: "US",
      type: "CARD",
      workflow: "DIRECT",
      card_data: {
        number: "4111111111111111",
        expiration_month: 11,
        expiration_year: 28,
        security_code: "123",
        holder_name: "Ada Vance",
      },
    },
    payment,
    attempts: {
      enrollment: { id: "e" },
      payment: { id: "p" },
      unenrollment: { id: "u" },
    },
  });
  expect(status).toBe("UNENROLLED");
});

test("plan, subscription, its payments, cancel", async () => {
  const statuses = await subscribeAndCancel(openClient(), {
    plan: {
      name: "Film club",
      base_amount: { currency: "USD", value: 9.5 },
      frequency: { type: "MONTH", value: 1 },
    },
    subscription: (plan_id) => ({
      account_id,
      name: "Film club",
      country: "US",
      plan_id,
      customer_payer: { id: customer_id },
      payment_method: { type: "CARD", vaulted_token: "v" },
    }),
    attempt: { id: "s" },
  });
  expect(statuses.at(-1)).toBe("CANCELED");
  expect(called()).toEqual([
    "POST /plans",
    "POST /subscriptions",
    "GET /subscriptions/{subscription_id}/payments",
    "POST /subscriptions/{subscription_id}/cancel",
  ]);
});

test("a report is made, waited for and downloaded", async () => {
  const link = await downloadReport(
    openClient(),
    "org-7f3a",
    {
      account_id,
      type: "TRANSACTIONS",
      start_date: "2026-02-01T00:00:00.000Z",
      end_date: "2026-02-28T23:59:59.000Z",
      merchant_reference_id: "reports-2026-02",
    },
    { everyMs: 1 },
  );
  expect(link).toMatch(/^https:/);
});
