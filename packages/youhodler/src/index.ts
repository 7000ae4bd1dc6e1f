export * from "@fintech-clients/shared/user";
export { createYouHodlerClient } from "./client.js";
export type {
  RequestBody,
  ResponseBody,
  YouHodlerClient,
  YouHodlerClientOptions,
  YouHodlerCredentials,
  YouHodlerEnvironment,
  YouHodlerOperation,
} from "./client.js";
export type * from "./generated/schema.js";
