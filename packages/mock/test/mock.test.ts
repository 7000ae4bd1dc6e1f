import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startMock, type Mock } from "../mock/start-mock.ts";
import { requests, send } from "./mock-client.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const successes = {
  closeAccount: 200,
  cancelOnboarding: 200,
  cancelPayment: 200,
  createPayment: 201,
  cancelValidation: 200,
  cancelSession: 201,
};
const names = Object.keys(requests) as (keyof typeof requests)[];

test.each(names)("%s: the documented success by default", async (name) => {
  const response = await send(mock, name);
  expect(response.status).toBe(successes[name]);
  expect(await response.json()).toHaveProperty("status");
});

test("a picture, where the document has one", async () => {
  const path = "/gu1-kyc/api/kyc/face-match/verifications/v/selfie-image";
  const { authorization } = requests.cancelValidation.headers;
  const response = await fetch(mock.origin + path, {
    headers: { authorization },
  });
  expect(response.headers.get("content-type")).toBe("image/png");
  expect((await response.bytes()).subarray(1, 4)).toEqual(
    new TextEncoder().encode("PNG"),
  );
});

test("an example that is null", async () => {
  const path = "/gu1-kyc/api/kyc/entities/e/current";
  const { authorization } = requests.cancelValidation.headers;
  const response = await fetch(mock.origin + path, {
    headers: { authorization, prefer: "example=None" },
  });
  expect(await response.json()).toBe(null);
});

test("every server of a document has its own base path", async () => {
  const path = requests.cancelSession.path.replace(
    "youhodler",
    "youhodler/api",
  );
  expect((await send(mock, "cancelSession", { path })).status).toBe(201);
  const bare = requests.closeAccount.path.replace("/v1", "");
  expect((await send(mock, "closeAccount", { path: bare })).status).toBe(404);
});

describe("wrong credentials", () => {
  test.each([
    [
      "closeAccount",
      { "public-api-key": "wrong" },
      { code: "NOT_AUTHENTICATED", http_code: 401 },
    ],
    [
      "cancelPayment",
      { "private-secret-key": "wrong" },
      { code: "INVALID_CREDENTIALS", messages: ["Invalid credentials"] },
    ],
    ["cancelValidation", { authorization: "wrong" }, { error: "UNAUTHORIZED" }],
    [
      "cancelSession",
      { authorization: "" },
      { code: "unauthorized", message: "Authentication required." },
    ],
  ] as const)("%s", async (name, headers, body) => {
    const response = await send(mock, name, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject(body);
  });
});

/** Bodies that cancel a payment. */
const reference = (length: number): object => ({
  merchant_reference: "r".repeat(length),
});
const described = (length: number): object => ({
  ...reference(3),
  description: "d".repeat(length),
});
const asking = (receipt_language: string): object => ({
  ...reference(3),
  response_additional_data: { receipt: true, receipt_language },
});

describe("requests that the document does not allow", () => {
  test("a missing idempotency key", async () => {
    const response = await send(mock, "cancelPayment", {
      headers: { "x-idempotency-key": "" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: "INVALID_REQUEST",
      messages: ["Invalid request"],
    });
  });

  test.each([
    ["cancelPayment", "{}"],
    ["cancelPayment", '{"merchant_reference":"ab"}'],
    ["cancelPayment", '{"merchant_reference":"abc","reason":"OTHER"}'],
    ["cancelPayment", "{"],
    ["cancelPayment", ""],
    ["cancelValidation", '{"reason":"abcd"}'],
  ] as const)("%s with the body %s", async (name, body) => {
    const headers = { "x-idempotency-key": "bad-body" };
    const response = await send(mock, name, { body, headers });
    expect(response.status).toBe(400);
  });

  // The given page: 3 to 255 characters, and three languages.
  test.each([
    ["a reference of 2 characters", reference(2), 400],
    ["a reference of 3", reference(3), 200],
    ["a reference of 255", reference(255), 200],
    ["a reference of 256", reference(256), 400],
    ["a description of 2", described(2), 400],
    ["a description of 3", described(3), 200],
    ["a description of 255", described(255), 200],
    ["a description of 256", described(256), 400],
    ["a receipt in PT", asking("PT"), 200],
    ["a receipt in FR", asking("FR"), 400],
  ])("cancelPayment with %s", async (name, body, status) => {
    const response = await send(mock, "cancelPayment", {
      body: JSON.stringify(body),
      headers: { "x-idempotency-key": name },
    });
    expect(response.status).toBe(status);
  });

  test("of two documented 400s, the one about the body", async () => {
    const response = await send(mock, "cancelValidation", { body: "{}" });
    expect(await response.json()).toEqual({
      error: "VALIDATION_ERROR",
      message: "Reason must be at least 5 characters",
    });
  });

  test.each([
    ["closeAccount", "/yuno-banking/v1/nowhere", { code: "NOT_FOUND" }],
    ["cancelPayment", "/yuno-payments/nowhere", { code: "NOT_FOUND" }],
    ["cancelValidation", "/gu1-kyc/nowhere", { error: "NOT_FOUND" }],
    ["cancelSession", "/youhodler/nowhere", { code: "not_found" }],
  ] as const)("%s at an unknown path", async (name, path, body) => {
    const response = await send(mock, name, { path });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject(body);
  });
});

describe("Prefer", () => {
  test.each([
    ["cancelOnboarding", "code=202", 202, { status: "CANCELLED" }],
    ["cancelSession", "code=409", 409, { code: "state_conflict" }],
    ["cancelSession", "example=rate_limited", 429, { code: "rate_limited" }],
    ["closeAccount", 'example="Not Found"', 404, { code: "ACCOUNT_NOT_FOUND" }],
    [
      "cancelValidation",
      "respond-async, code=400, example=VALIDATION_ERROR",
      400,
      { error: "VALIDATION_ERROR" },
    ],
    ["cancelSession", "Code=404, code=409", 404, { code: "not_found" }],
    [
      "createPayment",
      "example=REQUEST_IN_PROCESS",
      400,
      { code: "REQUEST_IN_PROCESS" },
    ],
  ] as const)("%s: %s", async (name, prefer, status, body) => {
    const response = await send(mock, name, { headers: { prefer } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  test("what is not documented is not made up", async () => {
    const headers = { prefer: "code=418" };
    const response = await send(mock, "cancelSession", { headers });
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({
      mock: "Nothing is documented for Prefer: code=418.",
    });
  });
});

test("a repeated idempotency key brings back the first answer, unless another is preferred", async () => {
  const key = { "x-idempotency-key": "repeated" };
  const headers = { ...key, prefer: "code=403" };
  const first = await send(mock, "cancelPayment", { headers });
  const second = await send(mock, "cancelPayment", { headers: key });
  expect([first.status, second.status]).toEqual([403, 403]);
  expect(await second.text()).toBe(await first.text());
  const preferred = { ...key, prefer: "code=400" };
  const third = await send(mock, "cancelPayment", { headers: preferred });
  expect(third.status).toBe(400);
});
