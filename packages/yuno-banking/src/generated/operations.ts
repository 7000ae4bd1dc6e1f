// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type { Idempotent, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["get"];
  "/banking/accounts/{account_id}/transfers/{transfer_id}": paths["/banking/accounts/{account_id}/transfers/{transfer_id}"]["get"];
  "/banking/entities/{entity_id}": paths["/banking/entities/{entity_id}"]["get"];
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}"]["get"];
}

export interface PostOperations {
  "/banking/accounts": Idempotent<paths["/banking/accounts"]["post"]>;
  "/banking/accounts/{account_id}/transfers/{transfer_id}/cancel": paths["/banking/accounts/{account_id}/transfers/{transfer_id}/cancel"]["post"];
  "/banking/entities": Idempotent<paths["/banking/entities"]["post"]>;
  "/banking/entities/{entity_id}/onboardings": Idempotent<
    paths["/banking/entities/{entity_id}/onboardings"]["post"]
  >;
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel"]["post"];
  "/banking/transfers": Idempotent<paths["/banking/transfers"]["post"]>;
}

export interface PatchOperations {
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["patch"];
  "/banking/entities/{entity_id}": paths["/banking/entities/{entity_id}"]["patch"];
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}"]["patch"];
}

export interface DeleteOperations {
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: PostOperations;
  PUT: object;
  PATCH: PatchOperations;
  DELETE: DeleteOperations;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "POST /banking/accounts": {
    idempotencyHeader: "x-idempotency-key",
    json: [201],
    empty: [200],
  },
  "POST /banking/accounts/{account_id}/transfers/{transfer_id}/cancel": {
    json: [],
    empty: [200],
  },
  "POST /banking/entities": {
    idempotencyHeader: "x-idempotency-key",
    json: [201],
  },
  "POST /banking/entities/{entity_id}/onboardings": {
    idempotencyHeader: "x-idempotency-key",
    json: [201],
    empty: [200],
  },
  "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": {
    json: [200, 202],
  },
  "POST /banking/transfers": {
    idempotencyHeader: "x-idempotency-key",
    json: [202],
  },
};
