import type { QuerySerializer } from "./call-options.js";
import type { Fail } from "./fail.js";
import { defaultQuerySerializer } from "./transport.js";

/**
 * A body as it is sent: JSON, or a form as it is.
 *
 * @throws ConfigurationError for what JSON cannot hold.
 */
export function serializeBody(
  body: unknown,
  fail: Fail,
): string | FormData | undefined {
  if (body === undefined || body instanceof FormData) {
    return body;
  }
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // Told below: the reason may quote the body.
  }
  return text ?? fail("body must be a value that JSON can hold");
}

/**
 * A query as it is sent.
 *
 * @throws ConfigurationError for what the serializer cannot write.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  serializer: QuerySerializer = defaultQuerySerializer,
  fail: Fail,
): string {
  try {
    return String(serializer(query));
  } catch {
    return fail(
      "params.query cannot be written by the querySerializer; give one that can",
    );
  }
}
