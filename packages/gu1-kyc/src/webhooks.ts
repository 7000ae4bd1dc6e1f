import {
  createWebhookReceiver,
  textAt,
  toBase64,
  toHex,
  type WebhookOptions,
  type WebhookReceiver,
  type WebhookSecret,
} from "@fintech-clients/shared/webhooks";

import { webhookNames, type WebhookEvents } from "./generated/webhooks.js";

export * from "@fintech-clients/shared/webhooks-public-api";
export type { WebhookEvents } from "./generated/webhooks.js";

/** The proofs of gu1's webhooks. All that are given must hold. */
export interface Gu1KycWebhookOptions extends WebhookOptions {
  /**
   * The webhook's secret, which signs the body in `X-Webhook-Signature`: https://docs.gu1.ai/en/webhooks/security. How the signature
   * is written is not documented: 64 hex digits in lower case and Base64 are both taken.
   */
  readonly secret?: WebhookSecret;
}

/**
 * Makes a receiver of gu1's webhooks. Events: https://docs.gu1.ai/en/webhooks/overview
 *
 * @throws ConfigurationError without any proof, and for a secret that is empty.
 */
export function createGu1KycWebhooks(
  options: Gu1KycWebhookOptions,
): WebhookReceiver<WebhookEvents> {
  return createWebhookReceiver(
    {
      provider: "gu1-kyc",
      encodings: [toHex, toBase64],
      headers: { secret: "x-webhook-signature" },
      names: webhookNames,
      // Older copies of the pages have `type` and `data`.
      nameOf: (event) => textAt(event, "event") || textAt(event, "type"),
      // Older copies of the pages have `validationId`.
      identities: ["payload.id", "payload.validationId"].map((id) => [
        id,
        "timestamp",
        "event",
        "payload.status",
      ]),
    },
    options,
  );
}
