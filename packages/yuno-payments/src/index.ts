export * from "@fintech-clients/shared/public-api";
export {
  createYunoPaymentsClient,
  type YunoPaymentsClientOptions,
  type YunoPaymentsCredentials,
  type YunoPaymentsEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";
