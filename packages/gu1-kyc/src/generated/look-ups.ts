// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { LookUp, NoLookUp } from "@fintech-clients/shared";

/** Each write, and the read that tells what became of it. */
export interface LookUps {
  readonly "POST /api/kyc/biometric": NoLookUp;
  readonly "POST /api/kyc/biometric/sessions": LookUp<"GET /api/kyc/biometric/entities/{entityId}/current">;
  readonly "POST /api/kyc/validations": LookUp<"GET /api/kyc/entities/{entityId}/validations">;
  readonly "POST /api/kyc/validations/{id}/approve": LookUp<"GET /api/kyc/validations/{id}">;
  readonly "DELETE /api/kyc/validations/{id}/cancel": LookUp<"GET /api/kyc/validations/{id}">;
  readonly "POST /api/kyc/validations/{id}/reject": LookUp<"GET /api/kyc/validations/{id}">;
  readonly "POST /api/kyc/validations/{id}/sync": LookUp<"GET /api/kyc/validations/{id}">;
  readonly "POST /entities": LookUp<"GET /entities">;
}

/**
 * How to find out what became of a write whose outcome is unknown: which read tells, where in the write the values of its
 * parameters are, and what to look for; or why nothing tells.
 */
export const lookUps: LookUps = {
  "POST /api/kyc/biometric": { none: "No read shows which checks were made." },
  "POST /api/kyc/biometric/sessions": {
    operation: "GET /api/kyc/biometric/entities/{entityId}/current",
    params: { path: { entityId: "body.entityId" } },
    shows:
      "The latest session of the entity. Creating another one while it is open is refused with `ACTIVE_SESSION_EXISTS`, whose body names it.",
  },
  "POST /api/kyc/validations": {
    operation: "GET /api/kyc/entities/{entityId}/validations",
    params: { path: { entityId: "body.entityId" } },
    shows: "Newest first: the first one, if its `createdAt` is after the call.",
  },
  "POST /api/kyc/validations/{id}/approve": {
    operation: "GET /api/kyc/validations/{id}",
    params: { path: { id: "path.id" } },
    shows: "`status`, which is `approved` afterwards.",
  },
  "DELETE /api/kyc/validations/{id}/cancel": {
    operation: "GET /api/kyc/validations/{id}",
    params: { path: { id: "path.id" } },
    shows: "`status`, which is `cancelled` afterwards.",
  },
  "POST /api/kyc/validations/{id}/reject": {
    operation: "GET /api/kyc/validations/{id}",
    params: { path: { id: "path.id" } },
    shows: "`status`, which is `rejected` afterwards.",
  },
  "POST /api/kyc/validations/{id}/sync": {
    operation: "GET /api/kyc/validations/{id}",
    params: { path: { id: "path.id" } },
    shows: "`status` and `updatedAt` of the validation.",
  },
  "POST /entities": {
    operation: "GET /entities",
    params: {
      query: {
        type: "body.type",
        taxId: "body.taxId",
        externalId: "body.externalId",
      },
    },
    shows:
      "The person, if it was created; send a `taxId` or an `externalId`, or there is nothing to find it by.",
  },
};
