import { stdout } from "node:process";
import { setTimeout } from "node:timers/promises";

import { Presets, SingleBar } from "cli-progress";

import { pool } from "./intents.ts";

/** Shows how far a run is until every intent is settled: a bar, or lines where the output is no terminal. */
export async function watch(signal?: AbortSignal): Promise<void> {
  const options = {
    format: "{bar} {value}/{total}, {rate}/s: {states}",
    stream: stdout,
    barsize: 20,
    noTTYOutput: true,
    notTTYSchedule: 5000,
  };
  const bar = new SingleBar(options, Presets.legacy);
  bar.start(0, 0, { rate: 0, states: "" });
  const began = Date.now();
  for (let settled = -1, total = 0; settled < total;) {
    await setTimeout(250, undefined, { signal });
    const counted = await count().catch(() => undefined);
    // The database may be away for a moment.
    if (counted) {
      ({ settled, total } = counted);
      const rate = Math.round((settled * 1000) / (Date.now() - began));
      bar.setTotal(total);
      bar.update(settled, { rate, states: counted.states });
    }
  }
  bar.stop();
}

async function count(): Promise<{
  readonly settled: number;
  readonly total: number;
  readonly states: string;
}> {
  const { rows } = await pool.query(
    `select coalesce(sum(n) filter (where is_settled), 0)::int as settled,
       coalesce(sum(n), 0)::int as total, string_agg(name || ' ' || n, ', ' order by name) as states
     from (select kind || ' ' || state as name, settled_at is not null as is_settled, count(*) as n
           from intents group by 1, 2) as counts`,
  );
  return rows[0];
}

if (import.meta.main) {
  await watch();
  await pool.end();
}
