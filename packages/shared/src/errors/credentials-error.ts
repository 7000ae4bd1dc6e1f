import { isBranded } from "./brand.js";
import { ClientError } from "./client-error.js";

/** The credential function threw, rejected, or gave nothing usable. */
export class CredentialsError extends ClientError {
  override get name(): "CredentialsError" {
    return "CredentialsError";
  }
}

/** True for a {@link CredentialsError}, whichever installed copy made it. */
export function isCredentialsError(error: unknown): error is CredentialsError {
  return isBranded(error, "CredentialsError");
}
