import { stdout } from "node:process";
import { setTimeout } from "node:timers/promises";
import { Presets, SingleBar } from "cli-progress";
import { pool } from "./intents.ts";

/** Shows how far a run is until every intent is settled: a bar, or lines where the output is no terminal. */
export async function watch(signal?: AbortSignal): Promise<void> {
  const format = "{bar} {value}/{total}, {rate}/s: {states}";
  const lines = { noTTYOutput: true, notTTYSchedule: 15_000 };
  const options = { format, stream: stdout, barsize: 20, ...lines };
  const bar = new SingleBar(options, Presets.legacy);
  const began = Date.now();
  const query = "select settled, total, states from progress";
  try {
    for (let settled = -1, total = 0; settled < total;) {
      // Nothing while the database is away.
      const { rows } = await pool.query(query).catch(() => ({ rows: [] }));
      for (const { states, ...progress } of rows) {
        if (settled < 0) {
          bar.start(progress.total, 0, { rate: 0, states });
        }
        ({ settled, total } = progress);
        const rate = Math.round((settled * 1000) / (Date.now() - began));
        bar.update(settled, { rate, states });
      }
      await setTimeout(250, undefined, { signal });
    }
  } finally {
    bar.stop();
  }
}

if (import.meta.main) {
  await watch();
  await pool.end();
}
