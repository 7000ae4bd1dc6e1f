// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type {
  ErrorCodeMeanings,
  OperationTable,
} from "@fintech-clients/shared";
import type { paths } from "./schema.js";
import { body } from "./wire/body.js";
import { multipart } from "./wire/multipart.js";

export interface GetOperations {
  /**
   * Get Current Biometric Session. Reads the session that was created last for an entity, whatever its status.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/current-biometric-session
   */
  "/api/kyc/biometric/entities/{entityId}/current": paths["/api/kyc/biometric/entities/{entityId}/current"]["get"];
  /**
   * Get Biometric Session. Reads a session in its current state.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/embedded-biometric
   */
  "/api/kyc/biometric/sessions/{id}": paths["/api/kyc/biometric/sessions/{id}"]["get"];
  /**
   * Get Current KYC Validation. Reads the one validation that counts for an entity, fetched anew like a single one. Where there is none, its own page says 404, and the page on current biometric sessions says 200 with `null`: expect both.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/current-validation
   */
  "/api/kyc/entities/{entityId}/current": paths["/api/kyc/entities/{entityId}/current"]["get"];
  /**
   * Get Entity KYC Status. Says in short whether an entity is verified.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/check-status
   */
  "/api/kyc/entities/{entityId}/status": paths["/api/kyc/entities/{entityId}/status"]["get"];
  /**
   * List KYC Validations for Entity. Lists an entity's validations, newest first.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/list-validations
   */
  "/api/kyc/entities/{entityId}/validations": paths["/api/kyc/entities/{entityId}/validations"]["get"];
  /**
   * Get Face Match Verification. Reads one comparison of a document's portrait with a selfie.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/get-face-match-verification
   */
  "/api/kyc/face-match/verifications/{id}": paths["/api/kyc/face-match/verifications/{id}"]["get"];
  /**
   * Get Face Match document image. The document's picture, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/face-match-images
   */
  "/api/kyc/face-match/verifications/{verificationId}/document-image": paths["/api/kyc/face-match/verifications/{verificationId}/document-image"]["get"];
  /**
   * Get Face Match selfie image. The selfie, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/face-match-images
   */
  "/api/kyc/face-match/verifications/{verificationId}/selfie-image": paths["/api/kyc/face-match/verifications/{verificationId}/selfie-image"]["get"];
  /**
   * List ID Verifications. Lists documents that were read.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/get-id-verification-verification
   */
  "/api/kyc/id-verification/verifications": paths["/api/kyc/id-verification/verifications"]["get"];
  /**
   * Get ID Verification. Reads one document's verification.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/get-id-verification-verification
   */
  "/api/kyc/id-verification/verifications/{id}": paths["/api/kyc/id-verification/verifications/{id}"]["get"];
  /**
   * Get ID Verification back image. The picture of the document's back, as it is; there is one only where one was sent. The key needs the permission to read KYC. The page also calls the parameter `id`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/id-verification-images
   */
  "/api/kyc/id-verification/verifications/{verificationId}/document-back-image": paths["/api/kyc/id-verification/verifications/{verificationId}/document-back-image"]["get"];
  /**
   * Get ID Verification front image. The picture of the document's front, as it is. The key needs the permission to read KYC. The page also calls the parameter `id`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/id-verification-images
   */
  "/api/kyc/id-verification/verifications/{verificationId}/document-front-image": paths["/api/kyc/id-verification/verifications/{verificationId}/document-front-image"]["get"];
  /**
   * Check Verification Status. Reads one validation. gu1 first fetches it anew from the identity provider when its picture links are older than 3.5 hours; they last about 4.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/check-status
   */
  "/api/kyc/validations/{id}": paths["/api/kyc/validations/{id}"]["get"];
  /**
   * List persons. Lists at most 100 persons. The items have no `currentEvaluation`.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/api-reference/person/list
   */
  "/entities": paths["/entities"]["get"];
  /**
   * Get a person by external ID. Reads a person by your own id.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/api-reference/person/get
   */
  "/entities/by-external-id/{externalId}": paths["/entities/by-external-id/{externalId}"]["get"];
  /**
   * Get a person by tax ID. Reads a person by its fiscal identifier.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/api-reference/person/get
   */
  "/entities/by-tax-id/{taxId}": paths["/entities/by-tax-id/{taxId}"]["get"];
  /**
   * Get a person by ID. Reads a person by gu1's id.
   *
   * A read: repeated after a failure that may pass.
   *
   * @see https://docs.gu1.ai/en/api-reference/person/get
   */
  "/entities/{id}": paths["/entities/{id}"]["get"];
}

export interface PostOperations {
  /**
   * Biometric Check. Compares a face with those of the entity's approved validations. The page also allows `multipart/form-data`, with the picture as `userImage` or `user_image`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/biometric
   */
  "/api/kyc/biometric": paths["/api/kyc/biometric"]["post"];
  /**
   * Create Biometric Session. Opens a session in which a person is compared with the portrait of an earlier, approved validation. Give `sessionUrl` to the person.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/embedded-biometric
   */
  "/api/kyc/biometric/sessions": paths["/api/kyc/biometric/sessions"]["post"];
  /**
   * Face Match. Compares the face of a document with a selfie. Runs once, and costs credits. Older copies of the page take JSON, newer ones `multipart/form-data` alone.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/face-match
   */
  "/api/kyc/face-match": paths["/api/kyc/face-match"]["post"];
  /**
   * ID Verification. Reads and checks the pictures of an identity document. Runs once, and costs credits.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/id-verification
   */
  "/api/kyc/id-verification": paths["/api/kyc/id-verification"]["post"];
  /**
   * Create KYC Validation. Opens a validation for a person entity that exists. Give `providerSessionUrl` to the person. An earlier validation of the entity is no longer the current one.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/create-validation
   */
  "/api/kyc/validations": paths["/api/kyc/validations"]["post"];
  /**
   * Approve KYC Validation. Approves a validation by hand. gu1 first fetches it anew from the identity provider, and allows this only while the provider's status is `in_review`. An earlier RENAPER check is not made again.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/approve-validation
   */
  "/api/kyc/validations/{id}/approve": paths["/api/kyc/validations/{id}/approve"]["post"];
  /**
   * Reject KYC Validation. Rejects a validation by hand; it is no longer the current one. gu1 first fetches it anew from the identity provider, and allows this only while the provider's status is `in_review`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/reject-validation
   */
  "/api/kyc/validations/{id}/reject": paths["/api/kyc/validations/{id}/reject"]["post"];
  /**
   * Sync KYC Validation. Fetches a validation anew from the identity provider, with fresh links to its pictures. It costs no credits and never changes what was approved, rejected or cancelled by hand.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/sync-validation
   */
  "/api/kyc/validations/{id}/sync": paths["/api/kyc/validations/{id}/sync"]["post"];
  /**
   * Create a person entity. Creates the person whom validations are about. A `taxId` that the organization has already is refused with 409. One of gu1's pages writes the path as `/api/entities`.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/api-reference/person/create
   */
  "/entities": paths["/entities"]["post"];
}

export interface DeleteOperations {
  /**
   * Cancel KYC Validation. Ends a validation for good: its status becomes `cancelled`, it is no longer the current one, and gu1 tries to delete the provider's session, so that the link given to the person stops working.
   *
   * A write without an idempotency key: repeated only after a 429.
   *
   * @see https://docs.gu1.ai/en/use-cases/kyc/cancel-validation
   */
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
  "POST /api/kyc/biometric": { json: [200, 201, 202, 203, 206, 207, 208, 226] },
  "POST /api/kyc/biometric/sessions": { json: [201] },
  "GET /api/kyc/biometric/sessions/{id}": {
    json: [200, 201, 202, 203, 206, 207, 208, 226],
  },
  "POST /api/kyc/face-match": {
    json: [200, 201, 202, 203, 206, 207, 208, 226],
    steps: [body({ "multipart/form-data": multipart({}) })],
  },
  "GET /api/kyc/face-match/verifications/{verificationId}/document-image": {
    json: [],
    binary: [200],
  },
  "GET /api/kyc/face-match/verifications/{verificationId}/selfie-image": {
    json: [],
    binary: [200],
  },
  "POST /api/kyc/id-verification": {
    json: [200, 201, 202, 203, 206, 207, 208, 226],
    steps: [body({ "multipart/form-data": multipart({}) })],
  },
  "GET /api/kyc/id-verification/verifications/{verificationId}/document-back-image":
    { json: [], binary: [200] },
  "GET /api/kyc/id-verification/verifications/{verificationId}/document-front-image":
    { json: [], binary: [200] },
  "POST /api/kyc/validations": { json: [201] },
  "GET /entities": { json: [200, 201, 202, 203, 206, 207, 208, 226] },
  "POST /entities": { json: [200, 201, 202, 203, 206, 207, 208, 226] },
  "GET /entities/by-external-id/{externalId}": {
    json: [200, 201, 202, 203, 206, 207, 208, 226],
  },
  "GET /entities/by-tax-id/{taxId}": {
    json: [200, 201, 202, 203, 206, 207, 208, 226],
  },
  "GET /entities/{id}": { json: [200, 201, 202, 203, 206, 207, 208, 226] },
};

/** Error codes that say more of a write than their status does. */
export const errorCodes: ErrorCodeMeanings = {};
