import { isApiError, type ClientError } from "@fintech-clients/youhodler";

import type { Shown } from "./step.ts";

/** What the demo shows of an error: what a program can decide by. */
export function showError(error: ClientError): Shown {
  return {
    error: error.name,
    ...(isApiError(error) && { status: error.status, code: error.code }),
    outcome: error.outcome,
    retryable: error.retryable,
    attempts: error.attempts,
  };
}
