import { eventCases } from "./cases/event.ts";
import { handleCases } from "./cases/handle.ts";
import { proofCases } from "./cases/proof.ts";
import type { WebhookCase } from "./cases/webhook-case.ts";

/** The cases about receiving webhooks. */
export const webhookCases: readonly WebhookCase[] = [
  ...proofCases,
  ...eventCases,
  ...handleCases,
];
