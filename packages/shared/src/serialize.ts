import type { QuerySerializer } from "./call-options.js";
import type { Fail } from "./fail.js";
import type { Method } from "./operations.js";
import { defaultQuerySerializer } from "./transport.js";

/**
 * A body as it is sent: JSON, or a form as it is.
 *
 * @throws ConfigurationError for what JSON cannot hold, and for a body of a method that has none.
 */
export function serializeBody(
  body: unknown,
  method: Method,
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
  return text === undefined || method === "GET" || method === "HEAD"
    ? fail(`body must be JSON, and none for GET and HEAD`)
    : text;
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
  let written: unknown;
  try {
    written = serializer(query);
  } catch {
    // Told below with what is no text: the reason may quote the query.
  }
  return typeof written === "string"
    ? written
    : fail("params.query needs a querySerializer that can write it as text");
}
