import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { serve } from "@hono/node-server";
import { startMock } from "@fintech-clients/mock";
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

vi.stubEnv("YUNO_HMAC_CLIENT_SECRET", "whsec_test");
const { close, storedNames } = await import("../webhooks/inbox.ts");
const { app: expressApp } = await import("../webhooks/express.ts");
const { app: fastifyApp } = await import("../webhooks/fastify.ts");
const { app: honoApp } = await import("../webhooks/hono.ts");
const { POST } = await import("../webhooks/next-route.ts");
const { handler } = await import("../webhooks/lambda.ts");

/** The provider's side. */
const { sign } = createYunoPaymentsWebhooks({ hmacClientSecret: "whsec_test" });

type Send = (body: string, headers: Record<string, string>) => Promise<number>;

async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  const response = await fetch(url, {
    method: "POST",
    // A server may close the connection of a body that is too large: none is used again.
    headers: {
      "content-type": "application/json",
      connection: "close",
      ...headers,
    },
    body,
  });
  await response.text();
  return response.status;
}

const expressServer = expressApp.listen(0, "127.0.0.1");
const honoServer = serve({
  fetch: honoApp.fetch,
  port: 0,
  hostname: "127.0.0.1",
});
let fastifyOrigin: string;

const originOf = (server: { address: () => unknown }): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  // Express and Hono write what was thrown to the console.
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "log").mockImplementation(() => {});
  fastifyOrigin = await fastifyApp.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  expressServer.close();
  honoServer.close();
  await fastifyApp.close();
});

const servers: Readonly<Record<string, Send>> = {
  Express: (body, headers) =>
    post(`${originOf(expressServer)}/webhooks/yuno`, body, headers),
  Fastify: (body, headers) =>
    post(`${fastifyOrigin}/webhooks/yuno`, body, headers),
  Hono: (body, headers) =>
    post(`${originOf(honoServer)}/webhooks/yuno`, body, headers),
  "Next.js": async (body, headers) => {
    const url = "https://example.com/webhooks/yuno";
    const request = new Request(url, { method: "POST", body, headers });
    return (await POST(request)).status;
  },
  Lambda: async (body, headers) =>
    (await handler({ body, headers, isBase64Encoded: false })).statusCode,
  "Lambda, Base64": async (body, headers) => {
    const encoded = Buffer.from(body).toString("base64");
    const event = { body: encoded, headers, isBase64Encoded: true };
    return (await handler(event)).statusCode;
  },
};

function eventOf(id: string, retry = 0): string {
  return `{"type":"payment","type_event":"payment.refund","retry":${retry},"data":{"payment":{"id":"${id}","description":"Café","updated_at":"2026-11-25T00:00:00Z","amount":418.0}}}`;
}

describe.each(Object.entries(servers))("%s", (name, send) => {
  test("takes what is signed", async () => {
    const before = storedNames().length;
    const body = eventOf(name);
    expect(await send(body, await sign(body))).toBe(200);
    expect(storedNames().slice(before)).toEqual(["payment.refund"]);
  });

  test("knows a retry as a duplicate", async () => {
    const before = storedNames().length;
    const body = eventOf(name, 1);
    expect(await send(body, await sign(body))).toBe(200);
    expect(storedNames()).toHaveLength(before);
  });

  test("refuses what was changed, unsigned, too large or empty", async () => {
    const before = storedNames().length;
    const body = eventOf(`${name} changed`);
    const headers = await sign(body);
    expect(await send(body.replace("418.0", "419.0"), headers)).toBe(401);
    expect(await send(body, {})).toBe(401);
    expect(await send("", {})).toBe(401);
    const large = eventOf("x".repeat(2 * 1024 * 1024));
    expect(await send(large, await sign(large))).toBe(413);
    expect(storedNames()).toHaveLength(before);
  });
});

let seed = 0;
describe.each(Object.entries(servers))("%s, from the simulator", (_, send) => {
  test("a payment's events arrive, one that was lost on the way back is known as a duplicate, and a changed one is refused", async () => {
    const statuses: number[] = [];
    let isAnswerLost = true;
    const gateway = createServer(async (request, response) => {
      const { "x-hmac-signature": signature } = request.headers;
      const headers = { "x-hmac-signature": String(signature) };
      const status = await send(await text(request), headers);
      statuses.push(status);
      response.writeHead(isAnswerLost ? 502 : status).end();
      isAnswerLost = false;
    }).listen(0, "127.0.0.1");
    await once(gateway, "listening");
    const url = originOf(gateway);
    const mock = await startMock({
      provider: "yuno-payments",
      // Another seed for each, as they store into one database.
      seed: (seed += 1),
      webhooks: { url, hmacClientSecret: "whsec_test" },
    });
    const client = createYunoPaymentsClient({
      baseUrl: mock.baseUrl("yuno-payments"),
      credentials: mock.credentials("yuno-payments"),
    });
    const before = storedNames().length;
    const payment = await client.POST("/payments", {
      body: {
        account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
        merchant_order_id: "order-2041",
        description: "Two concert tickets",
        country: "US",
        amount: { currency: "USD", value: 49.99 },
        payment_method: { type: "CARD" },
      },
    });
    await mock.deliveries();
    const path = {
      id: payment.data?.id ?? "",
      transaction_id: payment.data?.transactions?.id ?? "",
    };
    await client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
      params: { path },
      body: { merchant_reference: "refund-1", reason: "REQUESTED_BY_CUSTOMER" },
    });
    // The first comes again after five minutes.
    mock.advance(5 * 60_000);
    const deliveries = await mock.deliveries();
    expect(deliveries.map(({ event, retry }) => [event, retry])).toEqual([
      ["payment.purchase", 0],
      ["payment.refund", 0],
      ["payment.purchase", 1],
    ]);
    expect(statuses).toEqual([200, 200, 200]);
    expect(storedNames().slice(before)).toEqual([
      "payment.purchase",
      "payment.refund",
    ]);
    const [{ body } = { body: "" }] = deliveries;
    const headers = await sign(body);
    expect(await send(body.replace("49.99", "0.01"), headers)).toBe(401);
    expect(storedNames()).toHaveLength(before + 2);
    await mock.close();
    gateway.close();
  });
});

test("what cannot be stored is not taken, so that the provider tries again", async () => {
  close();
  const body = eventOf("later");
  const headers = await sign(body);
  for (const name of ["Express", "Fastify", "Hono"]) {
    expect(await servers[name]?.(body, headers)).toBe(500);
  }
  for (const name of ["Next.js", "Lambda"]) {
    await expect(servers[name]?.(body, headers)).rejects.toThrow("finalized");
  }
});
