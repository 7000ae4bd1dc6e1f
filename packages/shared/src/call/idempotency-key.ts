import type { Fail } from "../errors/configuration-error.js";
import type { IdempotencyKeys } from "../types/client-options.js";
import type { OperationMetadata } from "../types/provider-definition.js";

/** What every provider takes as a key. */
const usable: RegExp = /^[!-~]{1,255}$/;

/**
 * The key that a call's header carries; undefined where the operation has none,
 * or where the body carries it.
 *
 * @throws ConfigurationError for a key that is unusable, given twice, missing though required, or not of this operation.
 */
export function chooseKey(
  given: unknown,
  body: string | undefined,
  { idempotencyHeader, idempotencyBodyField }: OperationMetadata,
  mode: IdempotencyKeys | undefined,
  fail: Fail,
): string | undefined {
  // Of the text, as only that is sent: a getter of a class is not, what `toJSON` adds is.
  const carried = keyInBody(idempotencyBodyField, body);
  const key = carried ?? given;
  if (key === undefined) {
    return (
      idempotencyHeader &&
      (mode === "required"
        ? fail("idempotencyKey is missing, and idempotencyKeys is required")
        : crypto.randomUUID())
    );
  }
  if (idempotencyHeader === undefined) {
    fail("idempotencyKey is not an option of this operation");
  }
  const inBody = `body.${idempotencyBodyField}`;
  if (carried !== undefined && given !== undefined) {
    // Of two keys, nobody knows which one the provider takes.
    fail(`idempotencyKey and ${inBody} are two keys`);
  }
  if (typeof key !== "string" || !usable.test(key)) {
    fail(
      `${carried === undefined ? "idempotencyKey" : inBody} must be 1 to 255 visible ASCII`,
    );
  }
  return carried === undefined ? key : undefined;
}

/** The key that a body's text carries; null and "" are none. */
export function keyInBody(
  field: string | undefined,
  body: string | undefined,
): unknown {
  if (field !== undefined) {
    try {
      const parsed: unknown = JSON.parse(body ?? "");
      if (Object.hasOwn(parsed as object, field)) {
        const key = (parsed as Record<string, unknown>)[field];
        return key === null || key === "" ? undefined : key;
      }
    } catch {
      // No body, no JSON, or null: it carries nothing.
    }
  }
  return undefined;
}
