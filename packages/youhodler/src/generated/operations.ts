// Generated from specs/youhodler by `pnpm generate`. Do not edit.

import type { OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface PostOperations {
  "/on-ramp-sessions/{session_id}/cancel": paths["/on-ramp-sessions/{session_id}/cancel"]["post"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: object;
  POST: PostOperations;
  PUT: object;
  PATCH: object;
  DELETE: object;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "POST /on-ramp-sessions/{session_id}/cancel": {
    notExecuted: [503],
    json: [201],
  },
};
