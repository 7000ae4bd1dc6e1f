// #region webhooks
import { createGu1KycWebhooks } from "@fintech-clients/gu1-kyc/webhooks";

const webhooks = createGu1KycWebhooks({
  // The webhook's secret in gu1's dashboard. While you change it: a list of both.
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
