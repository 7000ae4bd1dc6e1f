import type { BodyCheck } from "../types/provider-definition.js";

/**
 * Refuses what a provider shows instead of a secret, in the field that
 * `pattern` finds in a body's JSON: sent back, it would be stored as the secret.
 */
export function refuseMasked(pattern: RegExp): BodyCheck {
  return (body, fail) => {
    const found = pattern.exec(body ?? "");
    if (found) {
      fail(`body.${found[1]} is masked: give the real secret, or none`);
    }
  };
}
