export * from "@fintech-clients/shared/public-api";
export {
  createGu1KycClient,
  type Gu1KycClientOptions,
  type Gu1KycCredentials,
  type Gu1KycEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export { lookUps, type LookUps } from "./generated/look-ups.js";
export { paginate } from "./generated/pagination.js";
export type * from "./generated/schema.js";
