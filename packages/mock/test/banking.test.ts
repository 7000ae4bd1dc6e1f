import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import { startMock, type Mock } from "../src/index.ts";
import { at, call, person, type Asked, type Received } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ provider: "yuno-banking" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const send = (operation: string, asked?: Asked): Promise<Received> =>
  call(mock, "yuno-banking", operation, asked);

const { account_id } = person;
const agreed = { accepted: true, accepted_at: "2026-02-01T09:55:00Z" };
const onboarding = {
  account_id,
  yuno_connection_id: "conn_880e8400-e29b-41d4-a716-446655440000",
  onboarding_type: "ONE_STEP",
  compliance_declaration: { terms_of_service: agreed, privacy_policy: agreed },
};

async function onboard(): Promise<{
  entity: string;
  path: string;
  id: string;
}> {
  const made = await send("POST /banking/entities", { body: person });
  const entity = `/banking/entities/${at(made.body, "id")}`;
  const started = await send(`POST ${entity}/onboardings`, {
    body: onboarding,
  });
  expect([made.status, started.status]).toEqual([201, 201]);
  const id = at(started.body, "id");
  return { entity, id, path: `${entity}/onboardings/${id}` };
}

const opening = (onboarding_id: string): Asked => ({
  body: {
    account_id,
    onboarding_id,
    account_type: "CHECKING",
    currency: "USD",
  },
});

async function open(): Promise<string> {
  const { id } = await onboard();
  mock.advance(60_000);
  const { body } = await send("POST /banking/accounts", opening(id));
  return at(body, "id");
}

const transfer = (source_account_id: string, changed: object = {}): Asked => ({
  body: {
    account_id,
    source_account_id,
    direction: "OUTGOING",
    amount: { value: 19.99, currency: "USD" },
    payment_rail: "ACH_STANDARD",
    merchant_transfer_id: "transfer-1",
    destination_account: {
      account_number: "7722041155",
      account_name: "Aspen Supplies LLC",
      bank_name: "Mile High Credit Union",
    },
    ...changed,
  },
});

describe("entities", () => {
  test("the same merchant_entity_id twice", async () => {
    await send("POST /banking/entities", { body: person });
    const twice = await send("POST /banking/entities", { body: person });
    expect(twice.body).toEqual({
      code: "DUPLICATE_ENTITY",
      messages: ["merchant_entity_id: is taken by another entity"],
      http_code: 409,
    });
  });

  test("are changed, but not in kind", async () => {
    const made = await send("POST /banking/entities", { body: person });
    const entity = `/banking/entities/${at(made.body, "id")}`;
    const phone = { country_code: "+1", number: "3035550199" };
    await send(`PATCH ${entity}`, { body: { account_id, phone } });
    const read = await send(`GET ${entity}`);
    expect(read.body).toMatchObject({
      phone,
      merchant_entity_id: "customer-1",
    });
    const none = await send("GET /banking/entities/ent_none");
    expect([none.status, at(none.body, "code")]).toEqual([
      404,
      "ENTITY_NOT_FOUND",
    ]);
  });
});

describe("onboardings", () => {
  test("end by themselves, and cannot be cancelled then", async () => {
    const { path } = await onboard();
    expect(at((await send(`GET ${path}`)).body, "status")).toBe("PENDING");
    mock.advance(10_000);
    expect(at((await send(`GET ${path}`)).body, "status")).toBe("SUCCEEDED");
    const late = await send(`POST ${path}/cancel`);
    expect(late.body).toMatchObject({
      code: "VALIDATION_ERROR",
      messages: ["cancel: the onboarding is SUCCEEDED"],
    });
  });

  test("are cancelled, updated and declined", async () => {
    const first = await onboard();
    const cancelled = await send(`POST ${first.path}/cancel`);
    expect(cancelled.body).toMatchObject({ id: first.id, status: "CANCELLED" });
    mock.reset();
    const second = await onboard();
    mock.trigger(second.id, "ask for documents");
    const updated = await send(`PATCH ${second.path}`, {
      body: { account_id },
    });
    expect(at(updated.body, "status")).toBe("PENDING");
    mock.trigger(second.id, "decline");
    const refused = await send("POST /banking/accounts", opening(second.id));
    expect([refused.status, at(refused.body, "messages.0")]).toEqual([
      400,
      "onboarding_id: the onboarding is DECLINED, not SUCCEEDED",
    ]);
  });

  test("ONE_STEP needs a declaration", async () => {
    const { entity } = await onboard();
    const { compliance_declaration: _, ...body } = onboarding;
    const refused = await send(`POST ${entity}/onboardings`, { body });
    expect(at(refused.body, "messages.0")).toBe(
      "compliance_declaration: is required for ONE_STEP",
    );
  });
});

describe("accounts and transfers", () => {
  test("a batch rail is processed, then done; it can be returned", async () => {
    const account = await open();
    const made = await send("POST /banking/transfers", transfer(account));
    expect(made).toMatchObject({
      status: 202,
      body: {
        status: "PENDING",
        source_account_id: account,
        amount: { value: 19.99, currency: "USD" },
        destination_account: { account_number_last_4: "1155" },
      },
    });
    const id = at(made.body, "id");
    const path = `/banking/accounts/${account}/transfers/${id}`;
    const look = async () => at((await send(`GET ${path}`)).body, "status");
    mock.advance(10_000);
    expect(await look()).toBe("PROCESSING");
    const late = await send(`POST ${path}/cancel`);
    expect([late.status, at(late.body, "code")]).toEqual([
      400,
      "VALIDATION_ERROR",
    ]);
    mock.advance(10_000);
    expect(await look()).toBe("COMPLETED");
    expect(mock.trigger(id, "return")).toBe(true);
    expect(await look()).toBe("REVERSED");
  });

  test("an instant rail skips processing; a pending one is cancelled", async () => {
    const account = await open();
    const fast = await send(
      "POST /banking/transfers",
      transfer(account, { payment_rail: "RTP" }),
    );
    const path = `/banking/accounts/${account}/transfers/`;
    mock.advance(10_000);
    const done = await send(`GET ${path}${at(fast.body, "id")}`);
    expect(at(done.body, "status")).toBe("COMPLETED");
    const slow = await send("POST /banking/transfers", transfer(account));
    const cancelled = await send(`POST ${path}${at(slow.body, "id")}/cancel`);
    expect([cancelled.status, cancelled.text]).toEqual([200, ""]);
    const read = await send(`GET ${path}${at(slow.body, "id")}`);
    expect(at(read.body, "status")).toBe("CANCELLED");
  });

  test("another currency, an unknown account, and one that is closed", async () => {
    const account = await open();
    const euros = transfer(account, { amount: { value: 1, currency: "EUR" } });
    const answers = [
      await send("POST /banking/transfers", euros),
      await send("POST /banking/transfers", transfer("acct_none")),
      await send(`PATCH /banking/accounts/${account}`, {
        body: { account_id, account_type: "SAVINGS" },
      }),
      await send(`DELETE /banking/accounts/${account}`),
      await send(`DELETE /banking/accounts/${account}`),
    ];
    const short = answers.map(({ status, body }) => [
      status,
      at(body, status < 300 ? "status" : "code"),
    ]);
    expect(short).toEqual([
      [422, "CURRENCY_MISMATCH"],
      [404, "ACCOUNT_NOT_FOUND"],
      [200, "ACTIVE"],
      [200, "CLOSED"],
      [400, "VALIDATION_ERROR"],
    ]);
  });
});
