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

/** The proofs that a Yuno webhook can be configured with: https://docs.y.uno/docs/webhooks/configure-webhooks. All that are given must hold. */
export interface YunoPaymentsWebhookOptions extends WebhookOptions {
  /** The webhook's "client secret key": signs the body in `x-hmac-signature`. */
  readonly hmacClientSecret?: WebhookSecret;
  /** What arrives as the header `x-api-key`. */
  readonly apiKey?: WebhookSecret;
  /** What arrives as the header `x-secret`. */
  readonly secret?: WebhookSecret;
}

/**
 * Makes a receiver of Yuno's webhooks about payments, subscriptions, enrollments, payouts and more. With OAuth 2, give
 * `authorize`. Events: https://docs.y.uno/docs/webhooks/object-and-examples
 *
 * @throws ConfigurationError without any proof, and for a secret that is empty.
 */
export function createYunoPaymentsWebhooks(
  options: YunoPaymentsWebhookOptions,
): WebhookReceiver<WebhookEvents> {
  return createWebhookReceiver(
    {
      provider: "yuno-payments",
      encodings: [toBase64],
      headers: {
        hmacClientSecret: "x-hmac-signature",
        apiKey: "x-api-key",
        secret: "x-secret",
      },
      names: webhookNames,
      nameOf,
      // PENDING and then SUCCEEDED, or two refunds of one payment, can share `data.idempotency_key`: all of these count.
      identities: [
        [
          "data.payment.id",
          "data.payment.updated_at",
          "type_event",
          "data.idempotency_key",
          "data.payment.transactions",
          "data.payment.status",
          "data.payment.sub_status",
        ],
      ],
    },
    options,
  );
}

/** `type_event` begins with the type, but for split transfers: there it is `succeeded` or `failed` alone. */
function nameOf(event: object): string {
  const name = textAt(event, "type_event");
  return name.includes(".") ? name : `${textAt(event, "type")}.${name}`;
}
