export * from "@fintech-clients/shared/public-api";
export {
  createAcmeCardsClient,
  type AcmeCardsClientOptions,
  type AcmeCardsCredentials,
  type AcmeCardsEnvironment,
} from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";
