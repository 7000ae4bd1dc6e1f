// #region webhooks
import { createYunoPaymentsWebhooks } from "@fintech-clients/yuno-payments/webhooks";

const webhooks = createYunoPaymentsWebhooks({
  // The webhook's "client secret key" in Yuno's dashboard. While you change it: a list of both.
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
