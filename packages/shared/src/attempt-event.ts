/** One attempt, for logs and metrics. Holds no header, no body, and no value from the path. */
export interface AttemptEvent {
  /** `"POST /path/{template}"`. */
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** The answer's status; undefined when none came. */
  readonly status: number | undefined;
  /** The name of the error class when no complete answer came. */
  readonly error: string | undefined;
  /** From sending to the end of the body, in milliseconds. */
  readonly durationMs: number;
  /** The wait before the next attempt, in milliseconds; undefined when there is none. */
  readonly waitMs: number | undefined;
  /** The answer's `x-request-id`, where there is one. */
  readonly requestId: string | undefined;
}
