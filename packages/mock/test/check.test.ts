import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { planReads } from "../src/check/plan-reads.ts";
import { agrees, report } from "../src/check/report.ts";
import { runCheck } from "../src/check/run-check.ts";
import { startMock, type Mock, type ProviderName } from "../src/index.ts";
import { credentialHeaders } from "../src/providers/credential-headers.ts";
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

describe("the command", () => {
  const main = new URL("../dist/cli/main.js", import.meta.url).pathname;
  const keys = {
    YUNO_PUBLIC_API_KEY: "mock-public-key",
    YUNO_PRIVATE_SECRET_KEY: "mock-secret-key",
  };

  function run(args: readonly string[], env: Record<string, string>) {
    return new Promise<{ code: number; output: string }>((resolve) => {
      const all = ["check", "--provider", "yuno-payments", ...args];
      const { PATH } = process.env;
      execFile(
        process.execPath,
        [main, ...all],
        { env: { PATH, ...env } },
        (error, out, err) => {
          resolve({ code: Number(error?.code ?? 0), output: out + err });
        },
      );
    });
  }

  test("writes its report to a file, without the credentials", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "fintech-mock-"));
    const out = path.join(folder, "check.md");
    const url = mock.baseUrl("yuno-payments");
    const args = [
      "--base-url",
      url,
      "--id",
      `payment_id=${payment_id}`,
      "--out",
      out,
    ];
    const before = mock.journal().length;
    const { code, output } = await run(args, keys);
    const asked = mock
      .journal()
      .slice(before)
      .map(({ operation }) => operation);
    const text = readFileSync(out, "utf8");
    rmSync(folder, { recursive: true });
    expect([code, output]).toEqual([0, `${text}\n`]);
    expect(asked).toEqual([
      "GET /customers",
      "GET /issuers",
      "GET /payments/{payment_id}",
      "GET /plans",
      "GET /reports/list",
      "GET /subscriptions",
      "GET /checkout/customers/sessions/{customer_session}/payment-methods",
      "GET /checkout/sessions/{checkout_session}",
    ]);
    expect(text).toContain(
      "## GET /payments/{payment_id}: 200\n\nAs documented.",
    );
    expect(text).not.toContain("mock-secret-key");
    expect(text).not.toContain(payment_id);
  });

  test.each([
    [
      {},
      [],
      "YUNO_PUBLIC_API_KEY and YUNO_PRIVATE_SECRET_KEY: not set in the environment.",
    ],
    [
      keys,
      ["--base-url", "http://api.example.com"],
      "--base-url is http://api.example.com; it takes https, but for loopback.",
    ],
  ])("%j %j: refused", async (env, args, message) => {
    const { code, output } = await run(args, env);
    expect([code, output]).toEqual([2, expect.stringContaining(message)]);
  });
});
