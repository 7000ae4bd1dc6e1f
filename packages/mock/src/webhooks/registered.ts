import { asText } from "../examples/json.js";
import type { Store } from "../state/store.js";
import { webhook } from "../state/yuno-payments/webhooks.js";
import { isAllowed, type WebhookOptions } from "./webhook-options.js";

/** The webhooks that `POST /webhooks` registered for an event: `payment.refund` is the trigger REFUND of `payment_triggers`. Hosts that are not loopback get nothing unless `allowRemote` says so. */
export function registeredFor(
  store: Store,
  event: string,
  rest: Partial<WebhookOptions> = {},
): readonly WebhookOptions[] {
  const [type, trigger = ""] = event.split(".");
  const {
    hmacClientSecret: _,
    apiKey: _key,
    secret: _secret,
    ...limits
  } = rest;
  return store.all(webhook.machine).flatMap(({ state, data }) => {
    const url = asText(data["url"]) ?? "";
    const triggers = data[`${type}_triggers`];
    const isWanted =
      state === "exists" &&
      data["state"] === "ACTIVE" &&
      Array.isArray(triggers) &&
      triggers.includes(trigger.toUpperCase());
    const [hmacClientSecret = "", apiKey = "", secret = ""] = [
      data["hmac_client_secret"],
      data["api_key"],
      data["secret"],
    ].map(asText);
    const options = { ...limits, url, hmacClientSecret, apiKey, secret };
    return isWanted && isAllowed(options) ? [options] : [];
  });
}
