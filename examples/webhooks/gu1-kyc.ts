// #region webhooks
import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";

const webhooks = createGu1KycWebhooks({
  // Of the webhook, in gu1's dashboard. A list while you change it.
  secret: process.env.GU1_WEBHOOK_SECRET ?? "",
});

/** A web `Request` in, a `Response` out: Next.js, Hono, Deno, Bun, Cloudflare Workers. */
export function receive(request: Request): Promise<Response> {
  return webhooks.handle(request, async ({ name, event }) => {
    const key = await webhooks.deduplicationKey(event);
    if (name === "kyc.validation_approved") {
      console.log(key, event.payload?.id ?? event.payload?.validationId);
    }
  });
}
// #endregion
