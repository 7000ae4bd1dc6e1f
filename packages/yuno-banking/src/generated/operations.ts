// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type { Idempotent, OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  /**
   * Get Account Details. Reads a bank account and its balance.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/get-account-details-banking
   */
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["get"];
  /**
   * Get Entity Transfer Status. Reads a transfer of a bank account.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/get-entity-transfer-status
   */
  "/banking/accounts/{account_id}/transfers/{transfer_id}": paths["/banking/accounts/{account_id}/transfers/{transfer_id}"]["get"];
  /**
   * Get Entity Details. Reads an entity. The page calls tax and document numbers masked; its schema and its example have them in full.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/get-entity-details
   */
  "/banking/entities/{entity_id}": paths["/banking/entities/{entity_id}"]["get"];
  /**
   * Get Entity Onboarding Status. Reads an onboarding. An account can be created once its `status` is `SUCCEEDED`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.y.uno/reference/get-entity-onboarding-status
   */
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}"]["get"];
}

export interface PostOperations {
  /**
   * Create Account. Opens a bank account for an onboarding that has `SUCCEEDED`. The provider documents an empty 200 beside the 201.
   *
   * Sent with an `x-idempotency-key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/create-account-banking
   */
  "/banking/accounts": Idempotent<paths["/banking/accounts"]["post"]>;
  /**
   * Cancel Entity Transfer. Cancels a transfer whose status is `PENDING`. The answer is documented without a body: read the transfer for its status.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/cancel-entity-transfer
   */
  "/banking/accounts/{account_id}/transfers/{transfer_id}/cancel": paths["/banking/accounts/{account_id}/transfers/{transfer_id}/cancel"]["post"];
  /**
   * Create Entity. Registers a person (`INDIVIDUAL`) or a company (`ENTITY`), the first step towards an account. A `merchant_entity_id` that exists already is answered with 409.
   *
   * Sent with an `x-idempotency-key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/create-entity
   */
  "/banking/entities": Idempotent<paths["/banking/entities"]["post"]>;
  /**
   * Create Entity Onboarding. Hands an entity to the bank behind a connection. `ONE_STEP` needs the `compliance_declaration`, which the schema leaves optional; without it the answer is 400. The provider documents an empty 200 beside the 201.
   *
   * Sent with an `x-idempotency-key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/create-entity-onboarding
   */
  "/banking/entities/{entity_id}/onboardings": Idempotent<
    paths["/banking/entities/{entity_id}/onboardings"]["post"]
  >;
  /**
   * Cancel Entity Onboarding. Ends an onboarding that has not reached a final status yet; one that has is answered with 400. The provider documents 200 and 202 with the same body and does not say when to expect which.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/cancel-entity-onboarding
   */
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel"]["post"];
  /**
   * Initiate Entity Transfer. Sends money from a bank account, in that account's currency, to an account elsewhere (`destination_account`) or to another one at Yuno (`destination_account_id`, a book transfer).
   *
   * Sent with an `x-idempotency-key`, whose effect is not documented: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/initiate-entity-transfer
   */
  "/banking/transfers": Idempotent<paths["/banking/transfers"]["post"]>;
}

export interface PatchOperations {
  /**
   * Update Account. Changes the type of a bank account. The body's `account_id` is the merchant's own account, the path's is the bank account.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/update-account-banking
   */
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["patch"];
  /**
   * Update Entity. Changes the fields that are sent. `national_entity` cannot be changed.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/update-entity
   */
  "/banking/entities/{entity_id}": paths["/banking/entities/{entity_id}"]["patch"];
  /**
   * Update Entity Onboarding. Adds what an onboarding lacks, while its status is not final; afterwards the answer is 400.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/update-entity-onboarding
   */
  "/banking/entities/{entity_id}/onboardings/{onboarding_id}": paths["/banking/entities/{entity_id}/onboardings/{onboarding_id}"]["patch"];
}

export interface DeleteOperations {
  /**
   * Close Account. Closes a bank account. Its balance has to be zero; otherwise the answer is 400.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.y.uno/reference/close-account-banking
   */
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
