import { isPrintable } from "../checks/values.js";
import { ClientError } from "../errors/client-error.js";
import type { Fail } from "../errors/configuration-error.js";
import { CredentialsError } from "../errors/no-answer-errors.js";
import { aborted, timedOut, withTimeout } from "../time/with-timeout.js";
import type { CredentialsRequest } from "../types/client-options.js";
import type {
  ProviderDefinition,
  ReadCredential,
} from "../types/provider-definition.js";
import {
  errorContext,
  remainingMs,
  type Call,
  type CredentialHeaders,
} from "./call.js";

/** Turns credentials into headers; an unusable value fails by the name of its field, never with the value. */
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
      // A getter of the caller's: what it throws may hold a secret, so only the field is named, below.
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
  const given = await withTimeout(
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
