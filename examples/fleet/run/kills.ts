import { setTimeout } from "node:timers/promises";

import type { Mock } from "@fintech-clients/mock";
import type pg from "pg";

import type { Database } from "./postgres.ts";
import type { Random } from "./random.ts";
import type { Workers } from "./workers.ts";

interface Scene {
  readonly mock: Mock;
  readonly workers: Workers;
  readonly database: Database;
  readonly pool: pg.Pool;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** What was killed. */
export interface Kills {
  readonly workers: number;
  /** Of these, how many held a refund that was carried out and not recorded. */
  readonly betweenExecutionAndRecording: number;
  readonly databases: number;
}

/**
 * Kills workers while they work: each at its own seeded moment, which is a
 * number of requests that the simulator has received, and a few milliseconds.
 * Half-way the database is killed, too.
 */
export async function killWorkers(
  scene: Scene,
  { kills, requests }: { readonly kills: number; readonly requests: number },
): Promise<Kills> {
  const { mock, workers, database, random, signal } = scene;
  const before = mock.traffic().requests;
  const reached = async (share: number): Promise<void> => {
    while (mock.traffic().requests - before < share * requests) {
      await setTimeout(5, undefined, { signal });
    }
  };
  let betweenExecutionAndRecording = 0;
  const killSome = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index += 1) {
      await reached((0.9 * (index + random.next())) / kills);
      await setTimeout(random.below(30), undefined, { signal });
      const { names } = workers;
      const name = names[random.below(names.length)];
      if (name !== undefined && (await killOne(scene, name))) {
        betweenExecutionAndRecording += 1;
      }
    }
  };
  const half = Math.floor(kills / 2);
  await killSome(0, half);
  const databases = kills > 0 && database.crash ? 1 : 0;
  if (databases > 0) {
    await reached(0.45);
    await database.crash?.();
  }
  await killSome(half, kills);
  return { workers: kills, betweenExecutionAndRecording, databases };
}

/** Kills a worker; true where it held a refund that the simulator had carried out by then, and that it had not recorded. */
async function killOne(
  { mock, workers, pool, signal }: Scene,
  name: string,
): Promise<boolean> {
  const carriedOut = new Set(
    mock
      .journal()
      .filter(({ executed }) => executed)
      .map(({ idempotencyKey }) => idempotencyKey),
  );
  await workers.kill(name);
  for (;;) {
    try {
      // What it sent to the database before its end is still carried out.
      const { rows: left } = await pool.query(
        "select from pg_stat_activity where application_name = $1",
        [name],
      );
      if (left.length === 0) {
        break;
      }
    } catch {
      // The database is starting again.
    }
    await setTimeout(10, undefined, { signal });
  }
  const { rows } = await pool.query<{ idempotency_key: string }>(
    `select idempotency_key from intents join pgboss.job using (id)
     where sent_by = $1 and settled_at is null and job.state = 'active'`,
    [name],
  );
  return rows.some(({ idempotency_key }) => carriedOut.has(idempotency_key));
}
