import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { planReads } from "../src/live-check/plan-reads.ts";
import { agrees, report } from "../src/live-check/report.ts";
import { runCheck } from "../src/live-check/run-check.ts";
import { startMock, type Mock, type ProviderName } from "../src/index.ts";
import { credentialHeaders } from "../src/providers/credentials.ts";
import { providerNames, readProvider } from "../src/providers/providers.ts";
import { at, call, purchase } from "./call.ts";

let mock: Mock;
let payment_id: string;
beforeAll(async () => {
  mock = await startMock();
  const made = await call(mock, "yuno-payments", "POST /payments", {
    body: purchase,
  });
  payment_id = at(made.body, "id");
}, 120_000);
afterAll(() => mock.close());

/** Changes what `GET /issuers` is answered, on its way. */
function planting(
  change: (body: Record<string, unknown>) => unknown,
  status?: number,
): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!new Request(input).url.endsWith("/issuers")) {
      return response;
    }
    const body = (await response.json()) as Record<string, unknown>;
    return Response.json(change(body), { status: status ?? response.status });
  };
}

async function check(
  name: ProviderName,
  send: typeof fetch = fetch,
  calls = 1,
) {
  const provider = readProvider(name);
  const findings = await runCheck(provider, {
    baseUrl: mock.baseUrl(name),
    headers: credentialHeaders(provider),
    ids: { payment_id, merchant_order_id: "order-1" },
    calls,
    fetch: send,
  });
  return { findings, text: report(provider, findings) };
}

test.each(providerNames)(
  "%s: the simulator is as its document says",
  async (name) => {
    const { findings } = await check(name, fetch, 50);
    expect(findings.length).toBeGreaterThan(2);
    // What is answered for an unknown id is not documented everywhere.
    const surprising = findings.filter(
      ({ status, ...finding }) =>
        !agrees([{ ...finding, status }]) && status !== 404,
    );
    expect(surprising).toEqual([]);
    // Nothing that a check could have sent is missing.
    const refused = mock
      .journal()
      .filter(({ provider, status }) => provider === name && status === 400);
    expect(
      refused.filter(({ operation }) => operation.endsWith("/list")),
    ).toEqual([]);
  },
);

test("only reads, and few: the ones whose ids are known come first", () => {
  const { document } = readProvider("yuno-payments");
  const reads = planReads(document, { payment_id: "p/1" }, 3);
  expect(reads.map((read) => read.path)).toEqual([
    "/customers",
    "/issuers",
    "/payments/p%2F1",
  ]);
});

test("headers that an operation requires are sent, known or not", () => {
  const { document } = readProvider("yuno-payments");
  const headersOf = (ids: Record<string, string>): unknown =>
    planReads(document, ids, 50).find(
      ({ located }) => located.name === "GET /subscriptions",
    )?.headers;
  expect(headersOf({ "x-account-code": "mine" })).toEqual([
    ["x-account-code", "mine"],
  ]);
  const nobody = "00000000-0000-4000-8000-000000000000";
  expect(headersOf({})).toEqual([["x-account-code", nobody]]);
});

const secret = "VALUE-THAT-IS-NOBODYS";
const answerHtml: typeof fetch = async () => new Response("<html>");
const breakOff: typeof fetch = () => Promise.reject(new Error(secret));

describe("planted", () => {
  test("a wrong type, a field that is gone, one of another kind, one that is new", async () => {
    const send = planting((body) => {
      const issuers = [{ id: 7, name: secret, rating: { level: secret } }];
      return { ...body, issuers, cursor: secret };
    });
    const { findings, text } = await check("yuno-payments", send, 2);
    expect(findings).toEqual([
      {
        operation: "GET /customers",
        status: 200,
        isDocumented: true,
        deviations: [],
        unknown: [],
      },
      {
        operation: "GET /issuers",
        status: 200,
        isDocumented: true,
        deviations: [
          {
            field: "issuers[].id",
            kind: "type: string expected, number found",
          },
        ],
        unknown: [
          { field: "issuers[].rating", kind: "object" },
          { field: "cursor", kind: "string" },
        ],
      },
    ]);
    expect(text).toContain(
      "- deviates: `issuers[].id`: type: string expected, number found",
    );
    expect(text).toContain("- not in the document: `cursor`: string");
    expect(text).not.toContain(secret);
    expect(agrees(findings)).toBe(false);
  });

  test("a status that is not documented", async () => {
    const { text } = await check(
      "yuno-payments",
      planting((body) => body, 418),
      2,
    );
    expect(text).toContain("## GET /issuers: 418");
    expect(text).toContain(
      "- the status is not documented; these are: 200, 400",
    );
  });

  test("no JSON, and no answer", async () => {
    const { text } = await check("yuno-payments", answerHtml);
    expect(text).toContain("- deviates: `(body)`: is not JSON");
    const silent = await check("yuno-payments", breakOff);
    expect(silent.text).toContain("what 0 of 1 reads answered");
    expect(agrees(silent.findings)).toBe(false);
  });
});
