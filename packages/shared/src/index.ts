// For provider packages; users get what they need from those.
export {
  createClient,
  createProviderClient,
} from "./client/create-provider-client.js";
export { prepareClient } from "./client/prepare-client.js";
export { readCredentials } from "./checks/credentials.js";
export { checkOptions } from "./checks/options.js";
export { toPlain } from "./checks/to-plain.js";
export { guard, isPrintable, kindOf, readMember } from "./checks/values.js";
export { refuseMasked } from "./checks/refuse-masked.js";
export { headerOptions } from "./client/header-options.js";
export { resolveEndpoint } from "./client/endpoint.js";
export { createPaginate } from "./lists/paginate.js";
export { remainingMs } from "./time/remaining-ms.js";
export { withTimeout } from "./time/with-timeout.js";
// Not public: a provider may have a schema of this name.
export type { Client } from "./types/client.js";
export type {
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "./types/operation-types.js";
export { failFor, type Fail } from "./errors/configuration-error.js";
export type { ClientState } from "./types/client-state.js";
export type { Paginate } from "./types/pagination.js";
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
  ReadCredential,
  Step,
} from "./types/provider-definition.js";
export * from "./public-api.js";
