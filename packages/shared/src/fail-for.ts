import { ConfigurationError } from "./errors/configuration-error.js";

/** Throws a ConfigurationError that names an option and its remedy, never its value. */
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
