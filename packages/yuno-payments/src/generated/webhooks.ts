// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

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
  /^(enrollment\.(enroll|expiration|unenroll|update)|onboarding\.(blocked|canceled|create|declined|error|expired|failed|pending|pending_additional_documentation|pending_recipient_action|rejected|succeeded|unblocked)|payment\.(authorize|cancel|capture|chargeback|fraud_screening|purchase|refund|verify)|payout\.(payout)|split_transfer\.(failed|succeeded)|split_transfer_reverse\.(failed|succeeded)|subscription\.(active|cancel|close_to_renewal|complete|create|cycle_executed|past_due|pause|phase_completed|phase_started|plan_change_canceled|plan_change_scheduled|plan_changed|resume|trialing)|unreferenced_refund\.(created|failed|succeeded))$/;
