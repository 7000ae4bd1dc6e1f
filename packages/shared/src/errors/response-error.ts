import { isBranded } from "./brand.js";
import { ClientError, type ErrorContext } from "./client-error.js";
import { hide } from "./hide.js";

/** A 2xx that cannot be read as documented, or a redirect, which is never followed. */
export class ResponseError extends ClientError {
  override get name(): "ResponseError" {
    return "ResponseError";
  }
  /** The answer's status; 0 where a browser hides it behind a redirect. */
  readonly status: number;
  /** The answer. Not enumerable, so that logs do not print it. */
  declare readonly response: Response;

  constructor(message: string, context: ErrorContext, response: Response) {
    super(`${response.status} ${message}`, context);
    this.status = response.status;
    hide(this, "response", response);
  }
}

/** True for a {@link ResponseError}, whichever installed copy made it. */
export function isResponseError(error: unknown): error is ResponseError {
  return isBranded(error, "ResponseError");
}
