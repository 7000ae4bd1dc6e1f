import {
  createWebhookReceiver,
  textAt,
  toBase64,
  type WebhookOptions,
  type WebhookReceiver,
  type WebhookSecret,
} from "@fintech-clients/shared/webhooks";

import { webhookNames, type WebhookEvents } from "./generated/webhooks.js";

export * from "@fintech-clients/shared/webhooks-public-api";
export type { WebhookEvents } from "./generated/webhooks.js";

/**
 * The proofs of Yuno's banking webhooks. All that are given must hold. No page says how banking events are signed:
 * those in the general envelope are assumed to be signed as Yuno's other events are. The page of incoming transfers
 * names no proof: give its URL a receiver with `authorize` alone.
 */
export interface YunoBankingWebhookOptions extends WebhookOptions {
  /** The webhook's "client secret key": signs the body in `x-hmac-signature`. */
  readonly hmacClientSecret?: WebhookSecret;
  /** What arrives as the header `x-api-key`. */
  readonly apiKey?: WebhookSecret;
  /** What arrives as the header `x-secret`. */
  readonly secret?: WebhookSecret;
}

/**
 * Makes a receiver of Yuno's banking webhooks. Events: https://docs.y.uno/docs/webhooks/configure-webhooks
 *
 * @throws ConfigurationError without any proof, and for a secret that is empty.
 */
export function createYunoBankingWebhooks(
  options: YunoBankingWebhookOptions,
): WebhookReceiver<WebhookEvents> {
  return createWebhookReceiver(
    {
      provider: "yuno-banking",
      encodings: [toBase64],
      headers: {
        hmacClientSecret: "x-hmac-signature",
        apiKey: "x-api-key",
        secret: "x-secret",
      },
      names: webhookNames,
      nameOf,
      // Of a bare transfer; no page shows the body of another event.
      identities: [["id", "updated_at", "account_id", "status"]],
    },
    options,
  );
}

/** An incoming transfer comes without an envelope, and nothing in it names the event. */
function nameOf(event: object): string {
  return textAt(event, "direction") === "INCOMING"
    ? "banking.transfer.incoming"
    : textAt(event, "type_event");
}
