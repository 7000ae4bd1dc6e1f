import { setTimeout } from "node:timers/promises";
import {
  createYunoPaymentsClient,
  isApiError,
  isConfigurationError,
} from "@fintech-clients/yuno-payments";
import type { Job } from "pg-boss";
import { boss, inTransaction, pool, queue, workerName } from "./intents.ts";
import type { Intent, Made, Operation } from "./intents.ts";
import { payout } from "./payout.ts";
import { refund } from "./refund.ts";

const { env } = process;
const concurrency = Number(env.CONCURRENCY ?? 10);
const callMs = Number(env.CALL_MS ?? 75_000);
/** A request may take effect this long after it was sent, as Yuno allows itself a minute: what is not found earlier proves nothing. */
const pendingMs = Number(env.PENDING_MS ?? 180_000);
/** Yuno keeps a key for a day; an hour less, as clocks differ. */
const keyLifeMs = 23 * 60 * 60 * 1000;

const client = createYunoPaymentsClient({
  ...(env.YUNO_BASE_URL
    ? { baseUrl: env.YUNO_BASE_URL }
    : { environment: "sandbox" }),
  credentials: {
    publicApiKey: env.YUNO_PUBLIC_API_KEY ?? "",
    privateSecretKey: env.YUNO_PRIVATE_SECRET_KEY ?? "",
  },
  idempotencyKeys: "required",
  // The queue repeats: a call that waited would hide a 429 from the other workers.
  retry: { maxAttempts: 1 },
  timeout: { attemptMs: callMs, totalMs: callMs },
});

/** What is done to each kind of intent. */
export const operations: Readonly<Record<string, Operation>> = {
  refund: refund(client),
  payout: payout(client),
};

/** What is known of an intent after an attempt. Where there is a wait, it is not settled, and goes on after it. */
interface Known {
  readonly state: "open" | "look-up" | "executed" | "rejected" | "not-executed";
  readonly waitMs?: number;
  readonly made?: Made;
  readonly note?: string;
}

/** Reads an intent, and marks it as sent before it is, as the process may end at any moment. Without a key it may be sent once, with one as long as the provider keeps it. */
const claim = `
  with claimed as (
    update intents set attempts = attempts + 1, sent_by = $2, sent_at = now(),
      state = case when idempotency_key is null then 'look-up' else 'open' end
    where id = $1 and state = 'open'
      and (idempotency_key is null or created_at > now() - $3 * interval '1 ms')
    returning id)
  select id, kind, details, idempotency_key as "idempotencyKey", attempts, state,
    claimed.id is not null as "maySend", settled_at is not null as "isSettled",
    coalesce($4 - extract(epoch from now() - sent_at)::float * 1000, 0) as "leftMs"
  from intents left join claimed using (id) where id = $1`;

type Claimed = Intent &
  Known & { maySend: boolean; isSettled: boolean; leftMs: number };

async function attempt(job: Job, kinds: typeof operations): Promise<Known> {
  const values = [job.id, workerName, keyLifeMs, pendingMs];
  const [intent] = (await pool.query<Claimed>(claim, values)).rows;
  const operation = kinds[intent?.kind ?? ""];
  if (!intent || !operation) {
    throw new Error("no intent, or no operation of its kind");
  }
  const { state, isSettled, maySend, leftMs } = intent;
  return isSettled
    ? { state }
    : maySend
      ? send(intent, operation)
      : lookUp(intent, operation, leftMs);
}

async function send(intent: Intent, operation: Operation): Promise<Known> {
  const { error, made } = await operation.send(intent);
  if (!error) {
    return { state: "executed", made, note: "answered" };
  }
  if (error.retryable) {
    // The wait that the error names, else one that doubles.
    const answer = isApiError(error) ? error : undefined;
    const ownMs = Math.min(100 * 2 ** intent.attempts, 60_000);
    const waitMs = answer?.retryAfterMs || ownMs;
    if (answer?.status === 429) {
      await pauseAll(waitMs);
    }
    return { state: "open", waitMs };
  }
  return error.outcome === "rejected" || error.outcome === "not-sent"
    ? { state: "rejected", note: error.message }
    : lookUp(intent, operation, pendingMs);
}

/** Asks what became of an intent. One that is not found may be under way for `leftMs`, and is asked for again then. */
async function lookUp(
  intent: Intent,
  operation: Operation,
  leftMs: number,
): Promise<Known> {
  const made = await operation.lookUp(intent);
  const note = "looked up";
  return made
    ? { state: "executed", made, note }
    : leftMs > 0
      ? { state: "look-up", waitMs: leftMs }
      : { state: "not-executed", note };
}

/** Too many requests: no worker starts a job before the wait is over. */
async function pauseAll(ms: number): Promise<void> {
  const pause = `insert into pauses values ('yuno', now() + $1 * interval '1 ms')
    on conflict (provider) do update set until = greatest(pauses.until, excluded.until)`;
  await pool.query(pause, [ms]);
}

async function pausedMs(): Promise<number> {
  const { rows } = await pool.query<{ ms: number }>(
    "select extract(epoch from until - now())::float * 1000 as ms from pauses where until > now()",
  );
  return rows[0]?.ms ?? 0;
}

/** Writes down what is known, and in the same transaction ends the job or gives it back to the queue. What is settled stays so. */
async function record(job: Job, known: Known): Promise<void> {
  const { state, waitMs, made, note } = known;
  const isSettled = waitMs === undefined;
  const update = `update intents set state = $2, provider_id = $3, note = $4,
    settled_at = case when $5 then now() end where id = $1 and settled_at is null`;
  await inTransaction(async (sql, db) => {
    await sql.query(update, [job.id, state, made?.id, note, isSettled]);
    if (isSettled) {
      await boss.complete(queue, job, null, { db });
    } else {
      const startAfter = new Date(Date.now() + waitMs);
      await boss.deleteJob(queue, job.id, { db });
      await boss.insert(queue, [{ id: job.id, startAfter }], { db });
    }
  });
}

/** Works until SIGTERM, and then ends the calls that are under way. */
export async function work(kinds: typeof operations): Promise<void> {
  const stopping = new AbortController();
  process.once("SIGTERM", () => stopping.abort());
  await boss.start();
  const busy = new Set<Promise<unknown>>();
  while (!stopping.signal.aborted) {
    try {
      // Jobs are taken some at a time: to ask for each alone is expensive.
      while (busy.size > concurrency / 2) {
        await Promise.race(busy);
      }
      const waitMs = await pausedMs();
      const batchSize = concurrency - busy.size;
      const jobs =
        waitMs > 0 ? [] : await boss.fetch<object>(queue, { batchSize });
      for (const job of jobs) {
        const done: Promise<unknown> = attempt(job, kinds)
          .then((known) => record(job, known))
          .catch(async (error: Error) => {
            // An impossible value in the CSV: nothing was sent.
            await (isConfigurationError(error)
              ? record(job, { state: "rejected", note: error.message })
              : boss.fail(queue, job, { message: error.message }));
          })
          // The database is away: the job expires, and goes to some worker again.
          .catch(({ message }: Error) => console.error(job.id, message))
          .finally(() => busy.delete(done));
        busy.add(done);
      }
      if (jobs.length === 0) {
        await setTimeout(Math.min(waitMs || 250, 1000));
      }
    } catch (error) {
      console.error((error as Error).message);
      await setTimeout(250);
    }
  }
  await Promise.all(busy);
  await boss.stop();
  await pool.end();
}

if (import.meta.main) {
  await work(operations);
}
