// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [
    Name in keyof webhooks
  ]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
};

export const webhookNames: readonly (keyof webhooks)[] = [
  "enrollment.enroll",
  "enrollment.expiration",
  "enrollment.unenroll",
  "enrollment.update",
  "onboarding.blocked",
  "onboarding.canceled",
  "onboarding.create",
  "onboarding.declined",
  "onboarding.error",
  "onboarding.expired",
  "onboarding.failed",
  "onboarding.pending",
  "onboarding.pending_additional_documentation",
  "onboarding.pending_recipient_action",
  "onboarding.rejected",
  "onboarding.succeeded",
  "onboarding.unblocked",
  "payment.authorize",
  "payment.cancel",
  "payment.capture",
  "payment.chargeback",
  "payment.fraud_screening",
  "payment.purchase",
  "payment.refund",
  "payment.verify",
  "payout.payout",
  "split_transfer.failed",
  "split_transfer.succeeded",
  "split_transfer_reverse.failed",
  "split_transfer_reverse.succeeded",
  "subscription.active",
  "subscription.cancel",
  "subscription.close_to_renewal",
  "subscription.complete",
  "subscription.create",
  "subscription.cycle_executed",
  "subscription.past_due",
  "subscription.pause",
  "subscription.phase_completed",
  "subscription.phase_started",
  "subscription.plan_change_canceled",
  "subscription.plan_change_scheduled",
  "subscription.plan_changed",
  "subscription.resume",
  "subscription.trialing",
  "unreferenced_refund.created",
  "unreferenced_refund.failed",
  "unreferenced_refund.succeeded",
];
