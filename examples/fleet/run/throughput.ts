import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { startMock } from "@fintech-clients/mock";

import { makeOrders } from "./orders.ts";
import { Random } from "./random.ts";

/** Measures how many intents 1, 2 and 4 workers settle in a second, without faults and kills, beside one process without a queue. Records it for docs/benchmarks.md. */

const rows = 500;
const results = new URL("../../../bench/results/fleet.json", import.meta.url);
const loadBefore = loadavg()[0] ?? 0;
const fleet: { readonly workers: number; readonly rate: number }[] = [];
const direct = await measureDirect();
console.log(`without a queue: ${direct} refunds/s`);
for (const workers of [1, 2, 4]) {
  const options = `--rows ${rows} --workers ${workers} --kills 0 --fault-rate 0`;
  const printed = await node("main.ts", options.split(" "));
  const rate = Number(/^(\d+) intents\/s/m.exec(printed)?.[1]);
  fleet.push({ workers, rate });
  console.log(`${workers} workers: ${rate} intents/s`);
}
const measured = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cores: availableParallelism(),
  load: [loadBefore, loadavg()[0] ?? 0],
  rows,
  direct,
  fleet,
};
writeFileSync(results, `${JSON.stringify(measured, undefined, 2)}\n`);

/** Refunds in a second by one process, ten at a time; the simulator is in another one, as it is for workers. */
async function measureDirect(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "fleet-direct-"));
  const mock = await startMock({ provider: "yuno-payments", msPerRequest: 0 });
  try {
    const random = new Random(7);
    const orders = await makeOrders(mock, folder, {
      rows,
      faultRate: 0,
      random,
    });
    const credentials = mock.credentials("yuno-payments");
    const printed = await node("direct.ts", [orders.refunds], {
      YUNO_BASE_URL: mock.baseUrl("yuno-payments"),
      YUNO_PUBLIC_API_KEY: credentials.publicApiKey,
      YUNO_PRIVATE_SECRET_KEY: credentials.privateSecretKey,
    });
    return Number(printed);
  } finally {
    await mock.close();
    rmSync(folder, { recursive: true });
  }
}

async function node(
  script: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [file, ...options],
    { env: { ...process.env, ...env } },
  );
  return stdout;
}
