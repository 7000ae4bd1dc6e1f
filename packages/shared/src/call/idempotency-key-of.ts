import { failFor } from "../errors/configuration-error.js";

/**
 * A key for one stored attempt of your business: the same parts give the same
 * key, in every process, for ever. Name the attempt, as in
 * `idempotencyKeyOf("refund", refund.id)`; never an order, an amount, a date or
 * an index, which two different writes can share. How it is made, with test
 * vectors: https://github.com/fintech-clients/fintech-clients/blob/main/docs/contract.md#idempotencykeyof
 *
 * @throws ConfigurationError unless there are at least two parts, each a text that is not empty.
 */
export async function idempotencyKeyOf(
  ...parts: readonly [string, string, ...string[]]
): Promise<string> {
  const fail = failFor("fintech-clients", "idempotencyKeyOf");
  if (parts.length < 2) {
    fail("at least two parts name an attempt");
  }
  const encoder = new TextEncoder();
  const netstrings = parts.map((part: unknown, index) =>
    // Half a surrogate pair has no UTF-8: two different parts would become one.
    typeof part === "string" && part !== "" && !/\p{Cs}/u.test(part)
      ? `${encoder.encode(part).length}:${part},`
      : fail(`part ${index + 1} must be a text that is not empty`),
  );
  const hash = new Uint8Array(
    await crypto.subtle.digest("SHA-256", encoder.encode(netstrings.join(""))),
  ).subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
