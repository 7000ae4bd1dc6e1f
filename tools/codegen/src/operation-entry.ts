import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
} from "@fintech-clients/openapi";
import { successStatuses } from "./success-statuses.ts";

/** What sets an operation apart at run time. Empty for most. */
export function operationEntry(
  document: OpenApiDocument,
  operation: Operation,
): JsonObject {
  const conflict = operation["x-key-conflict"];
  const codes = isObject(conflict) ? conflict : {};
  const { json, empty, binary } = successStatuses(document, operation);
  const entry = {
    idempotencyHeader: operation["x-idempotency-header"],
    idempotencyBodyField: operation["x-idempotency-body-field"],
    repeatable: "x-idempotency-source" in operation || undefined,
    inProcess: codes["in-process"],
    duplicated: codes["duplicated"],
    anonymous: operation.security?.length === 0 || undefined,
    notExecuted: operation["x-not-executed"],
    json: String(json) === "200" ? undefined : json,
    empty: empty.length > 0 ? empty : undefined,
    binary: binary.length > 0 ? binary : undefined,
  };
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  );
}
