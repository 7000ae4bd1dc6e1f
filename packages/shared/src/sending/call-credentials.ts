import { remainingMs } from "../time/remaining-ms.js";
import { readCredentials, type Credentials } from "../checks/credentials.js";
import { ClientError } from "../errors/client-error.js";
import type { Fail } from "../errors/configuration-error.js";
import { CredentialsError } from "../errors/no-answer-errors.js";
import { aborted, timedOut, withTimeout } from "../time/with-timeout.js";
import type { CredentialsRequest } from "../types/client-options.js";
import { errorContext, type Call } from "./call.js";

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
