/** Where an answer breaks off, and how. */
export type Cut =
  /** The socket is closed once the request was read. */
  | "before-answer"
  /** The same by a reset (RST). */
  | "reset-before-answer"
  /** Headers and half of the body, then the socket is closed. */
  | "in-body"
  /** The same by a reset (RST). */
  | "reset-in-body"
  /** Nothing is ever sent, and the socket stays open. */
  | "stall-before-answer"
  /** An HTTP/1.0 answer without a length: headers and half of the body, then the end of the connection, as if that were all. */
  | "unframed-in-body"
  /** Headers and half of the body, then silence. */
  | "stall-in-body"
  /** One header line after another, until the client gives up. */
  | "endless-headers";

/** What the server does with one request. */
export interface Step {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A string is sent as it is, `{ repeat, times }` as a long text, `{ base64 }`
   * as bytes, and everything else as JSON, with its content type unless
   * `headers` has one.
   */
  readonly body?: unknown;
  /** Without a content-length. */
  readonly chunked?: boolean;
  readonly cut?: Cut;
}

/** Refuses a script that cannot be played, where it is written rather than where it is played. */
export function checkStep(step: Step): Step {
  if (step.cut?.endsWith("in-body") && step.body === undefined) {
    throw new Error(`the cut ${step.cut} needs a body`);
  }
  return step;
}
