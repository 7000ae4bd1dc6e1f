import type { JsonObject } from "./json-object.ts";
import type { Operation } from "./operation.ts";

/** Whether a (resolved) parameter is the header that `x-idempotency-header` names. */
export function isIdempotencyHeader(
  operation: Operation,
  parameter: JsonObject,
): boolean {
  const name = operation["x-idempotency-header"];
  return (
    typeof name === "string" &&
    parameter["in"] === "header" &&
    String(parameter["name"]).toLowerCase() === name.toLowerCase()
  );
}
