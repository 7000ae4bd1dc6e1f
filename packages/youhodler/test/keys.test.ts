import { createYouHodlerClient } from "@fintech-clients/youhodler";
import { describe, expect, test } from "vitest";
import { type Step, serve } from "@fintech-clients/testing";

const amount = { value: "10.00", currency: "USDC" };
const accepted: Step = { status: 202, body: {} };
const conflict: Step = {
  status: 409,
  body: { code: "idempotency_conflict", message: "Another body." },
};

async function open(...steps: Step[]) {
  const server = await serve(...steps);
  const client = createYouHodlerClient({
    baseUrl: server.url,
    credentials: { token: "access-token" },
    retry: { baseDelayMs: 1, maxDelayMs: 1 },
  });
  const keys = (): unknown[] =>
    server.requests.map(({ headers }) => headers["idempotency-key"]);
  return { server, client, keys };
}

describe("a key in the body", () => {
  const body = { amount, client_idempotency_key: "payout-17" };

  test.each(["/withdrawals", "/internal-transfers"] as const)(
    "takes the place of the header's in POST %s",
    async (path) => {
      const { server, client, keys } = await open(accepted);
      const result = await client.POST(path, { body });
      expect(result).toMatchObject({ status: 202, idempotencyKey: undefined });
      expect(keys()).toEqual([undefined]);
      expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(body);
    },
  );

  test("makes the write as repeatable as one in the header", async () => {
    const { server, client, keys } = await open({ status: 502 }, accepted);
    const result = await client.POST("/withdrawals", { body });
    expect(result).toMatchObject({ status: 202, attempts: 2 });
    expect(keys()).toEqual([undefined, undefined]);
    expect(server.requests[1]?.body).toBe(server.requests[0]?.body);
  });

  test("and another one are refused", async () => {
    const { server, client } = await open();
    const call = client.POST("/withdrawals", { body, idempotencyKey: "other" });
    await expect(call).rejects.toMatchObject({ name: "ConfigurationError" });
    await expect(call).rejects.toThrow(
      "idempotencyKey and body.client_idempotency_key",
    );
    await expect(call).rejects.not.toThrow("payout-17");
    expect(server.requests).toEqual([]);
  });

  test.each([undefined, null, ""])(
    "is none where it is %j: the header has one",
    async (client_idempotency_key) => {
      const { client, keys } = await open({ status: 502 }, accepted);
      const result = await client.POST("/withdrawals", {
        body: { amount, client_idempotency_key } as never,
      });
      expect(result.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
      expect(keys()).toEqual([result.idempotencyKey, result.idempotencyKey]);
    },
  );

  test("of another operation is no key", async () => {
    const { client, keys } = await open({ status: 201, body: {} });
    const named = { client_idempotency_key: "x", display_name: "Savings" };
    const result = await client.POST("/client-accounts", { body: named });
    expect(keys()).toEqual([result.idempotencyKey]);
    expect(result.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("a key in the header", () => {
  const rail = { rail_class: "crypto" } as const;

  test("makes a withdrawal repeatable", async () => {
    const { client, keys } = await open({ cut: "before-answer" }, accepted);
    const result = await client.POST("/withdrawals", {
      body: { amount },
      idempotencyKey: "payout-17",
    });
    expect(result.status).toBe(202);
    expect(keys()).toEqual(["payout-17", "payout-17"]);
  });

  test.each([
    ["a conversion, whose page is silent", "/conversions", {}],
    [
      "a destination, where crypto ignores it",
      "/withdrawal-destinations",
      rail,
    ],
  ] as const)("does not make %s repeatable", async (_, path, body) => {
    const { client, keys } = await open({ status: 502 });
    const { error, idempotencyKey } = await client.POST(path, { body });
    expect(error).toMatchObject({ outcome: "unknown", retryable: false });
    expect(keys()).toEqual([idempotencyKey]);
    expect(idempotencyKey).toMatch(/^[\da-f-]{36}$/);
  });

  test.each([
    ["POST /clients", {}],
    ["POST /action-tokens", {}],
    ["POST /events/{event_id}/replay", { event_id: "event-17" }],
    [
      "POST /service-accounts/{service_account_id}/rotate-secret",
      { service_account_id: "account-17" },
    ],
  ])(
    "goes with %s, as a general page asks, and is not relied on",
    async (name, path) => {
      const { client, keys } = await open({ status: 502 });
      const { error, idempotencyKey } = await client.POST(
        name.slice("POST ".length) as "/clients",
        { params: { path } as object, body: {} },
      );
      expect(error).toMatchObject({ outcome: "unknown", retryable: false });
      expect(keys()).toEqual([idempotencyKey]);
      expect(idempotencyKey).toMatch(/^[\da-f-]{36}$/);
    },
  );

  test("that belongs to another body leaves the outcome open", async () => {
    const { client } = await open(conflict);
    const { error } = await client.POST("/withdrawals", { body: { amount } });
    expect(error).toMatchObject({
      status: 409,
      code: "idempotency_conflict",
      outcome: "unknown",
    });
  });
});

test("where no page asks for a key, none is made", async () => {
  const { client, keys } = await open({ status: 201, body: {} });
  const path = { client_id: "client-17" };
  await client.POST("/clients/{client_id}/suspend", { params: { path } });
  expect(keys()).toEqual([undefined]);
});
