// #region webhooks
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";

const webhooks = createYunoPaymentsWebhooks({
  // Of the webhook, in Yuno's dashboard: "client secret key". A list while you change it.
  hmacClientSecret: process.env.YUNO_HMAC_CLIENT_SECRET ?? "",
});

/** A web `Request` in, a `Response` out: Next.js, Hono, Deno, Bun, Cloudflare Workers. */
export function receive(request: Request): Promise<Response> {
  return webhooks.handle(request, async ({ name, event }) => {
    const key = await webhooks.deduplicationKey(event);
    if (name === "payment.refund") {
      console.log(key, event.data?.payment?.id, event.data?.payment?.status);
    }
  });
}
// #endregion
