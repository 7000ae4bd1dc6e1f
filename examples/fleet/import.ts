import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { idempotencyKeyOf } from "@fintech-clients/yuno-payments";
import { parse } from "csv-parse";
import { boss, inTransaction, pool, queue } from "./intents.ts";

/** Makes the tables and the queue, where there are none. */
export async function prepare(): Promise<void> {
  const tables = new URL("tables.sql", import.meta.url);
  await pool.query(await readFile(tables, "utf8"));
  await boss.start();
  await boss.createQueue(queue, {
    // Longer than an attempt takes: a job that runs longer is given to another worker, too.
    expireInSeconds: Number(process.env.JOB_SECONDS ?? 300),
    // An intent is not given up before its outcome is known.
    retryLimit: 1_000_000,
    retryDelay: 1,
  });
}

/** Stores each row of a CSV with its key, and makes its job in the same transaction; what is stored already is left alone. Gives how many are new. */
export async function importIntents(
  kind: string,
  file: string,
): Promise<number> {
  const rows: Record<string, string>[] = await createReadStream(file)
    .pipe(parse({ columns: true }))
    .toArray();
  const intents = await Promise.all(
    rows.map(async ({ id = "", ...details }) => {
      // Payouts have no documented key.
      const key = kind === "payout" ? null : await idempotencyKeyOf(kind, id);
      return { id, kind, details, idempotency_key: key };
    }),
  );
  return inTransaction(async (sql, db) => {
    const stored = await sql.query<{ id: string }>(
      `insert into intents (id, kind, details, idempotency_key)
       select id, kind, details, idempotency_key
       from jsonb_populate_recordset(null::intents, $1)
       on conflict (id) do nothing returning id`,
      [JSON.stringify(intents)],
    );
    await boss.insert(queue, stored.rows, { db });
    return stored.rows.length;
  });
}

if (import.meta.main) {
  const [, , kind, file] = process.argv;
  if (!kind || !file) {
    throw new Error("Usage: node import.ts refund|payout FILE.csv");
  }
  await prepare();
  console.log(`${await importIntents(kind, file)} new intents`);
  await boss.stop();
  await pool.end();
}
