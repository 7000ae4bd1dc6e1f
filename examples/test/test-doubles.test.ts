import {
  createYunoPaymentsClient,
  type Payment,
} from "@fintech-clients/yuno-payments";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import { MockAgent } from "undici";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const origin = "https://api-sandbox.y.uno";
const payment: Payment = { id: "p-1", status: "SUCCEEDED" };
const options = {
  environment: "sandbox",
  credentials: { publicApiKey: "test", privateSecretKey: "test" },
} as const;
const retrieve = (client: ReturnType<typeof createYunoPaymentsClient>) =>
  client.GET("/payments/{payment_id}", {
    params: { path: { payment_id: "p-1" } },
  });

describe("what teams put in place of a provider", () => {
  test("MSW", async () => {
    const server = setupServer(
      http.get(`${origin}/v1/payments/p-1`, () =>
        HttpResponse.json({ payment }),
      ),
    );
    server.listen({ onUnhandledRequest: "error" });
    try {
      const { data } = await retrieve(createYunoPaymentsClient(options));
      expect(data).toEqual({ payment });
    } finally {
      server.close();
    }
  });

  test("nock", async () => {
    nock(origin).get("/v1/payments/p-1").reply(200, { payment });
    try {
      const { data } = await retrieve(createYunoPaymentsClient(options));
      expect(data).toEqual({ payment });
      expect(nock.isDone()).toBe(true);
    } finally {
      nock.restore();
    }
  });

  test("undici's MockAgent", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get(origin)
      .intercept({ path: "/v1/payments/p-1" })
      .reply(
        200,
        { payment },
        { headers: { "content-type": "application/json" } },
      );
    // Node's fetch knows this option, the web standard's types do not.
    const via: RequestInit & { dispatcher: object } = { dispatcher: agent };
    const client = createYunoPaymentsClient({
      ...options,
      fetch: (url, init) => fetch(url, { ...init, ...via }),
    });
    const { data } = await retrieve(client);
    expect(data).toEqual({ payment });
    agent.assertNoPendingInterceptors();
    await agent.close();
  });

  test("one Response for many calls: the second says what is wrong", async () => {
    const once = Response.json({ payment });
    const client = createYunoPaymentsClient({
      ...options,
      fetch: () => Promise.resolve(once),
    });
    expect((await retrieve(client)).data).toEqual({ payment });
    const { error } = await retrieve(client);
    expect(String(error?.cause)).toContain("Response");
  });
});

describe("fake timers", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a repeat waits for them", async () => {
    const answers = [
      new Response(null, { status: 503 }),
      Response.json({ payment }),
    ];
    const client = createYunoPaymentsClient({
      ...options,
      fetch: () => Promise.resolve(answers.shift() ?? Response.error()),
    });
    const call = retrieve(client);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await call).toMatchObject({ data: { payment }, attempts: 2 });
  });
});
