/** Where the simulator sends webhooks, and how they prove whose they are. The command's options are the same after `--webhooks-`, with hyphens. */
export interface WebhookOptions {
  /** The receiver's URL. */
  readonly url: string;
  /** Yuno's "client secret key": signs each body in `x-hmac-signature`. Without it nothing is signed. */
  readonly hmacClientSecret?: string;
  /** What Yuno sends as `x-api-key`. */
  readonly apiKey?: string;
  /** What Yuno sends as `x-secret`; with gu1, what signs each body in `X-Webhook-Signature`. */
  readonly secret?: string;
  /** The share of deliveries that arrive twice, from 0 to 1; which ones follows from the seed. Default 0. */
  readonly duplicateRate?: number;
  /** The share of events that are first sent a simulated minute late, after later ones; which ones follows from the seed. Default 0. */
  readonly reorderRate?: number;
  /** How long an answer is waited for, in real milliseconds. Default 30,000, which is gu1's time; Yuno does not give its own. */
  readonly timeoutMs?: number;
  /** Sends to hosts that are not loopback, too. Default false. */
  readonly allowRemote?: boolean;
}

/** True for the name of this machine, whatever its port. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    hostname === "::1" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** True for a URL to which webhooks may go. */
export function isAllowed({
  url,
  allowRemote = false,
}: WebhookOptions): boolean {
  return (
    URL.canParse(url) &&
    /^https?:$/.test(new URL(url).protocol) &&
    (allowRemote || isLoopback(new URL(url).hostname))
  );
}

/** Throws a `RangeError` where webhooks may not go to a URL. */
export function checkUrl(options: WebhookOptions): void {
  if (!isAllowed(options)) {
    throw new RangeError(
      `webhooks.url is ${options.url}; it takes a URL with http or https of this machine. Nothing leaves it unless webhooks.allowRemote (--webhooks-allow-remote) says so.`,
    );
  }
}
