import { createHmac } from "node:crypto";

import type { ProviderName } from "../providers/provider.js";
import type { WebhookOptions } from "./webhook-options.js";

/**
 * The headers by which a delivery proves whose it is. Written from the
 * providers' pages, and not taken from the receivers: a mistake there must
 * show here.
 */
export function proof(
  provider: ProviderName,
  { hmacClientSecret, apiKey, secret }: WebhookOptions,
  body: string,
): Readonly<Record<string, string>> {
  const sign = (key: string, encoding: "base64" | "hex"): string =>
    createHmac("sha256", key).update(body).digest(encoding);
  if (provider === "gu1-kyc") {
    // No page gives the encoding; hex is the usual one.
    return secret ? { "x-webhook-signature": sign(secret, "hex") } : {};
  }
  return {
    ...(hmacClientSecret && {
      "x-hmac-signature": sign(hmacClientSecret, "base64"),
    }),
    ...(apiKey && { "x-api-key": apiKey }),
    ...(secret && { "x-secret": secret }),
  };
}
