import { isBranded } from "./brand.js";
import { ClientError, type ErrorContext } from "./client-error.js";

/** No complete answer arrived: the connection failed, or broke before the end of the body. */
export class ConnectionError extends ClientError {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
  /** The system's code, such as `"ECONNRESET"`, where the runtime tells it. */
  readonly code: string | undefined;

  constructor(
    message: string,
    context: ErrorContext,
    code: string | undefined,
  ) {
    super(code === undefined ? message : `${message} (${code})`, context);
    this.code = code;
  }
}

/** True for a {@link ConnectionError}, whichever installed copy made it. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isBranded(error, "ConnectionError");
}
