// For provider packages; users get what they need from those.
export { createProviderClient } from "./client/create-provider-client.js";
export { isPrintable } from "./checks/values.js";
export { globalRuntime, runtimeOption, type Runtime } from "./time/runtime.js";
export type { Client } from "./types/client.js";
export type {
  ClientOptions,
  ClientOptionsWithDefault,
} from "./types/client-options.js";
export type {
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "./types/operation-types.js";
export type {
  Idempotent,
  OperationMaps,
  OperationTable,
} from "./types/operations.js";
export type {
  EnvironmentPrefixes,
  ErrorEnvelope,
  JsonObject,
  ProviderDefinition,
} from "./types/provider-definition.js";
export * from "./public-api.js";
