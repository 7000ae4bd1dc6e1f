import type { ErrorEnvelope, JsonObject } from "@fintech-clients/shared";

/** gu1's error body: `{ error, message }`, `error` being the code; some carry more. */
export function readError(body: JsonObject): ErrorEnvelope {
  const { error, message, ...details } = body;
  return { code: error, messages: message, details };
}
