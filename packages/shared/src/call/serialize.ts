import { toPlain } from "../checks/to-plain.js";
import { guard } from "../checks/values.js";
import type { Fail } from "../errors/configuration-error.js";
import type { QuerySerializer } from "../types/call-options.js";
import { isRead } from "../sending/call.js";
import type { Method } from "../types/operations.js";
import { defaultQuerySerializer } from "./openapi-fetch.js";

/**
 * A body as it is sent: JSON.
 *
 * @throws ConfigurationError that names the field that JSON cannot hold, and for a body of a method that has none.
 */
export function serializeBody(
  body: unknown,
  method: Method,
  fail: Fail,
): string | undefined {
  if (body === undefined) {
    return undefined;
  }
  return isRead({ method })
    ? fail(`a ${method} has no body`)
    : guard("body", fail, () =>
        JSON.stringify(toPlain(body, "body", false, fail)),
      );
}

/**
 * A query as it is sent: with its question mark, or nothing at all.
 *
 * @throws ConfigurationError for what the serializer cannot write.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>> | undefined,
  serializer: QuerySerializer | undefined,
  fail: Fail,
): string {
  if (!query && !serializer) {
    return "";
  }
  const plain = serializer
    ? (query ?? {})
    : guard(
        "params.query",
        fail,
        () =>
          toPlain(query, "params.query", true, fail) as Readonly<
            Record<string, unknown>
          >,
      );
  let written: unknown;
  try {
    written = (serializer ?? defaultQuerySerializer)(plain);
  } catch {
    // Reported below with what is no text: the reason may quote the query.
  }
  return typeof written === "string" && !written.includes("#")
    ? written.replace(/^(?=[^?])/, "?")
    : fail("params.query needs a querySerializer that can write it as text");
}
