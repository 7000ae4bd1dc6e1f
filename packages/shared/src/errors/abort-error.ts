import { isBranded } from "./brand.js";
import { ClientError } from "./client-error.js";

/** The caller's `signal` was aborted. */
export class AbortError extends ClientError {
  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** True for a {@link AbortError}, whichever installed copy made it. */
export function isAbortError(error: unknown): error is AbortError {
  return isBranded(error, "AbortError");
}
