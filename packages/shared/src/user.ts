// What every provider package re-exports.
export type { AttemptEvent } from "./attempt-event.js";
export type {
  CallOptions,
  Fetch,
  KeyOptions,
  QuerySerializer,
  RetryOptions,
  TimeoutOptions,
} from "./call-options.js";
export type { CredentialsRequest } from "./client-options.js";
export { AbortError, isAbortError } from "./errors/abort-error.js";
export { ApiError, isApiError } from "./errors/api-error.js";
export { ClientError, isClientError } from "./errors/client-error.js";
export {
  ConfigurationError,
  isConfigurationError,
} from "./errors/configuration-error.js";
export {
  ConnectionError,
  isConnectionError,
} from "./errors/connection-error.js";
export {
  CredentialsError,
  isCredentialsError,
} from "./errors/credentials-error.js";
export {
  isMiddlewareError,
  MiddlewareError,
} from "./errors/middleware-error.js";
export type { Outcome } from "./errors/outcome.js";
export { isResponseError, ResponseError } from "./errors/response-error.js";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.js";
export type { Middleware, MiddlewareContext } from "./middleware.js";
export type {
  Failure,
  NoAnswer,
  NoAnswerError,
  OtherFailure,
  ParseAs,
  Success,
} from "./result.js";
export type { ErrorStatus, SuccessStatus, UnlistedStatus } from "./status.js";
export { unwrap } from "./unwrap.js";
