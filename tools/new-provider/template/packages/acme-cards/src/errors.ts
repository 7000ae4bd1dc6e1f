import type { ErrorEnvelope, JsonObject } from "@fintech-clients/shared";

/** Acme Cards' error body: `{ code, message }`. */
export function readError(body: JsonObject): ErrorEnvelope {
  const { code, message, ...details } = body;
  return { code, messages: message, details };
}
