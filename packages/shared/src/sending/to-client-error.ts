import { ClientError } from "../errors/client-error.js";
import {
  AbortError,
  ConnectionError,
  TimeoutError,
} from "../errors/no-answer-errors.js";
import { aborted, timedOut } from "../time/with-timeout.js";
import { errorContext, type Call } from "./call.js";

/** The error for whatever ended a call: our own as it is; or its time, its caller, or the connection. */
export function toClientError(call: Call, reason: unknown): ClientError {
  if (reason instanceof ClientError) {
    return reason;
  }
  const context = errorContext(call, true);
  return reason === timedOut
    ? new TimeoutError("no complete answer in time", context)
    : reason === aborted
      ? new AbortError("aborted by the signal", context)
      : new ConnectionError("no complete answer", context, systemCode(reason));
}

/** The system's code for a failed connection, where the runtime tells it. */
export function systemCode(reason: unknown): string | undefined {
  try {
    const { code, cause } = reason as {
      readonly code?: unknown;
      readonly cause?: { readonly code?: unknown };
    };
    const found = cause?.code ?? code;
    return typeof found === "string" && /^\w{1,64}$/.test(found)
      ? found
      : undefined;
  } catch {
    return undefined;
  }
}
