import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { afterAll, expect, test } from "vitest";

const run = promisify(execFile);
const packages = path.resolve(import.meta.dirname, "../..");

let folder: string;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Packs the simulator and a client, and installs them; what others publish comes from npm. */
async function install(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), "fintech-mock-"));
  for (const name of ["mock", "shared", "yuno-payments"]) {
    const cwd = path.join(packages, name);
    await run("pnpm", ["pack", "--pack-destination", folder], { cwd });
  }
  const tarballs = readdirSync(folder).map((name) => `./${name}`);
  writeFileSync(path.join(folder, "package.json"), "{}");
  const flags = ["--prefer-offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...flags, ...tarballs], { cwd: folder });
}

const program = `
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  baseUrl: process.argv[2],
  credentials: { publicApiKey: "mock-public-api-key", privateSecretKey: "mock-private-secret-key" },
});
const { data, attempts } = await client.POST("/payments", {
  body: {
    account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
    merchant_order_id: "order-1",
    description: "Two concert tickets",
    country: "US",
    amount: { currency: "USD", value: 49.99 },
    payment_method: { type: "CARD" },
  },
});
console.log(data.status, attempts);
`;

test("packed and installed in an empty folder, it starts, and answers curl and a client", async () => {
  await install();
  const bin = path.join(folder, "node_modules/.bin/fintech-mock");
  const mock = spawn(bin, ["--port", "0", "--provider", "yuno-payments"]);
  try {
    const [printed] = (await once(mock.stdout, "data")) as [Buffer];
    const [, url = ""] = /yuno-payments: (\S+)/.exec(printed.toString()) ?? [];
    const { origin } = new URL(url);
    const keys = [
      "public-api-key: mock-public-api-key",
      "private-secret-key: mock-private-secret-key",
    ];
    const { stdout: unknown } = await run("curl", [
      "-s",
      `${url}/payments/none`,
      ...keys.flatMap((key) => ["-H", key]),
    ]);
    expect(JSON.parse(unknown)).toEqual({
      code: "PAYMENT_NOT_FOUND",
      messages: ["No payment has the id none"],
    });

    const fault = { operation: "POST /payments", fault: "executed-then-lost" };
    await run("curl", [
      "-s",
      `${origin}/_mock/faults`,
      "-d",
      JSON.stringify(fault),
    ]);
    writeFileSync(path.join(folder, "program.mjs"), program);
    const { stdout: paid } = await run(process.execPath, ["program.mjs", url], {
      cwd: folder,
    });
    expect(paid).toBe("SUCCEEDED 2\n");
    const { stdout: ledger } = await run("curl", [
      "-s",
      `${origin}/_mock/ledger`,
    ]);
    expect(JSON.parse(ledger)).toMatchObject([{ operation: "POST /payments" }]);
  } finally {
    mock.kill();
  }
}, 600_000);
