// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [
    Name in keyof webhooks
  ]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
};

export const webhookNames: readonly (keyof webhooks)[] = [
  "banking.account.activated",
  "banking.account.closed",
  "banking.account.created",
  "banking.account.updated",
  "banking.entity.created",
  "banking.entity.deleted",
  "banking.entity.updated",
  "banking.onboarding.cancelled",
  "banking.onboarding.created",
  "banking.onboarding.declined",
  "banking.onboarding.expired",
  "banking.onboarding.failed",
  "banking.onboarding.pending",
  "banking.onboarding.pending_additional_documentation",
  "banking.onboarding.succeeded",
  "banking.transfer.cancelled",
  "banking.transfer.completed",
  "banking.transfer.failed",
  "banking.transfer.incoming",
  "banking.transfer.incoming.completed",
  "banking.transfer.incoming.pending",
  "banking.transfer.pending",
  "banking.transfer.processing",
  "banking.transfer.reversed",
];
