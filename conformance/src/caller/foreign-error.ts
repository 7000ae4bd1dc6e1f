import { ConfigurationError } from "@fintech-clients/shared";

/** An error of ours that belongs to another call, as the caller's code may throw that calls something itself. */
export function foreignError(provider: string): ConfigurationError {
  return new ConfigurationError("another call's", {
    provider,
    operation: "GET /another",
    attempts: 0,
    idempotencyKey: undefined,
    retryable: true,
    outcome: "rejected",
  });
}
