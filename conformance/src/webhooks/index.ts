import { eventCases } from "./event-cases.ts";
import { handleCases } from "./handle-cases.ts";
import { proofCases } from "./proof-cases.ts";
import type { WebhookCase } from "./webhook-case.ts";

/** The cases about receiving webhooks. */
export const webhookCases: readonly WebhookCase[] = [
  ...proofCases,
  ...eventCases,
  ...handleCases,
];
