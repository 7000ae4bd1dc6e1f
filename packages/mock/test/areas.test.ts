import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import { at, call, purchase, type Asked, type Received } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ provider: "yuno-payments" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const send = (operation: string, asked?: Asked): Promise<Received> =>
  call(mock, "yuno-payments", operation, asked);
const { account_id } = purchase;
const nobody = "00000000-0000-4000-8000-000000000000";

/** The status and code of a refusal. */
const refusal = ({ status, body }: Received): unknown => [
  status,
  at(body, "code"),
];

async function newCustomer(merchant_customer_id = "ada"): Promise<string> {
  const { status, body } = await send("POST /customers", {
    body: { merchant_customer_id, email: "ada@example.com" },
  });
  expect(status).toBe(201);
  return at(body, "id");
}

describe("customers", () => {
  test("are found by id and by the merchant's id, and changed", async () => {
    const id = await newCustomer();
    await send(`PATCH /customers/${id}`, {
      body: { email: "new@example.com" },
    });
    const byId = await send(`GET /customers/${id}`);
    const byReference = await send("GET /customers?merchant_customer_id=ada");
    expect(at(byId.body, "email")).toBe("new@example.com");
    expect(at(byId.body, "merchant_customer_id")).toBe("ada");
    expect(byReference.body).toEqual(byId.body);
  });

  test("with nothing but an id have no name", async () => {
    const made = await send("POST /customers", {
      body: { merchant_customer_id: "bare" },
    });
    const read = await send(`GET /customers/${at(made.body, "id")}`);
    expect(read.body).toMatchObject({
      merchant_customer_id: "bare",
      country: null,
      phone: null,
    });
    expect(read.body).not.toHaveProperty("first_name");
  });

  test("an unknown one, a second one, a deleted one", async () => {
    expect(refusal(await send(`GET /customers/${nobody}`))).toEqual([
      400,
      "CUSTOMER_NOT_FOUND",
    ]);
    expect(
      refusal(await send("GET /customers?merchant_customer_id=ada")),
    ).toEqual([400, "CUSTOMER_NOT_FOUND"]);
    const id = await newCustomer();
    expect(
      refusal(
        await send("POST /customers", {
          body: { merchant_customer_id: "ada" },
        }),
      ),
    ).toEqual([400, "CUSTOMER_ID_DUPLICATED"]);
    const headers = { "x-account-code": account_id };
    expect((await send(`DELETE /customers/${id}`, { headers })).status).toBe(
      202,
    );
    expect(refusal(await send(`GET /customers/${id}`))).toEqual([
      400,
      "CUSTOMER_NOT_FOUND",
    ]);
    await newCustomer();
  });
});

async function open(): Promise<string> {
  const { body } = await send("POST /checkout/sessions", {
    body: {
      account_id,
      merchant_order_id: "order-1",
      payment_description: "Tickets",
      country: "US",
      customer_id: await newCustomer(),
      amount: purchase.amount,
    },
  });
  return at(body, "checkout_session");
}
const pay = (session: string): Promise<Received> =>
  send("POST /payments", { body: { ...purchase, checkout: { session } } });

describe("checkout sessions", () => {
  test("take one payment", async () => {
    const session = await open();
    const read = await send(`GET /checkout/sessions/${session}`);
    expect(at(read.body, "merchant_order_id")).toBe("order-1");
    const paid = await pay(session);
    expect([paid.status, at(paid.body, "checkout.session")]).toEqual([
      201,
      session,
    ]);
    expect(refusal(await pay(session))).toEqual([
      400,
      "CHECKOUT_SESSION_NOT_FOUND",
    ]);
  });

  test("are unknown, or over after five hours", async () => {
    expect(refusal(await pay(nobody))).toEqual([
      400,
      "CHECKOUT_SESSION_NOT_FOUND",
    ]);
    const session = await open();
    mock.advance(5 * 60 * 60 * 1000);
    expect(refusal(await pay(session))).toEqual([
      400,
      "CHECKOUT_SESSION_NOT_FOUND",
    ]);
    expect(refusal(await send(`GET /checkout/sessions/${session}`))).toEqual([
      400,
      "CHECKOUT_SESSION_NOT_FOUND",
    ]);
    expect(
      mock
        .executions()
        .filter(({ operation }) => operation === "POST /payments"),
    ).toEqual([]);
  });

  test("an unknown customer opens none", async () => {
    const body = {
      account_id,
      merchant_order_id: "o",
      payment_description: "d",
      country: "US",
      amount: purchase.amount,
      customer_id: nobody,
    };
    expect(refusal(await send("POST /checkout/sessions", { body }))).toEqual([
      400,
      "CUSTOMER_NOT_FOUND",
    ]);
  });

  test("a token is good for one payment", async () => {
    const session = await open();
    const card = {
      number: "4111111111111111",
      expiration_month: 11,
      expiration_year: 28,
      security_code: "123",
      holder_name: "Ada Vance",
    };
    const made = await send(`POST /checkout/sessions/${session}/token`, {
      body: { account_id, payment_method: { type: "CARD", card } },
    });
    const token = at(made.body, "token");
    const body = { ...purchase, payment_method: { type: "CARD", token } };
    expect((await send("POST /payments", { body })).status).toBe(201);
    expect(refusal(await send("POST /payments", { body }))).toEqual([
      401,
      "INVALID_TOKEN",
    ]);
    expect(made.text).not.toContain("4111111111111111");
  });
});

describe("payment methods", () => {
  const card = {
    number: "4111111111111111",
    expiration_month: 11,
    expiration_year: 28,
    security_code: "123",
    holder_name: "Ada Vance",
  };
  const direct = {
    account_id,
    country: "US",
    type: "CARD",
    workflow: "DIRECT",
    card_data: card,
  };

  test("enroll, pay with the stored method, unenroll", async () => {
    const customer = await newCustomer();
    const path = `/customers/${customer}/payment-methods`;
    const enrolled = await send(`POST ${path}`, { body: direct });
    const id = at(enrolled.body, "vaulted_token");
    expect(at(enrolled.body, "status")).toBe("ENROLLED");
    const list = await send(`GET ${path}`);
    expect(at(list.body, "payment_methods.0.vaulted_token")).toBe(id);
    const paid = await send("POST /payments", {
      body: {
        ...purchase,
        payment_method: { type: "CARD", vaulted_token: id },
      },
    });
    expect(at(paid.body, "status")).toBe("SUCCEEDED");
    const gone = await send(`POST ${path}/${id}/unenroll`);
    expect(at(gone.body, "status")).toBe("UNENROLLED");
    expect(at((await send(`GET /payment-methods/${id}`)).body, "status")).toBe(
      "UNENROLLED",
    );
    expect((await send(`GET ${path}`)).body).toEqual({ payment_methods: [] });
    expect(refusal(await send(`POST ${path}/${id}/unenroll`))).toEqual([
      400,
      "PAYMENT_METHOD_STATUS_INVALID",
    ]);
    const all = await Promise.all(
      [`${path}/${id}`, `/payment-methods/${id}`].map((each) =>
        send(`GET ${each}`),
      ),
    );
    expect(all.map(({ text }) => text).join("")).not.toContain(card.number);
  });

  test("through a session: ready first, enrolled once the shopper is done", async () => {
    const customer_id = await newCustomer();
    const opened = await send("POST /customers/sessions", {
      body: { account_id, country: "US", customer_id },
    });
    const session = at(opened.body, "customer_session");
    const methods = await send(
      `GET /checkout/customers/sessions/${session}/payment-methods`,
    );
    expect(at(methods.body, "payment_methods.0.enrollment.session")).toBe(
      session,
    );
    const made = await send(
      `POST /customers/sessions/${session}/payment-methods`,
      { body: { account_id, payment_method_type: "CARD", country: "US" } },
    );
    const id = at(made.body, "id");
    const read = `GET /payment-methods/${id}`;
    expect([
      at(made.body, "status"),
      at((await send(read)).body, "status"),
    ]).toEqual(["READY_TO_ENROLL", "READY_TO_ENROLL"]);
    expect(mock.trigger(id, "finish")).toBe(true);
    expect(at((await send(read)).body, "status")).toBe("ENROLLED");
    const other = await newCustomer("other");
    const headers = { "x-account-code": account_id };
    const moved = await send(`PATCH /payment-methods/${id}`, {
      headers,
      body: { customer_id: other },
    });
    expect(at(moved.body, "customer_id")).toBe(other);
    expect(
      at(
        (await send(`GET /customers/${other}/payment-methods`)).body,
        "payment_methods.0.vaulted_token",
      ),
    ).toBe(id);
  });

  test("unknown ones", async () => {
    expect(refusal(await send(`GET /payment-methods/${nobody}`))).toEqual([
      400,
      "PAYMENT_METHOD_NOT_FOUND",
    ]);
    const headers = { "x-account-code": account_id };
    const body = { customer_id: await newCustomer() };
    expect(
      refusal(
        await send(`PATCH /payment-methods/${nobody}`, { headers, body }),
      ),
    ).toEqual([404, "PAYMENT_METHOD_NOT_FOUND"]);
  });
});

const payout = (merchant_reference: string): object => ({
  account_id,
  merchant_reference,
  country: "BR",
  purpose: "MARKETPLACE",
  amount: { value: 120.5, currency: "BRL" },
  beneficiary: {
    merchant_beneficiary_id: "seller-17",
    national_entity: "INDIVIDUAL",
    first_name: "Bruno",
    last_name: "Lima",
    country: "BR",
    document: { document_number: "11144477735", document_type: "CPF" },
  },
  withdrawal_method: {
    type: "PIX_PAYOUT",
    provider_id: "UNLIMINT",
    detail: {
      bank_transfer: {
        code: "001",
        account: { number: "bruno@example.com", type: "PIX_EMAIL" },
      },
    },
  },
});

describe("payouts", () => {
  test("are found by reference, also one whose answer was lost", async () => {
    expect((await send("GET /payouts?merchant_reference=p-1")).body).toEqual(
      [],
    );
    mock.failNext("POST /payouts", { fault: "executed-then-lost" });
    await expect(
      send("POST /payouts", { body: payout("p-1") }),
    ).rejects.toThrow("fetch failed");
    await send("POST /payouts", { body: payout("p-2") });
    const found = await send("GET /payouts?merchant_reference=p-1");
    expect(found.body).toHaveLength(1);
    expect([
      at(found.body, "0.status"),
      at(found.body, "0.amount.value"),
    ]).toEqual(["PENDING", "120.5"]);
    mock.advance(10_000);
    const read = await send(`GET /payouts/${at(found.body, "0.id")}`);
    expect([
      at(read.body, "status"),
      at(read.body, "transactions.0.status"),
    ]).toEqual(["SUCCEEDED", "SUCCEEDED"]);
  });

  test("end otherwise where asked to, and are unknown", async () => {
    const headers = { prefer: "outcome=declined" };
    const made = await send("POST /payouts", { headers, body: payout("p-3") });
    expect([made.status, at(made.body, "status")]).toEqual([201, "DECLINED"]);
    expect(refusal(await send(`GET /payouts/${nobody}`))).toEqual([
      400,
      "INVALID_REQUEST",
    ]);
    expect(
      (
        await send("POST /payouts", {
          headers: { prefer: "outcome=maybe" },
          body: payout("p-4"),
        })
      ).status,
    ).toBe(501);
  });
});

describe("subscriptions", () => {
  const body = {
    account_id,
    name: "Film club",
    merchant_reference: "club",
    country: "US",
    amount: { currency: "USD", value: 9.5 },
    frequency: { type: "MONTH", value: 1 },
    customer_payer: { id: "6f1c0f5e-2f0b-4b59-9a0a-0d4f7b6c2e11" },
    payment_method: { type: "CARD" },
  };

  test("plan, subscription, its payments, pause, resume, cancel", async () => {
    const made = await send("POST /subscriptions", { body });
    const path = `/subscriptions/${at(made.body, "id")}`;
    expect(at(made.body, "status")).toBe("ACTIVE");
    expect((await send(`GET ${path}/payments`)).status).toBe(200);
    const states: string[] = [];
    for (const step of ["pause", "resume", "cancel"]) {
      await send(`POST ${path}/${step}`, { body: {} });
      states.push(at((await send(`GET ${path}`)).body, "status"));
    }
    expect(states).toEqual(["PAUSED", "ACTIVE", "CANCELED"]);
    for (const step of ["pause", "resume", "cancel"]) {
      expect(refusal(await send(`POST ${path}/${step}`, { body: {} }))).toEqual(
        [400, "INVALID_STATE"],
      );
    }
    expect(
      refusal(await send(`PATCH ${path}`, { body: { name: "x" } })),
    ).toEqual([400, "INVALID_STATE"]);
    expect(refusal(await send(`GET /subscriptions/${nobody}`))).toEqual([
      400,
      "SUBSCRIPTION_NOT_FOUND",
    ]);
    expect(refusal(await send(`POST /subscriptions/${nobody}/retry`))).toEqual([
      400,
      "SUBSCRIPTION_NOT_FOUND",
    ]);
  });

  test("a cancelled plan cancels its subscriptions; another plan makes another subscription", async () => {
    const plans: string[] = [];
    for (const name of ["one", "two"]) {
      const made = await send("POST /plans", {
        body: {
          account_id,
          name,
          merchant_reference: name,
          base_amount: body.amount,
          frequency: body.frequency,
        },
      });
      plans.push(at(made.body, "id"));
    }
    const [one, two] = plans;
    const { amount: _, frequency: _frequency, ...rest } = body;
    const made = await send("POST /subscriptions", {
      body: { ...rest, plan_id: one },
    });
    const old = at(made.body, "id");
    const changed = await send(`POST /subscriptions/${old}/plan`, {
      body: { plan_id: two },
    });
    const id = at(changed.body, "id");
    expect(id).not.toBe(old);
    expect(
      (await send(`POST /subscriptions/${id}/plan`, { body: { plan_id: two } }))
        .body,
    ).toMatchObject({ id });
    expect((await send(`GET /subscriptions/${old}`)).body).toMatchObject({
      status: "CANCELED",
    });
    const ended = await send(`POST /plans/${two}/status`, {
      body: { status: "CANCELED" },
    });
    expect(ended.body).toEqual({
      id: two,
      status: "CANCELED",
      affected_subscriptions: 1,
    });
    expect((await send(`GET /subscriptions/${id}`)).body).toMatchObject({
      status: "CANCELED",
    });
    expect(
      (
        await send(`POST /plans/${two}/status`, {
          body: { status: "CANCELED" },
        })
      ).body,
    ).toMatchObject({ affected_subscriptions: 0 });
    expect(refusal(await send(`GET /plans/${nobody}`))).toEqual([
      404,
      "PLAN_NOT_FOUND",
    ]);
  });

  test("lists are paged, and asked", async () => {
    const headers = { "x-account-code": account_id };
    for (let count = 0; count < 5; count += 1) {
      await send("POST /subscriptions", {
        body: { ...body, customer_payer: { id: "mine" } },
      });
    }
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        send(`GET /subscriptions?customer_id=mine&size=2&page=${page}`, {
          headers,
        }),
      ),
    );
    expect(
      pages.map((each) => (each.body as { items: unknown[] }).items.length),
    ).toEqual([2, 2, 1]);
    expect(pages[0]?.body).toMatchObject({
      pagination: { page: 1, size: 2, total: 5, total_pages: 3 },
    });
    const none = await send(
      "GET /subscriptions?customer_id=mine&status=PAUSED,CANCELED",
      { headers },
    );
    expect(none.body).toMatchObject({ items: [] });
  });
});

test("reports: made, waited for, downloaded, over", async () => {
  const headers = { "x-organization-code": "org-1" };
  const body = {
    type: "PAYMENTS",
    account_id,
    start_date: "2026-02-01T00:00:00.000Z",
    end_date: "2026-02-28T00:00:00.000Z",
    merchant_reference_id: "mine",
  };
  const make = (end_date: string): Promise<Received> =>
    send("POST /reports", { headers, body: { ...body, end_date } });
  const id = at((await make(body.end_date)).body, "id");
  const download = (): Promise<Received> =>
    send(`GET /reports/${id}/download`, { headers });
  expect(refusal(await download())).toEqual([400, "REPORT_STATUS_ERROR"]);
  mock.advance(10_000);
  expect(
    at((await send(`GET /reports/${id}`, { headers })).body, "status"),
  ).toBe("SUCCEEDED");
  const list = await send("GET /reports/list?page_size=99", { headers });
  expect(
    (list.body as { merchant_reference_id: string }[]).map(
      (each) => each.merchant_reference_id,
    ),
  ).toContain("mine");
  expect(at((await download()).body, "type")).toBe("PAYMENTS");
  expect(
    at((await send(`GET /reports/${id}`, { headers })).body, "status"),
  ).toBe("DOWNLOADED");
  const late = at((await make(body.end_date)).body, "id");
  mock.advance(700_000);
  expect(
    refusal(await send(`GET /reports/${late}/download`, { headers })),
  ).toEqual([400, "REPORT_STATUS_ERROR"]);
  expect(refusal(await send(`GET /reports/${nobody}`, { headers }))).toEqual([
    400,
    "REPORT_NOT_FOUND",
  ]);
  expect(refusal(await send("GET /reports/x", { headers }))).toEqual([
    400,
    "INVALID_REPORT_ID",
  ]);
  expect(refusal(await make("2026-01-01T00:00:00.000Z"))).toEqual([
    400,
    "REPORT_RANGE_ERROR",
  ]);
  expect(refusal(await make("2026-06-01T00:00:00.000Z"))).toEqual([
    400,
    "REPORT_MAX_RANGE_ERROR",
  ]);
});

test("payment links, refunds without a payment, instalment plans", async () => {
  const link = await send("POST /payment-links", {
    body: {
      account_id,
      description: "Tickets",
      country: "US",
      merchant_order_id: "o",
      amount: purchase.amount,
      payment_method_types: ["CARD"],
    },
  });
  const code = at(link.body, "id");
  expect((await send(`GET /payment-links/${code}`)).body).toMatchObject({
    code,
    status: "CREATED",
  });
  expect(
    (await send(`POST /payment-links/${code}/cancel`, { body: {} })).body,
  ).toMatchObject({ status: "CANCELED" });
  expect(
    refusal(await send(`POST /payment-links/${code}/cancel`, { body: {} })),
  ).toEqual([400, "INVALID_REQUEST"]);
  expect(refusal(await send(`GET /payment-links/${nobody}`))).toEqual([
    400,
    "INVALID_REQUEST",
  ]);

  const refund = await send("POST /unreferenced-refunds", {
    body: {
      account_id,
      merchant_order_id: "o",
      merchant_reference: "r",
      description: "Goodwill",
      country: "US",
      amount: { value: 25, currency: "USD" },
      provider_data: { id: "STRIPE", connection_id: nobody },
      payment_method: { vaulted_token: nobody },
      customer_payer: { id: nobody },
    },
  });
  expect(refund.body).toMatchObject({
    status: "CREATED",
    sub_status: "CREATED",
  });
  mock.advance(20_000);
  expect(
    (await send(`GET /unreferenced-refunds/${at(refund.body, "id")}`)).body,
  ).toMatchObject({ status: "SUCCEEDED", merchant_reference: "r" });
  expect(refusal(await send(`GET /unreferenced-refunds/${nobody}`))).toEqual([
    404,
    "UNREFERENCED_REFUND_NOT_FOUND",
  ]);

  const plan = await send("POST /installments-plans", {
    body: {
      name: "Mine",
      merchant_reference: "mine",
      account_id: [nobody],
      installments_plan: [{ installment: 3 }],
    },
  });
  const listed = await send(`GET /installments-plans?account_id=${nobody}`);
  expect((listed.body as { name: string }[]).map(({ name }) => name)).toEqual([
    "Mine",
  ]);
  const path = `/installments-plans/${at(plan.body, "id")}`;
  await send(`PATCH ${path}`, { body: { name: "Changed" } });
  // By its code, too, a list is answered.
  expect((await send(`GET ${path}`)).body).toMatchObject([{ name: "Changed" }]);
  await send(`DELETE ${path}`);
  expect(refusal(await send(`GET ${path}`))).toEqual([400, "INVALID_REQUEST"]);
});

test("the same key enrolls once", async () => {
  const customer = await newCustomer();
  const headers = { "x-idempotency-key": "one" };
  const body = {
    account_id,
    country: "US",
    type: "CARD",
    card_data: {
      number: "4111111111111111",
      expiration_month: 1,
      expiration_year: 30,
      security_code: "123",
      holder_name: "A",
    },
  };
  const path = `/customers/${customer}/payment-methods`;
  const first = await send(`POST ${path}`, { headers, body });
  const second = await send(`POST ${path}`, { headers, body });
  expect(second.text).toBe(first.text);
  expect((await send(`GET ${path}`)).body).toMatchObject({
    payment_methods: [{}],
  });
  expect(mock.executions()).toHaveLength(2);
});
