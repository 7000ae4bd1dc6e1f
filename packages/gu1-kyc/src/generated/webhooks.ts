// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { webhooks } from "./schema.js";

/** The bodies of the webhooks, by name. */
export type WebhookEvents = {
  readonly [
    Name in keyof webhooks
  ]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
};

export const webhookNames: readonly (keyof webhooks)[] = [
  "biometric.session_abandoned",
  "biometric.session_approved",
  "biometric.session_cancelled",
  "biometric.session_created",
  "biometric.session_expired",
  "biometric.session_in_progress",
  "biometric.session_rejected",
  "entity.created",
  "entity.status_changed",
  "entity.updated",
  "kyc.validation_abandoned",
  "kyc.validation_approved",
  "kyc.validation_cancelled",
  "kyc.validation_created",
  "kyc.validation_expired",
  "kyc.validation_in_progress",
  "kyc.validation_in_review",
  "kyc.validation_rejected",
  "rule.triggered",
];
