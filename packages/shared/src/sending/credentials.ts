import { remainingMs } from "../time/remaining-ms.js";
import { isPrintable, readMember } from "../checks/values.js";
import { ClientError } from "../errors/client-error.js";
import type { Fail } from "../errors/configuration-error.js";
import { CredentialsError } from "../errors/no-answer-errors.js";
import { aborted, timedOut, withTimeout } from "../time/with-timeout.js";
import type { CredentialsRequest } from "../types/client-options.js";
import type {
  ProviderDefinition,
  ReadCredential,
} from "../types/provider-definition.js";
import { errorContext, type Call, type Credentials } from "./call.js";

/** Checks credentials and turns them into headers; an unusable value fails by the name of its field, never with the value. */
export function readCredentials(
  definition: ProviderDefinition<never>,
  credentials: unknown,
  environment: string | undefined,
  fail: Fail,
): Credentials {
  const secrets: string[] = [];
  const read: ReadCredential<string> = (field, prefixes = {}) => {
    const path = `credentials.${field}`;
    const value = readMember(credentials, field, path, fail);
    if (!isPrintable(value)) {
      return fail(
        `${path} ${(value ?? "") === "" ? `is ${value === "" ? "empty" : "missing"}` : "must be printable ASCII"}`,
      );
    }
    for (const [prefix, fits] of Object.entries(prefixes)) {
      if (
        environment &&
        value.startsWith(prefix) &&
        !fits.includes(environment)
      ) {
        fail(`${path} is for environment ${fits.join(" or ")}`);
      }
    }
    secrets.push(value);
    return value;
  };
  return {
    headers: definition.credentialHeaders(read, credentials, secrets),
    secrets,
  };
}

/**
 * The credentials for a call's next attempt.
 *
 * @throws CredentialsError when the credentials function fails, in any way.
 */
export async function callCredentials(
  call: Call,
  reason: CredentialsRequest["reason"],
): Promise<Credentials> {
  const { credentials, definition, environment, limits } = call;
  if (typeof credentials !== "function") {
    call.secrets = credentials.secrets;
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
  const checked = readCredentials(definition, given, environment, fail);
  call.secrets = [...call.secrets, ...checked.secrets];
  return checked;
}
