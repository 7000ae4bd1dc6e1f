import {
  brandOf,
  ClientError,
  hide,
  type ErrorContext,
} from "./client-error.js";

/** Codes go into messages and so into logs: only what looks like a code does. */
const codePattern: RegExp = /^[\w.-]{1,64}$/;

/** What an answer of 400 to 599 said, beside its status. */
export interface ApiErrorDetails<Body, Code extends string> {
  readonly code: Code | (string & {}) | undefined;
  readonly messages: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: Body | undefined;
  readonly response: Response;
}

/** An answer of 400 to 599, whatever its body. */
export class ApiError<
  Status extends number = number,
  Body = unknown,
  Code extends string = string,
>
  extends ClientError
  implements ApiErrorDetails<Body, Code>
{
  override get name(): "ApiError" {
    return "ApiError";
  }
  declare readonly status: Status;
  /** The provider's code: the documented ones complete in an editor, others may come. */
  declare readonly code: Code | (string & {}) | undefined;
  /** The provider's texts for people; empty when it sent none. */
  declare readonly messages: readonly string[];
  /** What else the provider's envelope held; empty when nothing. */
  declare readonly details: Readonly<Record<string, unknown>>;
  /** The answer's `x-request-id`, where there is one. */
  declare readonly requestId: string | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** The body as the spec describes it; undefined when it was not a JSON object. Not enumerable, so that logs do not print it. */
  declare readonly body: Body | undefined;
  /** The answer; its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(
    status: Status,
    context: ErrorContext,
    answer: ApiErrorDetails<Body, Code>,
  ) {
    const { body, response, ...shown } = answer;
    const code = codePattern.test(shown.code ?? "") ? ` ${shown.code}` : "";
    super(`${status}${code}`, context);
    Object.assign(this, { status, ...shown });
    hide(this, "body", body);
    hide(this, "response", response);
  }
}

/** True for an {@link ApiError}, whichever installed copy made it. */
export function isApiError(error: unknown): error is ApiError {
  return brandOf(error) === "ApiError";
}
