import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startMock, type Mock, type ProviderName } from "../src/index.ts";
import { at, call, purchase } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const account = "acct_aa0e8400-e29b-41d4-a716-446655440000";
const session = "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b";

describe("refusals, in the provider's own envelope", () => {
  test.each([
    [
      "yuno-banking",
      `GET /banking/accounts/${account}`,
      { "public-api-key": "wrong" },
      {
        code: "NOT_AUTHENTICATED",
        messages: [
          "public-api-key: is wrong; the simulator's is mock-public-api-key",
        ],
        http_code: 401,
      },
    ],
    [
      "yuno-payments",
      "GET /payments/p",
      { "private-secret-key": "" },
      {
        code: "INVALID_CREDENTIALS",
        messages: [
          "private-secret-key: is missing; the simulator's is mock-private-secret-key",
        ],
      },
    ],
    [
      "gu1-kyc",
      "GET /api/kyc/validations/v",
      { authorization: "Bearer x" },
      { error: "UNAUTHORIZED" },
    ],
    [
      "youhodler",
      `POST /on-ramp-sessions/${session}/cancel`,
      { authorization: "" },
      { code: "unauthorized" },
    ],
  ] as const)("%s: credentials", async (provider, operation, headers, body) => {
    const answer = await call(mock, provider, operation, { headers });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject(body);
  });

  test.each<readonly [ProviderName, string, unknown, object]>([
    [
      "yuno-payments",
      "POST /payments",
      { ...purchase, amount: { currency: "USD", value: "1" } },
      { code: "INVALID_REQUEST", messages: ["amount.value: must be number"] },
    ],
    [
      "yuno-payments",
      "POST /payments",
      { ...purchase, merchant_order_id: undefined },
      { code: "INVALID_REQUEST", messages: ["merchant_order_id: is required"] },
    ],
    [
      "yuno-payments",
      "GET /payments",
      undefined,
      { code: "INVALID_REQUEST", messages: ["merchant_order_id: is required"] },
    ],
    [
      "yuno-banking",
      "POST /banking/transfers",
      "{",
      {
        code: "VALIDATION_ERROR",
        messages: ["body: is not JSON"],
        http_code: 400,
      },
    ],
    [
      "gu1-kyc",
      "DELETE /api/kyc/validations/v/cancel",
      { reason: "abcd" },
      {
        error: "VALIDATION_ERROR",
        message: "reason: must NOT have fewer than 5 characters",
      },
    ],
    [
      "youhodler",
      "POST /withdrawals",
      { account_ref: 7 },
      { code: "invalid_request" },
    ],
  ])("%s %s: field and reason", async (provider, operation, sent, body) => {
    const answer = await call(mock, provider, operation, { body: sent });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject(body);
  });

  test("a missing key, and a value that is none of a list's", async () => {
    const cancel = "POST /payments/p/transactions/t/cancel";
    const body = { merchant_reference: "abc" };
    const headers = { "x-idempotency-key": "" };
    const keyless = await call(mock, "yuno-payments", cancel, {
      body,
      headers,
    });
    expect(at(keyless.body, "messages.0")).toBe(
      "X-Idempotency-Key: is required",
    );
    const odd = await call(mock, "yuno-payments", cancel, {
      body: { ...body, reason: "OTHER" },
    });
    expect(at(odd.body, "messages.0")).toMatch(
      /^reason: .*: .*REQUESTED_BY_CUSTOMER/,
    );
  });

  test.each([
    ["yuno-banking", { code: "NOT_FOUND", http_code: 404 }],
    ["yuno-payments", { code: "NOT_FOUND" }],
    ["gu1-kyc", { error: "NOT_FOUND" }],
    ["youhodler", { code: "not_found" }],
  ] as const)("%s: an unknown path", async (provider, body) => {
    const answer = await call(mock, provider, "GET /nowhere");
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject(body);
  });
});

const create = (display_name: string) =>
  call(mock, "youhodler", "POST /client-accounts", {
    body: {
      display_name,
      scope_ref: "clients/3f1d0c52-7a6e-4b1b-9c57-000000000002",
    },
  });

describe("what is not remembered", () => {
  test("is the documented example, with what was sent and an id of its own", async () => {
    const [first, second] = [await create("One"), await create("Two")];
    expect([first.status, at(first.body, "display_name")]).toEqual([
      201,
      "One",
    ]);
    expect(at(second.body, "id")).toMatch(/^[\da-f-]{36}$/);
    expect(at(first.body, "id")).not.toBe(at(second.body, "id"));
  });

  test("has the id of the path", async () => {
    const { body } = await call(
      mock,
      "youhodler",
      "GET /users/11111111-2222-4333-8444-555555555555",
    );
    expect(at(body, "id")).toBe("11111111-2222-4333-8444-555555555555");
  });

  test("never holds a card's number", async () => {
    const card = {
      capture: true,
      card_data: {
        number: "4111111111111111",
        holder_name: "Ada Vance",
        security_code: "123",
      },
    };
    const body = {
      ...purchase,
      payment_method: { type: "CARD", detail: { card } },
    };
    const made = await call(mock, "yuno-payments", "POST /payments", { body });
    expect(made.status).toBe(201);
    expect(made.text).not.toContain("4111111111111111");
    expect(made.text).not.toContain('"123"');
  });

  test("is a picture, where the document has one", async () => {
    const operation = "GET /api/kyc/face-match/verifications/v/selfie-image";
    const answer = await call(mock, "gu1-kyc", operation);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.text).toContain("PNG");
  });
});

test("a documented id always answers with its example", async () => {
  const operation = `GET /banking/accounts/${account}`;
  const { body } = await call(mock, "yuno-banking", operation);
  expect(body).toMatchObject({ id: account, status: "ACTIVE" });
});

test("every server of a document has its own base path", async () => {
  const cancel = {
    method: "POST",
    headers: { authorization: `Bearer ${mock.credentials("youhodler").token}` },
  };
  const paths = ["/youhodler", "/youhodler/api", "/youhodler/v9"];
  const answers = await Promise.all(
    paths.map((path) =>
      fetch(`${mock.origin}${path}/on-ramp-sessions/${session}/cancel`, cancel),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 404]);
});

describe("Prefer", () => {
  const onboarding = "/banking/entities/ent_1/onboardings/onb_1/cancel";
  const cancelSession = `POST /on-ramp-sessions/${session}/cancel`;
  test.each([
    [
      "yuno-banking",
      `POST ${onboarding}`,
      "code=202",
      202,
      { status: "CANCELLED" },
    ],
    ["youhodler", cancelSession, "code=409", 409, { code: "state_conflict" }],
    [
      "youhodler",
      cancelSession,
      "example=rate_limited",
      429,
      { code: "rate_limited" },
    ],
    [
      "youhodler",
      cancelSession,
      "Code=404, code=409",
      404,
      { code: "not_found" },
    ],
    [
      "yuno-banking",
      `DELETE /banking/accounts/${account}`,
      'example="Not Found"',
      404,
      { code: "ACCOUNT_NOT_FOUND" },
    ],
    [
      "youhodler",
      cancelSession,
      "code=418",
      501,
      { mock: "Nothing is documented for Prefer: code=418." },
    ],
    [
      "youhodler",
      cancelSession,
      "fault=earthquake",
      501,
      { mock: "There is no fault earthquake that a request can ask for." },
    ],
  ] as const)(
    "%s %s: %s",
    async (provider, operation, prefer, status, body) => {
      const answer = await call(mock, provider, operation, {
        headers: { prefer },
      });
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject(body);
    },
  );

  test("an example that is null", async () => {
    const headers = { prefer: "example=None" };
    const answer = await call(
      mock,
      "gu1-kyc",
      "GET /api/kyc/entities/e/current",
      { headers },
    );
    expect(answer.text).toBe("null");
  });
});
