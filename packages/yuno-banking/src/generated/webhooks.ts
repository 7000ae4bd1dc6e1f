// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

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
  /^(banking\.account\.(activated|closed|created|updated)|banking\.entity\.(created|deleted|updated)|banking\.onboarding\.(cancelled|created|declined|expired|failed|pending|pending_additional_documentation|succeeded)|banking\.transfer\.(cancelled|completed|failed|incoming|pending|processing|reversed)|banking\.transfer\.incoming\.(completed|pending))$/;
