export * from "@fintech-clients/shared/public-api";
export { createAcmeCardsClient } from "./client.js";
export type {
  AcmeCardsClient,
  AcmeCardsClientOptions,
  AcmeCardsCredentials,
  AcmeCardsEnvironment,
  AcmeCardsOperation,
  CallResult,
  RequestBody,
  ResponseBody,
} from "./client.js";
export type * from "./generated/schema.js";
