import type { Mock } from "@fintech-clients/mock";
import type pg from "pg";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly idempotency_key: string | null;
}

/** The table of intents beside the simulator's ledger: one line for each kind and state, and what does not fit. */
export interface Verdict {
  readonly table: readonly {
    readonly intents: string;
    readonly stored: number;
    readonly executions: number;
  }[];
  /** Intents settled in a second. */
  readonly rate: number;
  readonly problems: readonly string[];
}

/** Compares what was recorded with what was carried out. */
export async function verify(mock: Mock, pool: pg.Pool): Promise<Verdict> {
  // What is under way comes to its end first.
  mock.advance(60_000);
  const executions = Map.groupBy(
    mock
      .executions()
      .filter(({ operation }) => /\/refund$|\/payouts$/.test(operation)),
    ({ body }) =>
      (body as { readonly merchant_reference?: string }).merchant_reference ??
      "",
  );
  const { rows } = await pool.query<Row>(
    "select id, kind, state, idempotency_key from intents order by kind, state",
  );
  const executed = (id: string): number => executions.get(id)?.length ?? 0;
  const table = [
    ...Map.groupBy(rows, ({ kind, state }) => `${kind} ${state}`),
  ].map(([intents, group]) => ({
    intents,
    stored: group.length,
    executions: group.reduce((total, { id }) => total + executed(id), 0),
  }));

  const settled = await pool.query<{ rate: number | null }>(
    `select (count(*) / nullif(extract(epoch from max(settled_at) - min(settled_at)), 0))::int as rate
     from intents`,
  );

  const keys = new Set(rows.map(({ idempotency_key }) => idempotency_key));
  const foreign = mock
    .journal()
    .filter(
      ({ operation, idempotencyKey }) =>
        operation.endsWith("/refund") && !keys.has(idempotencyKey ?? ""),
    );
  const ids = new Set(rows.map(({ id }) => id));
  const problems = [
    ...rows.flatMap(({ id, kind, state }) => {
      const expected = { executed: 1, rejected: 0, "not-executed": 0 }[state];
      return expected === undefined
        ? [`${kind} ${id} is not settled: ${state}`]
        : executed(id) === expected
          ? []
          : [
              `${kind} ${id} is recorded as ${state}, carried out ${executed(id)} times`,
            ];
    }),
    ...foreign.map(
      ({ number }) => `request ${number} carried a key that no intent has`,
    ),
    ...[...executions.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => `"${id}" was carried out, and is no intent`),
  ];
  return { table, rate: settled.rows[0]?.rate ?? 0, problems };
}
