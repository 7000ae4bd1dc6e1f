export * from "@fintech-clients/shared/public-api";
export { createYouHodlerClient } from "./client.js";
export type {
  CallResult,
  RequestBody,
  ResponseBody,
  YouHodlerAccessToken,
  YouHodlerClient,
  YouHodlerClientCredentials,
  YouHodlerClientOptions,
  YouHodlerCredentials,
  YouHodlerEnvironment,
  YouHodlerOperation,
} from "./client.js";
export type * from "./generated/schema.js";
