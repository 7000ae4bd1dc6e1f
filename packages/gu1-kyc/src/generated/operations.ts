// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/api/kyc/biometric/entities/{entityId}/current": paths["/api/kyc/biometric/entities/{entityId}/current"]["get"];
  "/api/kyc/biometric/sessions/{id}": paths["/api/kyc/biometric/sessions/{id}"]["get"];
  "/api/kyc/entities/{entityId}/current": paths["/api/kyc/entities/{entityId}/current"]["get"];
  "/api/kyc/entities/{entityId}/status": paths["/api/kyc/entities/{entityId}/status"]["get"];
  "/api/kyc/entities/{entityId}/validations": paths["/api/kyc/entities/{entityId}/validations"]["get"];
  "/api/kyc/face-match/verifications/{id}": paths["/api/kyc/face-match/verifications/{id}"]["get"];
  "/api/kyc/face-match/verifications/{verificationId}/document-image": paths["/api/kyc/face-match/verifications/{verificationId}/document-image"]["get"];
  "/api/kyc/face-match/verifications/{verificationId}/selfie-image": paths["/api/kyc/face-match/verifications/{verificationId}/selfie-image"]["get"];
  "/api/kyc/id-verification/verifications": paths["/api/kyc/id-verification/verifications"]["get"];
  "/api/kyc/id-verification/verifications/{id}": paths["/api/kyc/id-verification/verifications/{id}"]["get"];
  "/api/kyc/id-verification/verifications/{verificationId}/document-back-image": paths["/api/kyc/id-verification/verifications/{verificationId}/document-back-image"]["get"];
  "/api/kyc/id-verification/verifications/{verificationId}/document-front-image": paths["/api/kyc/id-verification/verifications/{verificationId}/document-front-image"]["get"];
  "/api/kyc/validations/{id}": paths["/api/kyc/validations/{id}"]["get"];
  "/entities": paths["/entities"]["get"];
  "/entities/by-external-id/{externalId}": paths["/entities/by-external-id/{externalId}"]["get"];
  "/entities/by-tax-id/{taxId}": paths["/entities/by-tax-id/{taxId}"]["get"];
  "/entities/{id}": paths["/entities/{id}"]["get"];
}

export interface PostOperations {
  "/api/kyc/biometric": paths["/api/kyc/biometric"]["post"];
  "/api/kyc/biometric/sessions": paths["/api/kyc/biometric/sessions"]["post"];
  "/api/kyc/validations": paths["/api/kyc/validations"]["post"];
  "/api/kyc/validations/{id}/approve": paths["/api/kyc/validations/{id}/approve"]["post"];
  "/api/kyc/validations/{id}/reject": paths["/api/kyc/validations/{id}/reject"]["post"];
  "/api/kyc/validations/{id}/sync": paths["/api/kyc/validations/{id}/sync"]["post"];
  "/entities": paths["/entities"]["post"];
}

export interface DeleteOperations {
  "/api/kyc/validations/{id}/cancel": paths["/api/kyc/validations/{id}/cancel"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
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
  "POST /api/kyc/biometric": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "POST /api/kyc/biometric/sessions": { json: [201] },
  "GET /api/kyc/biometric/sessions/{id}": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "GET /api/kyc/face-match/verifications/{verificationId}/document-image": {
    json: [],
    binary: [200],
  },
  "GET /api/kyc/face-match/verifications/{verificationId}/selfie-image": {
    json: [],
    binary: [200],
  },
  "GET /api/kyc/id-verification/verifications/{verificationId}/document-back-image":
    { json: [], binary: [200] },
  "GET /api/kyc/id-verification/verifications/{verificationId}/document-front-image":
    { json: [], binary: [200] },
  "POST /api/kyc/validations": { json: [201] },
  "GET /entities": { json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226] },
  "POST /entities": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "GET /entities/by-external-id/{externalId}": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "GET /entities/by-tax-id/{taxId}": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
  "GET /entities/{id}": {
    json: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  },
};
