// What every provider package re-exports.
export { idempotencyKeyOf } from "./call/idempotency-key-of.js";
export { unwrap } from "./call/unwrap.js";
export { untyped } from "./client/untyped.js";
export { ApiError, isApiError } from "./errors/api-error.js";
export {
  ClientError,
  isClientError,
  type Outcome,
} from "./errors/client-error.js";
export {
  ConfigurationError,
  isConfigurationError,
} from "./errors/configuration-error.js";
export {
  AbortError,
  ConnectionError,
  CredentialsError,
  isAbortError,
  isConnectionError,
  isCredentialsError,
  isMiddlewareError,
  isResponseError,
  isTimeoutError,
  MiddlewareError,
  ResponseError,
  TimeoutError,
  type NoAnswerError,
} from "./errors/no-answer-errors.js";
export type {
  BodyOptions,
  CallOptions,
  Fetch,
  KeyOptions,
  QuerySerializer,
  RetryOptions,
  TimeoutOptions,
} from "./types/call-options.js";
export type {
  AttemptEvent,
  ClientOptions,
  ClientOptionsWithDefault,
  CredentialsRequest,
  IdempotencyKeys,
} from "./types/client-options.js";
export type { Init, MethodCall } from "./types/client.js";
export type { LookUp, NoLookUp, PlaceInWrite } from "./types/look-up.js";
export type { Middleware, MiddlewareContext } from "./types/middleware.js";
export type {
  Failure,
  NoAnswer,
  OtherFailure,
  ParseAs,
  Success,
} from "./types/result.js";
export type {
  UntypedClient,
  UntypedInit,
  UntypedResult,
} from "./types/untyped-client.js";
export type {
  ErrorStatus,
  SuccessStatus,
  UnlistedStatus,
} from "./types/status.js";
