import type { ErrorEnvelope, JsonObject } from "@fintech-clients/shared";

/** YouHodler's error body: `{ code, message, details }`; a 429 tells the wait in `details.retry_after_ms`. */
export function readError(body: JsonObject): ErrorEnvelope {
  const { code, message, details } = body;
  const { retry_after_ms: retryAfterMs } = (details ?? {}) as JsonObject;
  return { code, messages: message, details, retryAfterMs };
}
