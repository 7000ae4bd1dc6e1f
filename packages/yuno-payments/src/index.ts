export * from "@fintech-clients/shared/public-api";
export { createYunoPaymentsClient } from "./client.js";
export type {
  CallResult,
  RequestBody,
  ResponseBody,
  YunoPaymentsClient,
  YunoPaymentsClientOptions,
  YunoPaymentsCredentials,
  YunoPaymentsEnvironment,
  YunoPaymentsOperation,
} from "./client.js";
export type * from "./generated/schema.js";
