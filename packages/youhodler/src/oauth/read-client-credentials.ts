import type { YouHodlerClientCredentials } from "../options.js";

/** The client credentials that are given, read once; undefined where there are none. */
export function readClientCredentials(
  given: unknown,
): YouHodlerClientCredentials | undefined {
  let clientId: unknown;
  let clientSecret: unknown;
  try {
    ({ clientId, clientSecret } = (given ?? {}) as Record<string, unknown>);
  } catch {
    // A getter of the caller's; refused like a missing field, as what it throws may hold a secret.
    clientSecret = null;
  }
  return clientId === undefined && clientSecret === undefined
    ? undefined
    : ({ clientId, clientSecret } as YouHodlerClientCredentials);
}
