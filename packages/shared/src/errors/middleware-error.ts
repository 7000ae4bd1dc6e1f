import { isBranded } from "./brand.js";
import { ClientError } from "./client-error.js";

/** The caller's own middleware threw, or returned something unusable. */
export class MiddlewareError extends ClientError {
  override get name(): "MiddlewareError" {
    return "MiddlewareError";
  }
}

/** True for a {@link MiddlewareError}, whichever installed copy made it. */
export function isMiddlewareError(error: unknown): error is MiddlewareError {
  return isBranded(error, "MiddlewareError");
}
