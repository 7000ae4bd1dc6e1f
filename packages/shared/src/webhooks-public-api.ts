// What every provider's `./webhooks` re-exports.
export {
  ConfigurationError,
  isConfigurationError,
} from "./errors/configuration-error.js";
export type {
  HandleOptions,
  UnlistedWebhook,
  WebhookBody,
  WebhookEvent,
  WebhookHeaders,
  WebhookOptions,
  WebhookReceiver,
  WebhookResult,
  WebhookSecret,
} from "./webhooks/types.js";
export type {
  WebhookError,
  WebhookErrorReason,
} from "./webhooks/webhook-error.js";
