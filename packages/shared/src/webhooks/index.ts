// For provider packages; users get what they need from those.
export { createWebhookReceiver } from "./create-webhook-receiver.js";
export { textAt } from "./deduplication-key.js";
export { toBase64, toHex } from "./mac.js";
export type { WebhookDefinition } from "./types.js";
export type * from "./public-api.js";
