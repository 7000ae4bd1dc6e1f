// For provider packages; users get what they need from those.
export { createProviderClient } from "./client/create-provider-client.js";
export { checkOptions } from "./checks/options.js";
export { toPlain } from "./checks/to-plain.js";
export { guard, isPrintable, kindOf, readMember } from "./checks/values.js";
export { resolveEndpoint } from "./client/endpoint.js";
export { remainingMs } from "./time/remaining-ms.js";
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
export type {
  ErrorCodeMeanings,
  ErrorEnvelope,
  JsonObject,
} from "./types/error-envelope.js";
export type { Idempotent, OperationMaps } from "./types/operations.js";
export type {
  Draft,
  EnvironmentPrefixes,
  OperationMetadata,
  OperationTable,
  ProviderDefinition,
  Step,
} from "./types/provider-definition.js";
export * from "./public-api.js";
