import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startMock, type Mock } from "../src/index.ts";
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

const main = new URL("../dist/cli/main.js", import.meta.url).pathname;
const keys = {
  YUNO_PUBLIC_API_KEY: "mock-public-api-key",
  YUNO_PRIVATE_SECRET_KEY: "mock-private-secret-key",
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
    "GET /checkout/customers/sessions/{customer_session}/payment-methods",
    "GET /checkout/sessions/{checkout_session}",
    "GET /checkout/sessions/{checkout_session}/payment-methods",
    "GET /customers/{customer_id}",
  ]);
  expect(text).toContain(
    "## GET /payments/{payment_id}: 200\n\nAs documented.",
  );
  expect(text).not.toContain("mock-private-secret-key");
  expect(text).not.toContain(payment_id);
});

test.each([
  [
    {},
    [],
    "YUNO_PRIVATE_SECRET_KEY and YUNO_PUBLIC_API_KEY: not set in the environment.",
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
