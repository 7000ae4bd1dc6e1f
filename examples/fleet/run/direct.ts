import { readFileSync } from "node:fs";

import {
  createYunoPaymentsClient,
  idempotencyKeyOf,
} from "@fintech-clients/yuno-payments";
import { parse } from "csv-parse/sync";

import { refund } from "../refund.ts";

/** Sends the refunds of a CSV, ten at a time, without a queue and a database: what the fleet is compared with. Prints how many a second. */

const [, , file = ""] = process.argv;
const rows: Record<string, string>[] = parse(readFileSync(file), {
  columns: true,
});
const { send } = refund(
  createYunoPaymentsClient({
    baseUrl: process.env.YUNO_BASE_URL ?? "",
    credentials: {
      publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
      privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
    },
  }),
);

const began = performance.now();
const left = rows.values();
const sendRest = async (): Promise<void> => {
  for (const { id = "", ...details } of left) {
    const idempotencyKey = await idempotencyKeyOf("refund", id);
    const intent = { id, kind: "refund", details, attempts: 0, idempotencyKey };
    // One of the rows cannot be sent.
    await send(intent).catch(() => undefined);
  }
};
await Promise.all(Array.from({ length: 10 }, sendRest));
console.log(Math.round((rows.length * 1000) / (performance.now() - began)));
