// #region yuno
import {
  createYunoPaymentsWebhooks,
  type WebhookEvent,
  type WebhookEvents,
} from "@fintech-clients/yuno-payments/webhooks";

import { store } from "./inbox.ts";

export const webhooks = createYunoPaymentsWebhooks({
  hmacClientSecret: process.env.YUNO_HMAC_CLIENT_SECRET ?? "",
});

export async function onEvent(received: WebhookEvent<WebhookEvents>) {
  const key = await webhooks.deduplicationKey(received.event);
  if (!store(key, received.name, received.event)) {
    console.log("A duplicate:", key);
  }
}
// #endregion
