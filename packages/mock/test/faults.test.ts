import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

import {
  requestFaults,
  startMock,
  type Mock,
  type RequestFault,
} from "../src/index.ts";
import { call, purchase } from "./call.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ slowMs: 1 });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const operations = {
  read: ["GET /payments?merchant_order_id=order-1", "GET /payments"],
  keyed: ["POST /payments", "POST /payments"],
  unkeyed: [
    "POST /payments/2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da/fulfillments",
    "POST /payments/{payment_id}/fulfillments",
  ],
} as const;
const fulfillment = {
  status: "COMPLETED",
  fulfillments: [{ id: "f-1", type: "STANDARD", status: "COMPLETED" }],
};

/** Sends one request; its status, or how it broke. */
async function attempt(
  kind: keyof typeof operations,
  signal?: AbortSignal,
): Promise<string> {
  const [target] = operations[kind];
  const body = { read: undefined, keyed: purchase, unkeyed: fulfillment }[kind];
  try {
    const { status } = await call(mock, "yuno-payments", target, {
      headers: { "x-idempotency-key": "k" },
      ...(body && { body }),
      ...(signal && { signal }),
    });
    return String(status);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? message;
  }
}

/** What the first request shows, how often it was executed by then, what the second shows, how often after it. */
type Row = readonly [
  first: string,
  executed: number,
  second: string,
  executed: number,
];
const ok = { keyed: "201", unkeyed: "202" };

/** Written by hand; a fault without a row fails. `late` faults are not here, see below. */
const expected: Readonly<Record<RequestFault, { keyed: Row; unkeyed: Row }>> = {
  "lost-before-execution": both("ECONNRESET", 0, 1, 1),
  "executed-then-lost": both("ECONNRESET", 1, 1, 2),
  "executed-during-back-off": both("ECONNRESET", 0, 1, 2),
  "executed-after-give-up": {
    keyed: ["This operation was aborted", 0, "400", 0],
    unkeyed: ["This operation was aborted", 0, ok.unkeyed, 1],
  },
  duplicated: {
    keyed: [ok.keyed, 1, ok.keyed, 1],
    unkeyed: [ok.unkeyed, 2, ok.unkeyed, 3],
  },
  "half-answer": both("UND_ERR_SOCKET", 1, 1, 2),
  "stalled-body": both("This operation was aborted", 1, 1, 2),
  "500-after-execution": both("500", 1, 1, 2),
  "400-after-execution": both("400", 1, 1, 2),
  "503-before-execution": both("503", 0, 1, 1),
  "429-with-retry-after": both("429", 0, 1, 1),
  "429-without-retry-after": both("429", 0, 1, 1),
  slow: {
    keyed: [ok.keyed, 1, ok.keyed, 1],
    unkeyed: [ok.unkeyed, 1, ok.unkeyed, 2],
  },
  "key-burnt": {
    keyed: ["500", 0, "400", 0],
    unkeyed: ["500", 0, ok.unkeyed, 1],
  },
  "key-expired": {
    keyed: [ok.keyed, 1, ok.keyed, 1],
    unkeyed: [ok.unkeyed, 1, ok.unkeyed, 2],
  },
  "502-html": both("502", 1, 1, 2),
  redirect: both("307", 1, 1, 2),
};

function both(
  first: string,
  executed: number,
  keyed: number,
  unkeyed: number,
): { keyed: Row; unkeyed: Row } {
  return {
    keyed: [first, executed, ok.keyed, keyed],
    unkeyed: [first, executed, ok.unkeyed, unkeyed],
  };
}

const faults = Object.keys(requestFaults) as RequestFault[];
const rows = faults.flatMap((fault) => [
  { fault, kind: "keyed" as const },
  { fault, kind: "unkeyed" as const },
]);

test.each(rows)("$fault, $kind", async ({ fault, kind }) => {
  mock.failNext(operations[kind][1], { fault });
  const giveUp = ["executed-after-give-up", "stalled-body"].includes(fault)
    ? abortedSoon()
    : undefined;
  const first = await attempt(kind, giveUp);
  const once = mock.executions().length;
  const second = await attempt(kind);
  const twice = mock.executions().length;
  expect([first, once, second, twice]).toEqual(expected[fault][kind]);
  expect(mock.journal()[0]?.fault).toBe(fault);
});

/** Gives up once the request has arrived. */
function abortedSoon(): AbortSignal {
  const controller = new AbortController();
  const look = (): void => {
    if (mock.journal().length > 0) {
      controller.abort();
    } else {
      setImmediate(look);
    }
  };
  look();
  return controller.signal;
}

test("reads fail, too, and are no executions", async () => {
  mock.failNext("GET /payments", { fault: "503-before-execution", times: 2 });
  const seen = [
    await attempt("read"),
    await attempt("read"),
    await attempt("read"),
  ];
  expect(seen).toEqual(["503", "503", "200"]);
  expect(mock.executions()).toEqual([]);
});

const limited = async (fault: RequestFault) => {
  mock.failNext("GET /payments", { fault });
  const { headers, text } = await call(
    mock,
    "yuno-payments",
    operations.read[0],
  );
  return [headers.get("retry-after"), text.includes("retry")];
};

test("429 says when to come again, or does not", async () => {
  expect(await limited("429-with-retry-after")).toEqual(["0", false]);
  expect(await limited("429-without-retry-after")).toEqual([null, false]);
});

test("a 400 that is none", async () => {
  mock.failNext("POST /payments", { fault: "400-after-execution" });
  const { body } = await call(mock, "yuno-payments", "POST /payments", {
    body: purchase,
  });
  expect(body).toEqual({
    code: "INTERNAL_SERVER_ERROR",
    messages: ["Internal server error"],
  });
});

test("no such 400 of a provider whose pages have none: its clients take any 400 as a refusal", async () => {
  mock.failNext("POST /withdrawals", { fault: "400-after-execution" });
  const body = { amount: { currency: "USDC", value: "300.00" } };
  const { status, text } = await call(mock, "youhodler", "POST /withdrawals", {
    body,
  });
  expect([status, text]).toEqual([500, ""]);
  expect(mock.executions()).toMatchObject([{ body }]);
});

test("a fault that a request asks for befalls its key once", async () => {
  const ask = () =>
    call(mock, "yuno-payments", "POST /payments", {
      headers: {
        prefer: "fault=500-after-execution",
        "x-idempotency-key": "k",
      },
      body: purchase,
    });
  expect([(await ask()).status, (await ask()).status]).toEqual([500, 201]);
  expect(mock.executions()).toHaveLength(1);
});

describe("refused", () => {
  test("no request arrives, not even a byte, until it listens again", async () => {
    await attempt("read");
    const before = mock.traffic();
    await mock.refuse();
    expect(await attempt("keyed")).toBe("ECONNREFUSED");
    expect(mock.traffic()).toEqual(before);
    await mock.accept();
    expect(await attempt("keyed")).toBe("201");
    const after = mock.traffic();
    expect(after.requests).toBe(before.requests + 1);
    expect(after.bytes).toBeGreaterThan(before.bytes);
  });
});

const statusesOf = async (seed: number) => {
  const other = await startMock({
    seed,
    faultRate: 0.3,
    faults: ["503-before-execution"],
  });
  const statuses = [];
  for (let index = 0; index < 60; index += 1) {
    const { status } = await call(other, "yuno-payments", operations.read[0]);
    statuses.push(status);
  }
  await other.close();
  return statuses;
};

test("by chance: as often as asked for, and the same with the same seed", async () => {
  const first = await statusesOf(1);
  expect(await statusesOf(1)).toEqual(first);
  expect(await statusesOf(2)).not.toEqual(first);
  const failed = first.filter((status) => status === 503).length;
  expect(failed).toBeGreaterThan(9);
  expect(failed).toBeLessThan(30);
});
