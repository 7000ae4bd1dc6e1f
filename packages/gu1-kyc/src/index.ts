export * from "@fintech-clients/shared/public-api";
export { createGu1KycClient } from "./client.js";
export type {
  CallResult,
  RequestBody,
  ResponseBody,
  Gu1KycClient,
  Gu1KycClientOptions,
  Gu1KycCredentials,
  Gu1KycEnvironment,
  Gu1KycOperation,
} from "./client.js";
export type * from "./generated/schema.js";
