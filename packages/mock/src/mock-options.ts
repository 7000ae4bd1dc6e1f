import type { RequestFault } from "./faults/fault.js";
import type { ProviderName } from "./providers/provider.js";
import type { WebhookOptions } from "./webhooks/webhook-options.js";

/** How a simulator starts. The command's options have the same names, with hyphens. */
export interface MockOptions {
  /** Ids, times and chance follow from it: same seed and same calls one after the other, same bytes. Default 1. */
  readonly seed?: number;
  /** The share of requests that get a fault by chance, from 0 to 1. Default 0. */
  readonly faultRate?: number;
  /** What `faultRate` draws from. Default: `drawnFaults`. */
  readonly faults?: readonly RequestFault[];
  /** Default: a free one. */
  readonly port?: number;
  /** Default `127.0.0.1`. Anything that is not loopback lets others in. */
  readonly host?: string;
  /** The only provider to play. Default: all of them. */
  readonly provider?: ProviderName;
  /** How much simulated time passes with each request, in milliseconds. Default 1000. */
  readonly msPerRequest?: number;
  /** Of the fault `429-with-retry-after`, in real seconds. Default 0. */
  readonly retryAfterSeconds?: number;
  /** How late the fault `slow` answers, in real milliseconds. Default 1000. */
  readonly slowMs?: number;
  /** Sends webhooks on changes of state. Default: none are sent. */
  readonly webhooks?: WebhookOptions;
}
