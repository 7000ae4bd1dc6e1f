import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  cancelOnboarding,
  cancelTransfer,
} from "../lifecycles/cancel-what-is-pending.ts";
import { known } from "../lifecycles/known.ts";
import { until } from "../lifecycles/until.ts";
import { credentials } from "../mock/credentials.ts";
import { startMock, type Mock } from "../mock/start-mock.ts";
import { runProgram, toMock } from "./run-program.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test("an account from nothing to closed", async () => {
  const sent: string[] = [];
  const send = toMock(mock.origin, "yuno-banking");
  const printed = await runProgram(
    "lifecycles/open-a-bank-account.ts",
    async (url, init) => {
      sent.push(`${init?.method} ${new URL(new Request(url).url).pathname}`);
      return send(url, init);
    },
  );
  expect(printed).toEqual([
    "entity ent_660e8400-e29b-41d4-a716-446655440000",
    "onboarding onb_990e8400-e29b-41d4-a716-446655440000 PENDING",
    "onboarding onb_990e8400-e29b-41d4-a716-446655440000 SUCCEEDED",
    "account acct_aa0e8400-e29b-41d4-a716-446655440000 PENDING",
    "transfer xfer_cc0e8400-e29b-41d4-a716-446655440000 PENDING",
    "transfer xfer_cc0e8400-e29b-41d4-a716-446655440000 COMPLETED",
    "account acct_aa0e8400-e29b-41d4-a716-446655440000 CLOSED",
  ]);
  const entity =
    "/v1/banking/entities/ent_660e8400-e29b-41d4-a716-446655440000";
  const account =
    "/v1/banking/accounts/acct_aa0e8400-e29b-41d4-a716-446655440000";
  expect(sent).toEqual([
    "POST /v1/banking/entities",
    `POST ${entity}/onboardings`,
    `GET ${entity}/onboardings/onb_990e8400-e29b-41d4-a716-446655440000`,
    "POST /v1/banking/accounts",
    "POST /v1/banking/transfers",
    `GET ${account}/transfers/xfer_cc0e8400-e29b-41d4-a716-446655440000`,
    `DELETE ${account}`,
  ]);
});

/** A client whose every answer of the mock is the one that is next in line; `calls` keeps what was asked. */
function scripted(...headers: Record<string, string>[]) {
  const calls: string[] = [];
  const client = createYunoBankingClient({
    baseUrl: `${mock.origin}/yuno-banking/v1`,
    credentials: credentials.yuno,
    retry: { maxAttempts: 1 },
    fetch: (url, init) => {
      const wanted = Object.entries(headers[calls.length] ?? {});
      calls.push(String(init.method));
      const all = new Headers(init.headers);
      for (const [name, value] of wanted) {
        all.set(name, value);
      }
      return fetch(url, { ...init, headers: all });
    },
  });
  return { client, calls };
}

const showing = (example: string) => ({
  prefer: `code=200, example=${example}`,
});

describe("cancel a transfer", () => {
  const path = { account_id: "acct_1", transfer_id: "xfer_1" };

  test("that is pending", async () => {
    const { client, calls } = scripted(
      showing("Pending"),
      {},
      showing("Cancelled"),
    );
    expect(await cancelTransfer(client, path)).toBe("CANCELLED");
    expect(calls).toEqual(["GET", "POST", "GET"]);
  });

  test("that is done: nothing is sent", async () => {
    const { client, calls } = scripted(showing("Completed"));
    expect(await cancelTransfer(client, path)).toBe("COMPLETED");
    expect(calls).toEqual(["GET"]);
  });

  test.each([{ prefer: "code=400" }, { "x-mock-fault": "drop" }])(
    "whose cancellation got %j: a look tells, and it is sent once",
    async (answer) => {
      const { client, calls } = scripted(
        showing("Pending"),
        answer,
        showing("Completed"),
      );
      expect(await cancelTransfer(client, path)).toBe("COMPLETED");
      expect(calls).toEqual(["GET", "POST", "GET"]);
    },
  );
});

describe("cancel an onboarding", () => {
  const path = { entity_id: "ent_1", onboarding_id: "onb_1" };

  test("that is open", async () => {
    const { client, calls } = scripted(showing("UnderReview"));
    expect(await cancelOnboarding(client, path)).toBe("CANCELLED");
    expect(calls).toEqual(["GET", "POST"]);
  });

  test("that has ended: nothing is sent", async () => {
    const { client, calls } = scripted(showing("Succeeded"));
    expect(await cancelOnboarding(client, path)).toBe("SUCCEEDED");
    expect(calls).toEqual(["GET"]);
  });

  test("whose answer is lost: a look tells", async () => {
    const { client, calls } = scripted(
      showing("UnderReview"),
      { "x-mock-fault": "empty-500" },
      showing("Cancelled"),
    );
    expect(await cancelOnboarding(client, path)).toBe("CANCELLED");
    expect(calls).toEqual(["GET", "POST", "GET"]);
  });
});

test.each([
  [0.07, 202],
  [19.99, 202],
  [10_000_000_000, 400],
])("the mock answers a transfer of %d with %d", async (value, status) => {
  const { client } = scripted();
  const result = await client.POST("/banking/transfers", {
    body: {
      account_id: "a",
      source_account_id: "s",
      direction: "OUTGOING",
      amount: { value, currency: "USD" },
      payment_rail: "RTP",
    },
  });
  expect(result.status).toBe(status);
});

test("a field that is missing is named", () => {
  expect(() => known(undefined, "an id")).toThrow("does not hold an id");
  expect(known(0, "a number")).toBe(0);
});

test("until gives up after its last look", async () => {
  let looks = 0;
  const look = async (): Promise<number> => ++looks;
  expect(await until(look, () => false, { everyMs: 0, looks: 3 })).toBe(3);
  expect(await until(look, (seen) => seen === 5, { everyMs: 0 })).toBe(5);
});
