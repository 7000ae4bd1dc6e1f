import { MiddlewareError } from "../errors/no-answer-errors.js";
import { errorContext } from "../sending/call.js";
import { keyInBody } from "./idempotency-key.js";
import type { PreparedCall } from "./prepare-call.js";

/**
 * Judges the key on the body that is really sent.
 *
 * @throws MiddlewareError when a middleware removed, changed or added the key in it.
 */
export function checkSentKey(
  call: PreparedCall,
  sent: string | ArrayBuffer | null | undefined,
): void {
  const field = call.metadata.idempotencyBodyField;
  const { body } = call;
  if (field === undefined || sent === body) {
    return;
  }
  const text =
    typeof sent === "object"
      ? new TextDecoder().decode(sent ?? undefined)
      : sent;
  if (keyInBody(field, text) !== keyInBody(field, body)) {
    throw new MiddlewareError(
      `a middleware changed body.${field}, which carries the key`,
      errorContext(call, false),
    );
  }
}
