import { isBranded } from "./brand.js";
import { ClientError } from "./client-error.js";

/** A mistake in the program: an invalid option or path parameter. Names the option, never its value. Thrown, not returned. */
export class ConfigurationError extends ClientError {
  override get name(): "ConfigurationError" {
    return "ConfigurationError";
  }
}

/** True for a {@link ConfigurationError}, whichever installed copy made it. */
export function isConfigurationError(
  error: unknown,
): error is ConfigurationError {
  return isBranded(error, "ConfigurationError");
}
