import { brandOf, ClientError } from "./client-error.js";

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
  return brandOf(error) === "ConfigurationError";
}

/** Throws a {@link ConfigurationError} that names an option and its remedy, never its value. */
export type Fail = (message: string) => never;

/** {@link Fail} for a provider's factory, or for one of its operations. */
export function failFor(provider: string, operation?: string): Fail {
  return (message) => {
    throw new ConfigurationError(message, {
      provider,
      operation,
      attempts: 0,
      idempotencyKey: undefined,
      retryable: false,
      outcome: "not-sent",
    });
  };
}
