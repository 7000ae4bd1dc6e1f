import { isBranded } from "./brand.js";
import { ClientError } from "./client-error.js";

/** A limit of the `timeout` option passed before the call was complete. */
export class TimeoutError extends ClientError {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** True for a {@link TimeoutError}, whichever installed copy made it. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isBranded(error, "TimeoutError");
}
