// #region webhooks
import { createYunoBankingWebhooks } from "@fintech-clients/yuno-banking/webhooks";

const webhooks = createYunoBankingWebhooks({
  hmacClientSecret: process.env.YUNO_HMAC_CLIENT_SECRET ?? "",
});

/** The events of the configured webhook. */
export function receive(request: Request): Promise<Response> {
  return webhooks.handle(request, ({ name, event }) => {
    console.log(name, name === "unlisted" ? "" : event.account_id);
  });
}

const transfers = createYunoBankingWebhooks({
  // No page says how this request is proved: agree with Yuno on something.
  authorize: (headers) =>
    headers.get("authorization") === `Bearer ${process.env.TRANSFER_TOKEN}`,
});

/** `POST {merchant_base_URL}/v1/banking/transfers`: incoming transfers. */
export function receiveTransfer(request: Request): Promise<Response> {
  return transfers.handle(request, ({ name, event }) => {
    if (name === "banking.transfer.incoming") {
      console.log(event.id, event.status, event.amount?.value);
    }
  });
}
// #endregion
