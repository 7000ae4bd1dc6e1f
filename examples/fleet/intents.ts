import type { ClientError } from "@fintech-clients/yuno-payments";
import pg from "pg";
import { PgBoss, type Db } from "pg-boss";

/** A job has the id of its intent, so that an intent has one job. */
export const queue = "intents";

/** One thing that is to happen once: a row of a CSV, stored. */
export interface Intent {
  readonly id: string;
  readonly kind: string;
  /** The other columns of the CSV. */
  readonly details: Readonly<Record<string, string>>;
  /** Null where the operation takes none. */
  readonly idempotencyKey: string | null;
  readonly attempts: number;
}

/** What a call made, as the provider shows it. */
export type Made = { readonly id?: string } | undefined;

/** What is done to intents of one kind. */
export interface Operation {
  readonly send: (intent: Intent) => Promise<{
    readonly error: ClientError | undefined;
    readonly made: Made;
  }>;
  /** Asks what became of an intent; undefined where the provider does not know it. */
  readonly lookUp: (intent: Intent) => Promise<Made>;
}

export const workerName: string =
  process.env.WORKER_NAME ?? `worker-${process.pid}`;

export const pool: pg.Pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  application_name: workerName,
});

/**
 * Why pg-boss: its jobs are rows of the same PostgreSQL, so an intent and its
 * job are committed together, and so are an outcome and the end of the job. A
 * queue in another store can lose one of the two when a process dies between
 * them. A job may still run twice: that nothing is carried out twice is the
 * work of the key.
 */
export const boss: PgBoss = new PgBoss({
  db: adapt(pool),
  schedule: false,
  // How soon the job of a worker that died is seen.
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
});

// Without listeners, a database that restarts ends the process.
const report = ({ message }: Error): void => console.error(message);
pool.on("error", report).on("connect", (each) => each.on("error", report));
boss.on("error", report);

/** Runs `run` in one transaction; `db` lets pg-boss write in it. */
export async function inTransaction<T>(
  run: (client: pg.PoolClient, db: Db) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let hasFailed = true;
  try {
    await client.query("begin");
    const result = await run(client, adapt(client));
    await client.query("commit");
    hasFailed = false;
    return result;
  } finally {
    // Closing its connection rolls back a transaction that failed.
    client.release(hasFailed);
  }
}

function adapt(connection: pg.Pool | pg.PoolClient): Db {
  return { executeSql: (text, values) => connection.query(text, values) };
}
