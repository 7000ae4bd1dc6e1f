export * from "@fintech-clients/shared/public-api";
export {
  createYunoBankingClient,
  type YunoBankingClientOptions,
  type YunoBankingCredentials,
  type YunoBankingEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export { lookUps, type LookUps } from "./generated/look-ups.js";
export { paginate } from "./generated/pagination.js";
export type * from "./generated/schema.js";
