export * from "@fintech-clients/shared/public-api";
export {
  createYunoPaymentsClient,
  type YunoPaymentsClientOptions,
  type YunoPaymentsCredentials,
  type YunoPaymentsEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export { lookUps, type LookUps } from "./generated/look-ups.js";
export { paginate } from "./generated/pagination.js";
export type * from "./generated/schema.js";
