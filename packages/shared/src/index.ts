// For provider packages; users get what they need from those.
export type { Client } from "./client.js";
export type {
  ClientOptions,
  ClientOptionsWithDefault,
} from "./client-options.js";
export { createProviderClient } from "./create-provider-client.js";
export type {
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "./operation-types.js";
export type { Keyed, OperationMaps, OperationTable } from "./operations.js";
export { isPrintable } from "./is-printable.js";
export type {
  EnvironmentPrefixes,
  ErrorEnvelope,
  JsonObject,
  ProviderDefinition,
} from "./provider-definition.js";
export { globalRuntime, runtimeOption, type Runtime } from "./runtime.js";
export * from "./user.js";
