import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
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
