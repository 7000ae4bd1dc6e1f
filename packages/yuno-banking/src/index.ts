export * from "@fintech-clients/shared/public-api";
export { createYunoBankingClient } from "./client.js";
export type {
  CallResult,
  RequestBody,
  ResponseBody,
  YunoBankingClient,
  YunoBankingClientOptions,
  YunoBankingCredentials,
  YunoBankingEnvironment,
  YunoBankingOperation,
} from "./client.js";
export type * from "./generated/schema.js";
