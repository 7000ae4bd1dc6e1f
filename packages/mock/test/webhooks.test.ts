import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { loadValidator, validatorOf } from "../src/validation/validator.ts";
import {
  startMock,
  type Mock,
  type MockOptions,
  type ProviderName,
  type WebhookOptions,
} from "../src/index.ts";
import { readProvider } from "../src/providers/providers.ts";
import { at, authorization, call, person, purchase } from "./call.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

let received: Received[] = [];
/** What the receiver answers, by how many came before: undefined breaks the connection, 0 is no answer at all. */
let answers: (count: number) => number | undefined;
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const text = Buffer.concat(chunks).toString();
    const status = answers(received.length);
    const body = JSON.parse(text) as Received["body"];
    received.push({ headers: request.headers, text, body });
    if (status === undefined) {
      response.destroy();
    } else if (status > 0) {
      response.writeHead(status, { location: "/elsewhere" }).end();
    }
  });
});

let mock: Mock | undefined;
beforeEach(async () => {
  received = [];
  answers = () => 200;
  await new Promise<void>((done) => {
    receiver.listen(0, "127.0.0.1", done);
  });
});
afterEach(async () => {
  await mock?.close();
  mock = undefined;
  receiver.close();
  receiver.closeAllConnections();
});

async function start(
  webhooks: Partial<WebhookOptions> = {},
  options: MockOptions = {},
): Promise<Mock> {
  const { port } = receiver.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/webhooks`;
  mock = await startMock({
    ...options,
    webhooks: { url, hmacClientSecret: "whsec_test", ...webhooks },
  });
  return mock;
}

const names = (): unknown[] =>
  received.map(({ body }) => body["type_event"] ?? body["event"]);

/** That every body is what the document says of its event. */
async function expectDocumented(name: ProviderName): Promise<void> {
  await loadValidator();
  const provider = readProvider(name);
  const { webhooks } = provider.document as unknown as {
    webhooks: Record<string, unknown>;
  };
  for (const { body } of received) {
    const event = String(body["type_event"] ?? body["event"]);
    expect(Object.keys(webhooks)).toContain(event);
    const $ref = `${name}#/webhooks/${event}/post/requestBody/content/application~1json/schema`;
    const ajv = validatorOf(provider);
    ajv.validate({ $ref }, body);
    expect([event, ajv.errors]).toEqual([event, null]);
  }
}

test("Yuno signs the bytes that it sends, and sends its static headers", async () => {
  const running = await start({ apiKey: "key", secret: "static" });
  await call(running, "yuno-payments", "POST /payments", { body: purchase });
  await running.deliveries();
  const { headers, text } = received[0] as Received;
  const mac = createHmac("sha256", "whsec_test").update(text);
  expect(headers["x-hmac-signature"]).toBe(mac.digest("base64"));
  expect(headers["x-api-key"]).toBe("key");
  expect(headers["x-secret"]).toBe("static");
  expect(headers["content-type"]).toBe("application/json");
});

test("without a secret nothing is signed", async () => {
  const { port } = receiver.address() as AddressInfo;
  mock = await startMock({ webhooks: { url: `http://127.0.0.1:${port}/` } });
  await call(mock, "yuno-payments", "POST /payments", { body: purchase });
  await mock.deliveries();
  expect(received).toHaveLength(1);
  expect(Object.keys(received[0]?.headers ?? {})).not.toContain(
    "x-hmac-signature",
  );
});

test("a payment's life, each change with the transaction that made it", async () => {
  const running = await start();
  const made = await call(running, "yuno-payments", "POST /payments", {
    body: authorization,
  });
  const id = at(made.body, "id");
  const path = `/payments/${id}/transactions/${at(made.body, "transactions.id")}`;
  const amount = { currency: "USD", value: 20 };
  const captured = await call(
    running,
    "yuno-payments",
    `POST ${path}/capture`,
    {
      body: { merchant_reference: "c", reason: "PRODUCT_CONFIRMED", amount },
    },
  );
  await call(
    running,
    "yuno-payments",
    `POST /payments/${id}/transactions/${at(captured.body, "id")}/refund`,
    { body: { merchant_reference: "r" } },
  );
  await running.deliveries();
  expect(names()).toEqual([
    "payment.authorize",
    "payment.capture",
    "payment.refund",
  ]);
  expect(
    received.map(({ body }) => [
      at(body, "data.payment.id"),
      at(body, "data.payment.sub_status"),
      at(body, "data.payment.transactions.type"),
      at(body, "data.payment.amount.captured"),
      at(body, "data.payment.amount.refunded"),
      at(body, "data.payment.transactions.amount"),
    ]),
  ).toEqual([
    [id, "AUTHORIZED", "AUTHORIZE", "0", "0", "49.99"],
    [id, "PARTIALLY_CAPTURED", "CAPTURE", "20", "0", "20"],
    [id, "REFUNDED", "REFUND", "20", "20", "20"],
  ]);
  await expectDocumented("yuno-payments");
});

test("what the provider does by itself is told, too, each with its own state", async () => {
  const running = await start();
  const made = await call(running, "yuno-payments", "POST /payments", {
    body: purchase,
    headers: { prefer: "outcome=pending" },
  });
  running.advance(10_000);
  running.trigger(at(made.body, "id"), "chargeback");
  await running.deliveries();
  expect(
    received.map(({ body }) => [
      body["type_event"],
      at(body, "data.payment.status"),
    ]),
  ).toEqual([
    ["payment.purchase", "PENDING"],
    ["payment.purchase", "SUCCEEDED"],
    ["payment.chargeback", "IN_DISPUTE"],
  ]);
});

test("banking and gu1", async () => {
  const running = await start({ secret: "gu1-secret" });
  await call(running, "yuno-banking", "POST /banking/entities", {
    body: person,
  });
  await running.deliveries();
  await expectDocumented("yuno-banking");
  const banking = received.splice(0);
  expect(at(banking[0]?.body, "account_id")).toBe(person.account_id);
  expect(at(banking[0]?.body, "data.merchant_entity_id")).toBe("customer-1");
  const validation = await call(
    running,
    "gu1-kyc",
    "POST /api/kyc/validations",
    {
      body: { entityId: "123e4567-e89b-12d3-a456-426614174000" },
    },
  );
  running.trigger(at(validation.body, "id"), "start");
  await running.deliveries();
  expect(banking.map(({ body }) => body["type_event"])).toEqual([
    "banking.entity.created",
  ]);
  expect(names()).toEqual([
    "kyc.validation_created",
    "kyc.validation_in_progress",
  ]);
  await expectDocumented("gu1-kyc");
  const { headers, text } = received[0] as Received;
  const mac = createHmac("sha256", "gu1-secret").update(text).digest("hex");
  expect(headers["x-webhook-signature"]).toBe(mac);
});

describe("what is not answered with 200", () => {
  const minute = 60_000;
  const hour = 60 * minute;

  test("comes again, seven times in all, at the documented times", async () => {
    answers = (count) => [500, 201, undefined, 307][count % 4];
    const running = await start({}, { msPerRequest: 0 });
    await call(running, "yuno-payments", "POST /payments", { body: purchase });
    await running.deliveries();
    expect(running.pending()).toBe(1);
    const gaps = [5 * minute, 45 * minute, 5 * hour + 10 * minute];
    gaps.push(18 * hour, 24 * hour, 48 * hour);
    for (const gap of gaps) {
      const before = (await running.deliveries()).length;
      running.advance(gap - 1);
      expect(await running.deliveries()).toHaveLength(before);
      running.advance(1);
      expect(await running.deliveries()).toHaveLength(before + 1);
    }
    expect(running.pending()).toBe(0);
    expect(received.map(({ body }) => body["retry"])).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    const [first, second] = received.map(({ body }) => body);
    expect({ ...second, retry: 0 }).toEqual(first);
    const deliveries = await running.deliveries();
    expect(deliveries.map(({ status }) => status)).toEqual([
      500,
      201,
      undefined,
      307,
      500,
      201,
      undefined,
    ]);
  });

  test("comes no more once it is answered with 200", async () => {
    answers = (count) => (count < 2 ? 500 : 200);
    const running = await start();
    await call(running, "yuno-payments", "POST /payments", { body: purchase });
    await running.deliveries();
    running.advance(200 * hour);
    expect(await running.deliveries()).toHaveLength(3);
    expect(running.pending()).toBe(0);
  });

  test("does not come again from gu1, of which nothing is known", async () => {
    answers = () => 500;
    const running = await start();
    await call(running, "gu1-kyc", "POST /api/kyc/validations", {
      body: { entityId: "123e4567-e89b-12d3-a456-426614174000" },
    });
    await running.deliveries();
    expect(running.pending()).toBe(0);
  });

  test("a receiver that never answers is given up", async () => {
    answers = () => 0;
    const running = await start({ timeoutMs: 1 });
    await call(running, "yuno-payments", "POST /payments", { body: purchase });
    const [delivery] = await running.deliveries();
    expect(delivery?.status).toBeUndefined();
    expect(running.pending()).toBe(1);
  });
});

async function orders(
  rates: Partial<WebhookOptions>,
  seed: number,
): Promise<string[]> {
  received = [];
  const running = await start(rates, { seed });
  for (let order = 1; order <= 12; order += 1) {
    const body = { ...purchase, merchant_order_id: String(order) };
    await call(running, "yuno-payments", "POST /payments", { body });
  }
  running.advance(60_000);
  await running.deliveries();
  await running.close();
  return received.map(({ body }) => at(body, "data.payment.merchant_order_id"));
}

describe("by chance, from the seed", () => {
  const inOrder = Array.from({ length: 12 }, (_, index) => String(index + 1));

  test("nothing, unless asked for", async () => {
    expect(await orders({}, 7)).toEqual(inOrder);
  });

  test("duplicates", async () => {
    const arrived = await orders({ duplicateRate: 0.5 }, 7);
    expect(arrived.length).toBeGreaterThan(12);
    expect([...new Set(arrived)]).toEqual(inOrder);
    const bodies = new Set(received.map(({ text }) => text));
    expect(bodies.size).toBe(12);
    expect(await orders({ duplicateRate: 0.5 }, 7)).toEqual(arrived);
    expect(await orders({ duplicateRate: 0.5 }, 8)).not.toEqual(arrived);
  });

  test("another order", async () => {
    const arrived = await orders({ reorderRate: 0.5 }, 7);
    expect(arrived).not.toEqual(inOrder);
    expect(new Set(arrived)).toEqual(new Set(inOrder));
    expect(arrived).toHaveLength(12);
    expect(await orders({ reorderRate: 0.5 }, 7)).toEqual(arrived);
  });
});

test("nothing leaves this machine, unless that is allowed", async () => {
  const webhooks = { url: "https://example.com/webhooks" };
  await expect(startMock({ webhooks })).rejects.toThrow(
    "Nothing leaves it unless webhooks.allowRemote",
  );
  await expect(
    startMock({ webhooks: { url: "file:///etc/passwd" } }),
  ).rejects.toThrow("webhooks.url is file:");
  mock = await startMock({ webhooks: { ...webhooks, allowRemote: true } });
});

test("over HTTP, and not after a reset", async () => {
  const running = await start();
  await call(running, "yuno-payments", "POST /payments", { body: purchase });
  const answer = await fetch(`${running.origin}/_mock/webhooks`);
  const deliveries = await running.deliveries();
  expect(deliveries).toHaveLength(1);
  expect(await answer.json()).toEqual(deliveries);
  answers = () => 500;
  await call(running, "yuno-payments", "POST /payments", { body: purchase });
  running.reset();
  running.advance(1e9);
  expect(await running.deliveries()).toEqual([]);
});

describe("webhooks that the API registers", () => {
  const { account_id } = purchase;

  test("get the events of their triggers, signed with their own secret, while they are active", async () => {
    const { port } = receiver.address() as AddressInfo;
    const running = (mock = await startMock({ provider: "yuno-payments" }));
    const send = (operation: string, body: unknown) =>
      call(running, "yuno-payments", operation, { body });
    const url = `http://127.0.0.1:${port}/registered`;
    const wanted = { name: "mine", url, payment_triggers: ["PURCHASE"] };
    const hmac_client_secret = "its-own";
    const registration = { account_id, ...wanted, hmac_client_secret };
    const made = await send("POST /webhooks", registration);
    expect(at(made.body, "hmac_client_secret")).toBe("***");
    expect(at(made.body, "api_key")).toBe("null");
    const elsewhere = { url: "https://shop.example/webhooks", name: "theirs" };
    await send("POST /webhooks", { ...registration, ...elsewhere });
    await send("POST /payments", purchase);
    await send("POST /payments", authorization);
    await running.deliveries();
    expect(names()).toEqual(["payment.purchase"]);
    const { headers, text } = received[0] as Received;
    const mac = createHmac("sha256", "its-own").update(text).digest("base64");
    expect(headers["x-hmac-signature"]).toBe(mac);
    await send(`PATCH /webhooks/${at(made.body, "id")}`, {
      account_id,
      state: "INACTIVE",
    });
    await send("POST /payments", purchase);
    expect(await running.deliveries()).toHaveLength(1);
  });

  test("are found, refused and deleted", async () => {
    const running = (mock = await startMock({ provider: "yuno-payments" }));
    const send = (operation: string, body?: unknown) =>
      call(running, "yuno-payments", operation, body ? { body } : {});
    const url = "https://shop.example/webhooks";
    const registration = { account_id, name: "mine", url };
    const none = await send("POST /webhooks", registration);
    expect([none.status, at(none.body, "code")]).toEqual([
      400,
      "WEBHOOK_INVALID_TRIGGER",
    ]);
    const wanted = { ...registration, payment_triggers: ["REFUND"] };
    const made = await send("POST /webhooks", wanted);
    const twice = await send("POST /webhooks", wanted);
    expect([twice.status, at(twice.body, "code")]).toEqual([
      409,
      "WEBHOOK_ALREADY_EXISTS",
    ]);
    const query = `account_id=${account_id}`;
    const list = await send(`GET /webhooks?${query}`);
    expect((list.body as { name: string }[]).map(({ name }) => name)).toContain(
      "mine",
    );
    const path = `/webhooks/${at(made.body, "id")}?${query}`;
    expect((await send(`DELETE ${path}`)).status).toBe(200);
    const gone = await send(`GET ${path}`);
    expect([gone.status, at(gone.body, "code")]).toEqual([
      404,
      "WEBHOOK_NOT_FOUND",
    ]);
  });
});

test("subscriptions, payouts and payment methods, as the samples show them", async () => {
  const running = await start();
  const send = (operation: string, body: unknown) =>
    call(running, "yuno-payments", operation, { body });
  const { account_id } = purchase;
  const made = await send("POST /subscriptions", {
    account_id,
    name: "Film club",
    merchant_reference: "club",
    country: "US",
    amount: { currency: "USD", value: 9.5 },
    frequency: { type: "MONTH", value: 1 },
    customer_payer: { id: "a-customer" },
    payment_method: { type: "CARD" },
  });
  await send(`POST /subscriptions/${at(made.body, "id")}/pause`, {});
  const customer = await send("POST /customers", { merchant_customer_id: "a" });
  const number = "4111111111111111";
  const path = `/customers/${at(customer.body, "id")}/payment-methods`;
  const enrolled = await send(`POST ${path}`, {
    account_id,
    country: "US",
    type: "CARD",
    card_data: { number, expiration_month: 11, expiration_year: 30 },
  });
  const token = at(enrolled.body, "vaulted_token");
  await send(`POST ${path}/${token}/unenroll`, {});
  await running.deliveries();
  expect(names()).toEqual([
    "subscription.create",
    "subscription.pause",
    "enrollment.enroll",
    "enrollment.unenroll",
  ]);
  const [created, paused, enroll] = received.map(({ body }) => body);
  const code = at(made.body, "id");
  expect(at(created, "data.subscription.merchant_reference")).toBe("club");
  expect(paused?.["data"]).toEqual({
    subscription: {
      code,
      name: "Film club",
      status: "PAUSED",
      amount: { currency: "USD", value: 9.5 },
      customer_payer: { code: "a-customer" },
    },
  });
  expect(at(enroll, "data.payment_method.id")).toBe(token);
  expect(at(enroll, "data.payment_method.status")).toBe("ENROLLED");
  expect(received.map(({ text }) => text).join("")).not.toContain(number);
  await expectDocumented("yuno-payments");
});
