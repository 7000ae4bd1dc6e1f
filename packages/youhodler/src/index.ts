export * from "@fintech-clients/shared/public-api";
export { createYouHodlerClient } from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";
export type {
  YouHodlerAccessToken,
  YouHodlerClientCredentials,
  YouHodlerClientOptions,
  YouHodlerCredentials,
  YouHodlerEnvironment,
} from "./options.js";
