// For provider packages; users get what they need from those.
export { createWebhookReceiver } from "./webhooks/create-webhook-receiver.js";
export { textAt } from "./webhooks/deduplication-key.js";
export { toBase64, toHex } from "./webhooks/signature.js";
export type { WebhookDefinition } from "./webhooks/types.js";
export type * from "./webhooks-public-api.js";
