import { ClientError } from "../errors/client-error.js";
import {
  AbortError,
  ConnectionError,
  TimeoutError,
} from "../errors/no-answer-errors.js";
import { aborted, timedOut } from "../time/with-timeout.js";
import { errorContext, type Call } from "./call.js";
import { readFailure, type FetchFailure } from "./fetch-failure.js";

/** The error for whatever ended a call: our own as it is; or its time, its caller, or its `fetch`. */
export function toClientError(call: Call, reason: unknown): ClientError {
  if (reason instanceof ClientError) {
    return reason;
  }
  if (reason === timedOut) {
    return new TimeoutError(
      "no complete answer in time",
      errorContext(call, true),
    );
  }
  if (reason === aborted) {
    return new AbortError("aborted by the signal", errorContext(call, true));
  }
  const failure = isFailure(reason) ? reason : readFailure(call, reason);
  return new ConnectionError(
    "no complete answer",
    errorContext(call, !failure.isMistake),
    failure,
  );
}

function isFailure(reason: unknown): reason is FetchFailure {
  return Object.hasOwn(Object(reason) as object, "isMistake");
}
