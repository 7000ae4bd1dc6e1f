import {
  isAbortError,
  isApiError,
  isClientError,
  isConfigurationError,
  isConnectionError,
  isCredentialsError,
  isMiddlewareError,
  isResponseError,
  isTimeoutError,
} from "@fintech-clients/shared";

/** The guards by the name of the class that each is for. */
export const guards: Readonly<Record<string, (error: unknown) => boolean>> = {
  AbortError: isAbortError,
  ApiError: isApiError,
  ClientError: isClientError,
  ConfigurationError: isConfigurationError,
  ConnectionError: isConnectionError,
  CredentialsError: isCredentialsError,
  MiddlewareError: isMiddlewareError,
  ResponseError: isResponseError,
  TimeoutError: isTimeoutError,
};
