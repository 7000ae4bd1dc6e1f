import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";

import { drawnFaults, type Mock } from "@fintech-clients/mock";
import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
  unwrap,
} from "@fintech-clients/yuno-payments";

import type { Random } from "./random.ts";

const refundOperation =
  "POST /payments/{id}/transactions/{transaction_id}/refund";
const accountId = "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c";
/** Several refunds of one payment: a key made of the payment would be the same for all. */
const refundsPerPayment = 4;

/** What there is to do. */
export interface Orders {
  /** CSV files. */
  readonly refunds: string;
  readonly payouts: string;
  /** Refunds of yesterday: their keys are no longer kept. Some were carried out, and not recorded. */
  readonly stale: readonly string[];
}

/** Makes payments in the simulator, and CSVs of refunds and payouts. Some refunds are too large, some a day old. */
export async function makeOrders(
  mock: Mock,
  folder: string,
  {
    rows,
    faultRate,
    random,
  }: {
    readonly rows: number;
    readonly faultRate: number;
    readonly random: Random;
  },
): Promise<Orders> {
  const client = createYunoPaymentsClient({
    baseUrl: mock.baseUrl("yuno-payments"),
    credentials: mock.credentials("yuno-payments"),
  });
  const payments = Math.ceil(rows / refundsPerPayment);
  // No faults yet.
  mock.failNext("POST /payments", { times: payments });
  const refunds = await inBatches(payments, async (index) => {
    const { id, transactions } = await unwrap(
      client.POST("/payments", {
        body: {
          account_id: accountId,
          merchant_order_id: `order-${index}`,
          description: "Two concert tickets",
          country: "US",
          amount: { currency: "USD", value: 100 },
          payment_method: { type: "CARD" },
        },
      }),
    );
    return Array.from({ length: refundsPerPayment }, () => ({
      payment_id: id ?? "",
      transaction_id: transactions?.id ?? "",
    }));
  });
  const refundRows = refunds
    .flat()
    .slice(0, rows)
    .map((path, index) => ({
      id: random.uuid(),
      ...path,
      // One that the client refuses to send.
      ...(index === 3 && { payment_id: "" }),
      amount: index % 50 === 1 ? 1000 : 1 + random.below(2400) / 100,
      currency: "USD",
    }));

  const stale = refundRows.filter((_, index) => index % 50 === 2);
  const carriedOut = stale.filter((_, index) => index % 2 === 0);
  mock.failNext(refundOperation, { times: carriedOut.length });
  for (const row of carriedOut) {
    await unwrap(
      client.POST("/payments/{id}/transactions/{transaction_id}/refund", {
        params: {
          path: { id: row.payment_id, transaction_id: row.transaction_id },
        },
        body: {
          merchant_reference: row.id,
          amount: { currency: row.currency, value: row.amount },
        },
        idempotencyKey: await idempotencyKeyOf("refund", row.id),
      }),
    );
  }
  mock.advance(25 * 60 * 60 * 1000);

  // A request that the network doubles is carried out twice where there is no key, whatever a client does: not drawn.
  const faults = drawnFaults.filter((fault) => fault !== "duplicated");
  for (let request = 0; request < rows; request += 1) {
    const fault = faults[random.below(faults.length)];
    const script = fault && random.next() < faultRate ? { fault } : {};
    mock.failNext("POST /payouts", script);
  }
  const payoutRows = Array.from({ length: Math.ceil(rows / 10) }, () => ({
    id: random.uuid(),
    account_id: accountId,
    amount: 1 + random.below(50_000) / 100,
    beneficiary_id: `seller-${random.below(1000)}`,
    email: "bruno@example.com",
  }));
  return {
    refunds: writeCsv(folder, refundRows),
    payouts: writeCsv(folder, payoutRows),
    stale: stale.map(({ id }) => id),
  };
}

async function inBatches<T>(
  count: number,
  make: (index: number) => Promise<T>,
): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) {
    const size = Math.min(50, count - made.length);
    const start = made.length;
    const batch = Array.from({ length: size }, (_, index) =>
      make(start + index),
    );
    made.push(...(await Promise.all(batch)));
  }
  return made;
}

function writeCsv(
  folder: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): string {
  const file = `${folder}/${randomUUID()}.csv`;
  const lines = [
    Object.keys(rows[0] ?? {}),
    ...rows.map((row) => Object.values(row)),
  ].map((values) => values.join(","));
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}
