// For provider packages; users get what they need from those.
export { createProviderClient } from "./client/create-provider-client.js";
export { checkOptions } from "./checks/options.js";
export { toPlain } from "./checks/to-plain.js";
export { guard, isPrintable, kindOf, readMember } from "./checks/values.js";
export { resolveEndpoint } from "./client/endpoint.js";
export { remainingMs } from "./sending/call.js";
export { withTimeout } from "./time/with-timeout.js";
export { globalRuntime, runtimeOption, type Runtime } from "./time/runtime.js";
// Not public: a provider may have a schema of this name.
export type { Client } from "./types/client.js";
export type {
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "./types/operation-types.js";
export type { Fail } from "./errors/configuration-error.js";
export type { Draft, Step } from "./types/draft.js";
export type {
  ErrorCodeMeanings,
  Idempotent,
  OperationMaps,
  OperationMetadata,
  OperationTable,
} from "./types/operations.js";
export type {
  EnvironmentPrefixes,
  ErrorEnvelope,
  JsonObject,
  ProviderDefinition,
} from "./types/provider-definition.js";
export * from "./public-api.js";
