import type { ErrorEnvelope, JsonObject } from "@fintech-clients/shared";

/** Yuno Banking's error body: `{ code, messages, http_code }`. */
export function readError(body: JsonObject): ErrorEnvelope {
  const { code, messages, ...details } = body;
  return { code, messages, details };
}
