import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import {
  createYunoPaymentsWebhooks,
  type WebhookEvents,
  type WebhookResult,
} from "@fintech-clients/yuno-payments/webhooks";

import type { Shown } from "./step.ts";

/** A webhook as it arrived, and what verifying it told. */
export interface Arrival {
  readonly body: string;
  readonly signature: string;
  readonly result: WebhookResult<WebhookEvents>;
}

/** A receiver of webhooks on loopback. */
export interface Receiver {
  readonly url: string;
  /** Everything that arrived, oldest first. */
  readonly arrivals: readonly Arrival[];
  readonly close: () => void;
}

/** Starts a receiver that verifies each webhook with this secret. */
export async function startReceiver(
  hmacClientSecret: string,
): Promise<Receiver> {
  const webhooks = createYunoPaymentsWebhooks({ hmacClientSecret });
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    const { headers } = request;
    const body = await text(request);
    const result = await webhooks.verify({ body, headers });
    const signature = String(headers["x-hmac-signature"]);
    arrivals.push({ body, signature, result });
    response.writeHead(result.error?.status ?? 200).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks/yuno`,
    arrivals,
    close: () => server.close(),
  };
}

/** What the demo shows of a webhook that should be about `payment`. */
export function showWebhook(
  arrival: Arrival | undefined,
  payment: string,
): Shown {
  const result = arrival?.result;
  if (result?.error) {
    return { verified: false, reason: result.error.reason };
  }
  if (
    result?.name !== "payment.purchase" &&
    result?.name !== "payment.refund"
  ) {
    return { name: result?.name };
  }
  const { name, event } = result;
  return {
    verified: true,
    name,
    "event.data.payment.status": event.data?.payment?.status,
    "of this payment": event.data?.payment?.id === payment,
  };
}
