import type { ClientError } from "@fintech-clients/yuno-payments";
import pg from "pg";
import { PgBoss, type Db } from "pg-boss";

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

const { DATABASE_URL, WORKER_NAME } = process.env;
export const workerName: string = WORKER_NAME ?? `worker-${process.pid}`;

export const pool: pg.Pool = new pg.Pool({
  connectionString: DATABASE_URL,
  application_name: workerName,
  max: 2,
});

const adapt = (connection: Pick<pg.ClientBase, "query">): Db => ({
  executeSql: (text, values) => connection.query(text, values),
});

/**
 * Why pg-boss: its jobs are rows of the same PostgreSQL, so an intent and its
 * job are committed together, and so are an outcome and the end of the job. A
 * queue elsewhere loses one of the two when a process dies between them. A job
 * may still run twice: that nothing is carried out twice is the key's work.
 */
export const boss: PgBoss = new PgBoss({
  db: adapt(pool),
  schedule: false,
  // How soon it is seen that a worker died.
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
});

/** The only queue. A job has the id of its intent, so that an intent has one job. */
export const queue = "intents";

// Without listeners, a database that restarts ends the process.
const report = ({ message }: Error): void => console.error(message);
pool.on("error", report).on("connect", (each) => each.on("error", report));
boss.on("error", report);

/** Runs `run` in one transaction; `db` lets pg-boss write in it. */
export async function inTransaction<T>(
  run: (sql: pg.PoolClient, db: Db) => Promise<T>,
): Promise<T> {
  const sql = await pool.connect();
  let hasFailed = true;
  try {
    await sql.query("begin");
    const result = await run(sql, adapt(sql));
    await sql.query("commit");
    hasFailed = false;
    return result;
  } finally {
    // Closing its connection rolls back a transaction that failed.
    sql.release(hasFailed);
  }
}
