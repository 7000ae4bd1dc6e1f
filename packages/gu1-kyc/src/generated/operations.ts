// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface DeleteOperations {
  "/api/kyc/validations/{id}/cancel": paths["/api/kyc/validations/{id}/cancel"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: object;
  POST: object;
  PUT: object;
  PATCH: object;
  DELETE: DeleteOperations;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {};
