import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import { at, call, type Asked, type Received } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const toGu1 = (operation: string, asked?: Asked): Promise<Received> =>
  call(mock, "gu1-kyc", operation, asked);
const toYouHodler = (operation: string, asked?: Asked): Promise<Received> =>
  call(mock, "youhodler", operation, asked);

describe("gu1 validations", () => {
  const entityId = "0a6f1c9e-3b57-4c7d-8a51-6f2f0f4b9d10";
  const create = async (): Promise<string> => {
    const body = { entityId, integrationCode: "global_gueno_validation_kyc" };
    return at((await toGu1("POST /api/kyc/validations", { body })).body, "id");
  };
  const reason = { body: { reason: "compared by hand" } };

  test("are approved from review only", async () => {
    const id = await create();
    const early = await toGu1(
      `POST /api/kyc/validations/${id}/approve`,
      reason,
    );
    expect(early.body).toEqual({
      error: "INVALID_STATUS",
      message:
        "Cannot approve validation with status 'pending'. Only 'in_review' validations can be.",
    });
    expect(["start", "review"].map((event) => mock.trigger(id, event))).toEqual(
      [true, true],
    );
    const approved = await toGu1(
      `POST /api/kyc/validations/${id}/approve`,
      reason,
    );
    expect(approved.body).toMatchObject({
      id,
      status: "approved",
      isCurrent: true,
    });
    const late = await toGu1(
      `DELETE /api/kyc/validations/${id}/cancel`,
      reason,
    );
    expect([late.status, at(late.body, "error")]).toEqual([
      400,
      "INVALID_STATUS",
    ]);
  });

  test("one of an entity is current", async () => {
    const first = await create();
    const second = await create();
    const list = await toGu1(
      `GET /api/kyc/entities/${entityId}/validations?limit=1`,
    );
    expect(list.body).toMatchObject({
      validations: [{ id: second, isCurrent: true }],
      total: 2,
      limit: 1,
    });
    expect(
      (await toGu1(`GET /api/kyc/validations/${first}`)).body,
    ).toMatchObject({
      isCurrent: false,
    });
    const cancelled = await toGu1(
      `DELETE /api/kyc/validations/${second}/cancel`,
      reason,
    );
    expect(cancelled.body).toMatchObject({
      status: "cancelled",
      isCurrent: false,
      metadata: { cancellationReason: "compared by hand" },
    });
    const current = await toGu1(`GET /api/kyc/entities/${entityId}/current`);
    expect(current.status).toBe(404);
  });
});

describe("YouHodler", () => {
  const withdrawal = {
    account_ref: "client-accounts/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
    amount: { value: "12.50", currency: "USDC" },
    destination_id: "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b",
  };

  test("a withdrawal is executed after a while", async () => {
    const made = await toYouHodler("POST /withdrawals", { body: withdrawal });
    expect(made).toMatchObject({
      status: 202,
      body: { status: "executing", principal_amount: { value: "12.50" } },
    });
    mock.advance(10_000);
    const read = await toYouHodler(`GET /withdrawals/${at(made.body, "id")}`);
    expect(read.body).toMatchObject({
      status: "executed",
      settled_at: "2026-01-01T00:00:11Z",
    });
    const none = await toYouHodler("GET /withdrawals/none");
    expect([none.status, at(none.body, "code")]).toEqual([
      404,
      "resource_not_found",
    ]);
  });

  test("an access token expires on the simulated clock", async () => {
    const body = {
      client_id: "mock-client",
      client_secret: "mock-secret",
      grant_type: "client_credentials",
    };
    const issued = await toYouHodler("POST /oauth/token", { body });
    const headers = {
      authorization: `Bearer ${at(issued.body, "access_token")}`,
    };
    const look = async () =>
      (await toYouHodler("GET /me/capabilities", { headers })).status;
    expect(await look()).toBe(200);
    mock.advance(3_600_000);
    expect(await look()).toBe(401);
    const wrong = await toYouHodler("POST /oauth/token", {
      body: { ...body, client_secret: "guess" },
    });
    expect([wrong.status, at(wrong.body, "code")]).toEqual([
      401,
      "unauthorized",
    ]);
  });
});
