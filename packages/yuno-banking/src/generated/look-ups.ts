// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type { LookUp, NoLookUp } from "@fintech-clients/shared";

/** Each write, and the read that tells what became of it. */
export interface LookUps {
  readonly "POST /banking/accounts": NoLookUp;
  readonly "PATCH /banking/accounts/{account_id}": LookUp<"GET /banking/accounts/{account_id}">;
  readonly "DELETE /banking/accounts/{account_id}": LookUp<"GET /banking/accounts/{account_id}">;
  readonly "POST /banking/accounts/{account_id}/transfers/{transfer_id}/cancel": LookUp<"GET /banking/accounts/{account_id}/transfers/{transfer_id}">;
  readonly "POST /banking/entities": NoLookUp;
  readonly "PATCH /banking/entities/{entity_id}": LookUp<"GET /banking/entities/{entity_id}">;
  readonly "POST /banking/entities/{entity_id}/onboardings": NoLookUp;
  readonly "PATCH /banking/entities/{entity_id}/onboardings/{onboarding_id}": LookUp<"GET /banking/entities/{entity_id}/onboardings/{onboarding_id}">;
  readonly "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": LookUp<"GET /banking/entities/{entity_id}/onboardings/{onboarding_id}">;
  readonly "POST /banking/transfers": NoLookUp;
}

/**
 * How to find out what became of a write whose outcome is unknown: which read tells, where in the write the values of its
 * parameters are, and what to look for; or why nothing tells.
 */
export const lookUps: LookUps = {
  "POST /banking/accounts": {
    none: "An account is read by its id alone, and there is no list.",
  },
  "PATCH /banking/accounts/{account_id}": {
    operation: "GET /banking/accounts/{account_id}",
    params: { path: { account_id: "path.account_id" } },
    shows: "`account_type` and `updated_at`.",
  },
  "DELETE /banking/accounts/{account_id}": {
    operation: "GET /banking/accounts/{account_id}",
    params: { path: { account_id: "path.account_id" } },
    shows: "`status`, which is `CLOSED` afterwards.",
  },
  "POST /banking/accounts/{account_id}/transfers/{transfer_id}/cancel": {
    operation: "GET /banking/accounts/{account_id}/transfers/{transfer_id}",
    params: {
      path: { account_id: "path.account_id", transfer_id: "path.transfer_id" },
    },
    shows: "`status`, which is `CANCELLED` afterwards.",
  },
  "POST /banking/entities": {
    none: "An entity is read by its id alone, and there is no list. Creating it again is refused with `DUPLICATE_ENTITY` where it exists; the id is not shown.",
  },
  "PATCH /banking/entities/{entity_id}": {
    operation: "GET /banking/entities/{entity_id}",
    params: { path: { entity_id: "path.entity_id" } },
    shows: "The fields as they are now, and `updated_at`.",
  },
  "POST /banking/entities/{entity_id}/onboardings": {
    none: "An onboarding is read by its id alone, and there is no list.",
  },
  "PATCH /banking/entities/{entity_id}/onboardings/{onboarding_id}": {
    operation: "GET /banking/entities/{entity_id}/onboardings/{onboarding_id}",
    params: {
      path: {
        entity_id: "path.entity_id",
        onboarding_id: "path.onboarding_id",
      },
    },
    shows: "`status` and `updated_at`.",
  },
  "POST /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel": {
    operation: "GET /banking/entities/{entity_id}/onboardings/{onboarding_id}",
    params: {
      path: {
        entity_id: "path.entity_id",
        onboarding_id: "path.onboarding_id",
      },
    },
    shows: "`status`, which is `CANCELLED` afterwards.",
  },
  "POST /banking/transfers": {
    none: "A transfer is read by its id alone, and `merchant_transfer_id` cannot be searched for.",
  },
};
