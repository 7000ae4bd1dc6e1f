// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [Name in keyof webhooks]: webhooks[Name] extends {
    post: { requestBody?: { content: { "application/json": infer Body } } };
  }
    ? Body
    : unknown;
};

/** Matches their names. Grouped, as every receiver carries it. */
export const webhookNames: RegExp =
  /^(biometric\.(session_abandoned|session_approved|session_cancelled|session_created|session_expired|session_in_progress|session_rejected)|entity\.(created|status_changed|updated)|kyc\.(validation_abandoned|validation_approved|validation_cancelled|validation_created|validation_expired|validation_in_progress|validation_in_review|validation_rejected)|rule\.(triggered))$/;
