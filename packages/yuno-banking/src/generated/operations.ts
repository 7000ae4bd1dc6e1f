// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type { OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface PostOperations {
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel"]["post"];
}

export interface DeleteOperations {
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: object;
  POST: PostOperations;
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
export const operations: OperationTable = {
  "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": {
    json: [200, 202],
  },
};
