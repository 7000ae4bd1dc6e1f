import { randomUUID } from "node:crypto";

import type { Operation } from "../intents.ts";
import { operations, work } from "../worker.ts";

/**
 * Two mistakes that a run must show: a worker that makes the key itself, so that
 * the next attempt has another, and one that answers an unknown outcome with a
 * new key.
 */
const mistakes: Record<string, (right: Operation) => Operation> = {
  "key-in-worker": (right) => ({
    ...right,
    send: (intent) => right.send({ ...intent, idempotencyKey: randomUUID() }),
  }),
  "new-key-after-unknown": (right) => ({
    ...right,
    send: async (intent) => {
      const sent = await right.send(intent);
      return sent.error?.outcome === "unknown"
        ? right.send({ ...intent, idempotencyKey: randomUUID() })
        : sent;
    },
  }),
};

const mistake = mistakes[process.env.BROKEN ?? ""];
if (!mistake || !operations.refund) {
  throw new Error(`BROKEN: must be one of ${Object.keys(mistakes).join(", ")}`);
}
await work({ ...operations, refund: mistake(operations.refund) });
