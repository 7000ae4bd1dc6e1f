import type { ErrorEnvelope, JsonObject } from "@fintech-clients/shared";

/** Yuno Payments' error body: `{ code, messages }`. */
export function readError(body: JsonObject): ErrorEnvelope {
  const { code, messages, ...details } = body;
  return { code, messages, details };
}
