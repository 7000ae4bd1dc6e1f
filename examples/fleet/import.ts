import { createReadStream } from "node:fs";

import { idempotencyKeyOf } from "@fintech-clients/yuno-payments";
import { parse } from "csv-parse";

import { boss, inTransaction, pool, queue } from "./intents.ts";

/** `state` is `open` (may be sent), `look-up` (was sent, and its outcome is not known), or the outcome: `executed`, `rejected`, `not-executed`. */
const tables = `
  create table if not exists intents (
    id uuid primary key, kind text not null, details jsonb not null, idempotency_key text unique,
    state text not null default 'open', attempts int not null default 0,
    sent_by text, sent_at timestamptz, provider_id text, note text,
    created_at timestamptz not null default now(), settled_at timestamptz);
  create table if not exists pauses (provider text primary key, until timestamptz not null);
  create or replace view progress as
    select sum(n)::int as total, (sum(n) filter (where is_settled))::int as settled,
      string_agg(name || ' ' || n, ', ' order by name) as states
    from (select kind || ' ' || state as name, settled_at is not null as is_settled, count(*) as n
          from intents group by 1, 2) as counts`;

/** Makes the tables and the queue, where there are none. */
export async function prepare(): Promise<void> {
  await pool.query(tables);
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
