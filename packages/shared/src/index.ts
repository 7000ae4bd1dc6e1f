// For provider packages; users get what they need from those.
export { createProviderClient } from "./client/create-provider-client.js";
export { isPrintable, readMember } from "./checks/values.js";
export { refuseMasked } from "./call/refuse-masked.js";
export { createPaginate } from "./lists/paginate.js";
export { globalRuntime, runtimeOption, type Runtime } from "./time/runtime.js";
// Not public: a provider may have a schema of this name.
export type { Client } from "./types/client.js";
export type {
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "./types/operation-types.js";
export type {
  ErrorCodeMeanings,
  Idempotent,
  OperationMaps,
  OperationTable,
} from "./types/operations.js";
export type { Paginate } from "./types/pagination.js";
export type {
  EnvironmentPrefixes,
  ErrorEnvelope,
  JsonObject,
  ProviderDefinition,
} from "./types/provider-definition.js";
export * from "./public-api.js";
