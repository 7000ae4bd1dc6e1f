import { errorContext, remainingMs, type Call } from "./call.js";
import type { CredentialsRequest } from "./client-options.js";
import { ClientError } from "./errors/client-error.js";
import { CredentialsError } from "./errors/credentials-error.js";
import type { Fail } from "./fail-for.js";
import { isPrintable } from "./is-printable.js";
import type {
  ProviderDefinition,
  ReadCredential,
} from "./provider-definition.js";
import { aborted, timedOut, within } from "./within.js";

/** The headers that carry a call's credentials. */
export type CredentialHeaders = Readonly<Record<string, string>>;

/** A client's credentials: headers made once, or a function that is asked for each call. */
export type CredentialSource =
  CredentialHeaders | ((request: CredentialsRequest) => unknown);

/** Turns credentials into headers; a value of no use fails by the name of its field, never with the value. */
export function toHeaders(
  definition: ProviderDefinition<never>,
  credentials: unknown,
  environment: string | undefined,
  fail: Fail,
): CredentialHeaders {
  const read: ReadCredential<string> = (field, prefixes = {}) => {
    let value: unknown;
    try {
      value = (credentials as Record<string, unknown> | null)?.[field];
    } catch {
      // A getter of the caller's; told below, as what it throws may hold a secret.
    }
    if (!isPrintable(value)) {
      return fail(`credentials.${field} must be printable ASCII`);
    }
    for (const [prefix, fits] of Object.entries(prefixes)) {
      if (
        environment &&
        value.startsWith(prefix) &&
        !fits.includes(environment)
      ) {
        fail(`credentials.${field} is for environment ${fits.join(" or ")}`);
      }
    }
    return value;
  };
  return definition.credentialHeaders(read);
}

/**
 * The headers for a call's next attempt.
 *
 * @throws CredentialsError when the credentials function fails, in any way.
 */
export async function credentialHeaders(
  call: Call,
  reason: CredentialsRequest["reason"],
): Promise<CredentialHeaders> {
  const { credentials, definition, environment, limits } = call;
  if (typeof credentials !== "function") {
    return credentials;
  }
  const fail: Fail = (message) => {
    throw new CredentialsError(message, errorContext(call, true));
  };
  const given = await within(
    call,
    Math.min(limits.attemptMs, remainingMs(call)),
    async (signal) =>
      credentials({
        reason,
        signal,
        ...(reason === "rejected" && { rejected: call.credentialsGiven }),
      }),
  ).catch((cause: unknown) => {
    if (cause === timedOut || cause === aborted) {
      throw cause;
    }
    // Of anything else the message may hold a secret.
    const why = cause instanceof ClientError ? `: ${cause.message}` : "";
    return fail(`the credentials function failed${why}`);
  });
  call.credentialsGiven = given;
  return toHeaders(definition, given, environment, fail);
}
