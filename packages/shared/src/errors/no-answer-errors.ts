import {
  brandOf,
  ClientError,
  hide,
  type ErrorContext,
} from "./client-error.js";

/** Every error that a call returns beside `ApiError`: there is no answer that can be used. */
export type NoAnswerError =
  | ResponseError
  | ConnectionError
  | TimeoutError
  | AbortError
  | CredentialsError
  | MiddlewareError;

/** A 2xx that cannot be read as documented, or a redirect, which is never followed. */
export class ResponseError extends ClientError {
  override get name(): "ResponseError" {
    return "ResponseError";
  }
  /** The answer's status; 0 where a browser hides it behind a redirect. */
  declare readonly status: number;
  /** The answer. Not enumerable, so that logs do not print it. */
  declare readonly response: Response;

  constructor(message: string, context: ErrorContext, response: Response) {
    super(`${response.status} ${message}`, context);
    this.status = response.status;
    hide(this, "response", response);
  }
}

/** No complete answer arrived: the connection failed, or broke before the end of the body. */
export class ConnectionError extends ClientError {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
  /** The system's code, such as `"ECONNRESET"`, where the runtime tells it. */
  declare readonly code: string | undefined;
  /**
   * What `fetch` threw, as a new plain error: class, code and text, less the
   * credentials. Not enumerable; `util.inspect` prints every cause.
   */
  declare readonly cause: Error;

  constructor(
    message: string,
    context: ErrorContext,
    {
      code,
      cause,
    }: { readonly code?: string | undefined; readonly cause: Error },
  ) {
    super(code === undefined ? message : `${message} (${code})`, context);
    this.code = code;
    hide(this, "cause", cause);
  }
}

/** A limit of the `timeout` option passed before the call was complete. */
export class TimeoutError extends ClientError {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The caller's `signal` was aborted. */
export class AbortError extends ClientError {
  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** The credential function threw, rejected, or gave nothing usable. */
export class CredentialsError extends ClientError {
  override get name(): "CredentialsError" {
    return "CredentialsError";
  }
}

/** The caller's own middleware threw, or returned something unusable. */
export class MiddlewareError extends ClientError {
  override get name(): "MiddlewareError" {
    return "MiddlewareError";
  }
  /**
   * What the middleware threw; undefined when it threw nothing. Not enumerable,
   * so `JSON.stringify` leaves it out; `util.inspect` prints every cause.
   */
  declare readonly cause: unknown;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(message, context);
    hide(this, "cause", cause);
  }
}

/** True for a {@link ResponseError}, whichever installed copy made it. */
export function isResponseError(error: unknown): error is ResponseError {
  return brandOf(error) === "ResponseError";
}

/** True for a {@link ConnectionError}, whichever installed copy made it. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return brandOf(error) === "ConnectionError";
}

/** True for a {@link TimeoutError}, whichever installed copy made it. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return brandOf(error) === "TimeoutError";
}

/** True for an {@link AbortError}, whichever installed copy made it. */
export function isAbortError(error: unknown): error is AbortError {
  return brandOf(error) === "AbortError";
}

/** True for a {@link CredentialsError}, whichever installed copy made it. */
export function isCredentialsError(error: unknown): error is CredentialsError {
  return brandOf(error) === "CredentialsError";
}

/** True for a {@link MiddlewareError}, whichever installed copy made it. */
export function isMiddlewareError(error: unknown): error is MiddlewareError {
  return brandOf(error) === "MiddlewareError";
}
