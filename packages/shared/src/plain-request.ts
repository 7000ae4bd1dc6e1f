import type { Outgoing } from "./attempt.js";
import type { Call } from "./call.js";
import type { MiddlewareContext } from "./middleware.js";
import { mergeHeaders } from "./transport.js";

/** A call's request, before headers are merged. */
export interface Prepared extends Pick<
  MiddlewareContext,
  "schemaPath" | "params"
> {
  readonly url: string;
  /** The client's headers with the call's over them. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The request of a call without middleware: nobody looks at it, so it need not be a `Request`, which is dear to build. */
export function plainRequest(
  { body }: Call,
  { url, headers, params }: Prepared,
): Outgoing {
  // Now, and not for each attempt: `params` may be another call's by then.
  const merged = mergeHeaders(
    body === undefined ? {} : { "content-type": "application/json" },
    headers,
    params.header,
  );
  return { url, headers: () => new Headers(merged), body };
}
