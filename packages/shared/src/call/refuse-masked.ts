import type { BodyCheck } from "../types/operations.js";
import { keyInBody } from "./idempotency-key.js";

/**
 * Refuses what a provider shows instead of a secret, by field: sent back, it
 * would be stored as the secret.
 */
export function refuseMasked(
  masks: Readonly<Record<string, string>>,
): BodyCheck {
  return (body, fail) => {
    for (const [field, mask] of Object.entries(masks)) {
      if (keyInBody(field, body) === mask) {
        fail(`body.${field} is no secret: give the real one, or none`);
      }
    }
  };
}
