import { isBranded } from "./brand.js";
import { ClientError, type ErrorContext } from "./client-error.js";
import type { ErrorBody } from "./error-body.js";
import { hide } from "./hide.js";

/** Codes go into messages and so into logs: only what looks like a code does. */
const codePattern: RegExp = /^[\w.-]{1,64}$/;

/** What an answer of 400 to 599 said, beside its status. */
export interface ApiErrorDetails<Body, Code extends string> extends Omit<
  ErrorBody<Code>,
  "retryAfterMs"
> {
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
  readonly status: Status;
  /** The provider's code: the documented ones complete in an editor, others may come. */
  readonly code: Code | (string & {}) | undefined;
  /** The provider's texts for people; empty when it sent none. */
  readonly messages: readonly string[];
  /** What else the provider's envelope held; empty when nothing. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The answer's `x-request-id`, where there is one. */
  readonly requestId: string | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The body as the spec describes it; undefined when it was not a JSON object. Not enumerable, so that logs do not print it. */
  declare readonly body: Body | undefined;
  /** The answer; its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(
    status: Status,
    context: ErrorContext,
    answer: ApiErrorDetails<Body, Code>,
  ) {
    const code = answer.code;
    const shown = code !== undefined && codePattern.test(code);
    super(shown ? `${status} ${code}` : `${status}`, context);
    this.status = status;
    this.code = code;
    this.messages = answer.messages;
    this.details = answer.details;
    this.requestId = answer.requestId;
    this.retryAfterMs = answer.retryAfterMs;
    hide(this, "body", answer.body);
    hide(this, "response", answer.response);
  }
}

/** True for an {@link ApiError}, whichever installed copy made it. */
export function isApiError(error: unknown): error is ApiError {
  return isBranded(error, "ApiError");
}
