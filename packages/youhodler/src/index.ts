export * from "@fintech-clients/shared/public-api";
export * from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";
export type * from "./options.js";
