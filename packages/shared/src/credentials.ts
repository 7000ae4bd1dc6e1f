import { errorContext, remainingMs, type Call } from "./call.js";
import type { CredentialsRequest } from "./client-options.js";
import { CredentialsError } from "./errors/credentials-error.js";
import { isPrintable } from "./printable.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { aborted, timedOut, within } from "./within.js";

/** A client's credentials: headers made once, or a function that is asked for each call. */
export type CredentialSource =
  | Readonly<Record<string, string>>
  | ((
      request: CredentialsRequest,
    ) => Promise<Readonly<Record<string, string>>>);

/** Says what is wrong with a credential; the caller decides which error that is. */
export class UnusableCredential {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/**
 * The headers that carry `credentials`.
 *
 * @throws UnusableCredential that names the field and never its value.
 */
export function toHeaders(
  definition: ProviderDefinition<never>,
  credentials: unknown,
  environment: string | undefined,
): Readonly<Record<string, string>> {
  const read = (field: string): string => {
    const value = (credentials as Record<string, unknown> | null)?.[field];
    if (!isPrintable(value)) {
      throw new UnusableCredential(
        `credentials.${field} must be printable ASCII without surrounding space`,
      );
    }
    return value;
  };
  const prefixes = definition.environmentPrefixes;
  if (prefixes !== undefined && environment !== undefined) {
    const value = read(prefixes.field);
    for (const [prefix, fits] of Object.entries(prefixes.environments)) {
      if (value.startsWith(prefix) && !fits.includes(environment)) {
        throw new UnusableCredential(
          `credentials.${prefixes.field} belongs to ${fits.join(" or ")}, but environment is ${environment}`,
        );
      }
    }
  }
  return definition.credentialHeaders(read);
}

/** Asks for the headers of a call; a function's failure of any kind is a CredentialsError. */
export async function credentialHeaders(
  call: Call,
  reason: CredentialsRequest["reason"],
): Promise<Readonly<Record<string, string>>> {
  const source = call.credentials;
  if (typeof source !== "function") {
    return source;
  }
  try {
    return await within(
      call.runtime,
      call.signal,
      Math.min(call.limits.attemptMs, remainingMs(call)),
      async (signal) => source({ reason, signal }),
    );
  } catch (cause) {
    if (cause === timedOut || cause === aborted) {
      throw cause;
    }
    throw new CredentialsError(
      cause instanceof UnusableCredential
        ? cause.message
        : "the credentials function threw or rejected",
      errorContext(call, true),
    );
  }
}
