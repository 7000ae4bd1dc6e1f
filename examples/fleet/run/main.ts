import { mkdtempSync, rmSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { startMock } from "@fintech-clients/mock";

import { killWorkers } from "./kills.ts";
import { makeOrders } from "./orders.ts";
import { startDatabase } from "./postgres.ts";
import { Random } from "./random.ts";
import { verify } from "./verify.ts";
import { Workers } from "./workers.ts";

/** Simulated seconds in a real one: what a provider carries out late is not waited for so long. */
const simulatedSpeed = 5;

/** Limits that let a job of a killed worker be picked up within seconds; the defaults of worker.ts are for production. */
const limits = { CALL_MS: "2000", JOB_SECONDS: "5", PENDING_MS: "6000" };

/** A database that is killed on purpose is no news. */
const ignore = (): void => undefined;

const options = readOptions();
const stopping = new AbortController();
const { signal } = stopping;
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => stopping.abort(new Error(`ended by ${name}`)));
}
// Of workers that cannot start, no other sign is seen.
setTimeout(
  () => stopping.abort(new Error("not over in time")),
  1_800_000,
).unref();

const atEnd: (() => unknown)[] = [];
try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(signal.aborted ? String(signal.reason) : error);
  process.exitCode = 1;
} finally {
  for (const end of atEnd.toReversed()) {
    await end();
  }
}

async function run(): Promise<boolean> {
  const { rows, kills, workers: workerCount, seed, broken, verbose } = options;
  const { "fault-rate": faultRate } = options;
  const began = performance.now();
  const random = new Random(seed);
  const folder = mkdtempSync(path.join(tmpdir(), "fleet-csv-"));
  atEnd.push(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startDatabase();
  atEnd.push(database.stop);
  signal.throwIfAborted();
  const mock = await startMock({
    provider: "yuno-payments",
    seed,
    faultRate,
    msPerRequest: 0,
  });
  atEnd.push(mock.close);
  const orders = await makeOrders(mock, folder, { rows, faultRate, random });
  signal.throwIfAborted();
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    mock.advance((now - last) * simulatedSpeed);
    last = now;
  }, 100);
  atEnd.push(() => clearInterval(clock));

  const { publicApiKey, privateSecretKey } = mock.credentials("yuno-payments");
  // Workers that are started again compile nothing: this process fills the cache, as one that is killed does not write it.
  const compiled = path.join(folder, "compiled");
  enableCompileCache(compiled);
  const env = {
    ...limits,
    NODE_COMPILE_CACHE: compiled,
    DATABASE_URL: database.url,
    YUNO_BASE_URL: mock.baseUrl("yuno-payments"),
    YUNO_PUBLIC_API_KEY: publicApiKey,
    YUNO_PRIVATE_SECRET_KEY: privateSecretKey,
  };
  Object.assign(process.env, env);
  const { boss, pool } = await import("../intents.ts");
  const { importIntents, prepare } = await import("../import.ts");
  const { watch } = await import("../watch.ts");
  await import("../worker.ts");
  flushCompileCache();
  boss.removeAllListeners("error").on("error", ignore);
  pool.removeAllListeners("error").on("error", ignore);
  pool
    .removeAllListeners("connect")
    .on("connect", (each) => each.on("error", ignore));
  atEnd.push(
    () => pool.end(),
    () => boss.stop(),
  );
  await prepare();
  const refunds = await importIntents("refund", orders.refunds);
  const payouts = await importIntents("payout", orders.payouts);
  await boss.stop();
  await pool.query(
    `update intents set created_at = now() - interval '25 hours', attempts = 1,
       sent_at = now() - interval '25 hours', sent_by = 'yesterday'
     where id = any($1)`,
    [orders.stale],
  );
  console.log(
    `${refunds} refunds and ${payouts} payouts; ${workerCount} workers; seed ${seed}; PostgreSQL: ${database.source}`,
  );

  const worker = broken ? "broken.ts" : "../worker.ts";
  const workers = new Workers(worker, { ...env, BROKEN: broken }, verbose);
  atEnd.push(() => workers.stop());
  // Ctrl-C reaches the workers, too.
  signal.addEventListener("abort", () => workers.replaceNone());
  workers.start(workerCount);
  const killing = killWorkers(
    { mock, workers, database, pool, random, signal },
    { kills, requests: refunds + payouts },
  );
  // It may be starting the database again.
  atEnd.push(() => killing.catch(() => undefined));
  const [killed] = await Promise.all([killing, watch(signal)]);
  await workers.stop();

  const { table, rate, problems } = await verify(mock, pool);
  const share = killed.betweenExecutionAndRecording / (kills || 1);
  console.table(table);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${rate} intents/s; ${seconds} s in all`);
  console.log(
    `killed: ${killed.workers} workers, ${killed.betweenExecutionAndRecording} of them between execution and recording; the database ${killed.databases} times`,
  );
  const isEnough = kills === 0 || share >= 0.1;
  if (!isEnough) {
    console.log(
      "Too few kills came between execution and recording: this run proves too little.",
    );
  }
  for (const problem of problems.slice(0, 10)) {
    console.log(problem);
  }
  console.log(
    problems.length === 0
      ? "Every intent is settled, and was carried out once, or not at all, as recorded."
      : `${problems.length} problems.`,
  );
  return problems.length === 0 && isEnough;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "5000" },
      kills: { type: "string", default: "200" },
      workers: { type: "string", default: "4" },
      seed: { type: "string", default: "7" },
      "fault-rate": { type: "string", default: "0.1" },
      /** One of the mistakes of broken.ts. */
      broken: { type: "string" },
      /** What the workers complain of. */
      verbose: { type: "boolean", default: false },
    },
  });
  const whole = (name: "rows" | "kills" | "workers" | "seed"): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < (name === "kills" ? 0 : 1)) {
      throw new RangeError(`--${name} ${values[name]}: must be a whole number`);
    }
    return value;
  };
  return {
    ...values,
    rows: whole("rows"),
    kills: whole("kills"),
    workers: whole("workers"),
    seed: whole("seed"),
    "fault-rate": Number(values["fault-rate"]),
  };
}
