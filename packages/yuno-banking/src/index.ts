export * from "@fintech-clients/shared/public-api";
export {
  createYunoBankingClient,
  type YunoBankingClientOptions,
  type YunoBankingCredentials,
  type YunoBankingEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";
