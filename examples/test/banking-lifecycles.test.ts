import { createYunoBankingClient } from "@fintech-clients/yuno-banking";
import { startMock, type Mock } from "@fintech-clients/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { ids } from "../demo/ids.ts";
import {
  cancelOnboarding,
  cancelTransfer,
} from "../lifecycles/cancel-what-is-pending.ts";
import { known } from "../lifecycles/known.ts";
import { until } from "../lifecycles/until.ts";
import { runProgram, toMock } from "./run-program.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test("an account from nothing to closed", async () => {
  const sent: string[] = [];
  const send = toMock(mock, "yuno-banking");
  const printed = await runProgram(
    "lifecycles/open-a-bank-account.ts",
    mock,
    async (url, init) => {
      sent.push(`${init?.method} ${new URL(new Request(url).url).pathname}`);
      // What the bank decides meanwhile, it decides before each look.
      mock.advance(60_000);
      return send(url, init);
    },
  );
  const [entity, onboarding, account, transfer] = mock
    .executions()
    .map(({ id }) => id);
  expect(printed).toEqual([
    `entity ${entity}`,
    `onboarding ${onboarding} PENDING`,
    `onboarding ${onboarding} SUCCEEDED`,
    `account ${account} ACTIVE`,
    `transfer ${transfer} PENDING`,
    `transfer ${transfer} COMPLETED`,
    `account ${account} CLOSED`,
  ]);
  const onboardings = `/v1/banking/entities/${entity}/onboardings`;
  expect(sent).toEqual([
    "POST /v1/banking/entities",
    `POST ${onboardings}`,
    `GET ${onboardings}/${onboarding}`,
    "POST /v1/banking/accounts",
    "POST /v1/banking/transfers",
    `GET /v1/banking/accounts/${account}/transfers/${transfer}`,
    `DELETE /v1/banking/accounts/${account}`,
  ]);
});

/** A client whose every answer of the mock is the one that is next in line; `calls` keeps what was asked. */
function scripted(...headers: Record<string, string>[]) {
  const calls: string[] = [];
  const client = createYunoBankingClient({
    baseUrl: mock.baseUrl("yuno-banking"),
    credentials: mock.credentials("yuno-banking"),
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
  const path = {
    ...ids.account,
    transfer_id: "xfer_cc0e8400-e29b-41d4-a716-446655440000",
  };

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

  test.each([{ prefer: "code=400" }, { prefer: "fault=executed-then-lost" }])(
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
  const path = ids.onboarding;

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
      { prefer: "fault=500-after-execution" },
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
      source_account_id: ids.account.account_id,
      direction: "OUTGOING",
      amount: { value, currency: "USD" },
      payment_rail: "RTP",
      destination_account: {
        account_number: "7722041155",
        account_name: "Aspen Supplies LLC",
        bank_name: "Mile High Credit Union",
      },
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
