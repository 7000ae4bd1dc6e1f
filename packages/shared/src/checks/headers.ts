import type { Fail } from "../errors/configuration-error.js";
import { isPrintable, kindOf } from "./values.js";

const token: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * Refuses header names and values that some runtime would refuse with a message
 * that quotes them, and the header that has an option of its own. `undefined`
 * and `null` are values for openapi-fetch: keep, and drop, what is there.
 *
 * @throws ConfigurationError that names the header, never its value.
 */
export function checkHeaders(
  headers: Readonly<Record<string, unknown>> = {},
  idempotencyHeader: string | undefined,
  fail: Fail,
): void {
  // A Headers object or a Map has no own members, so its headers would be lost.
  if (kindOf(headers) !== "Object") {
    fail(`headers must be of type Object, not ${kindOf(headers)}`);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!token.test(name)) {
      fail("headers has a name that HTTP does not allow");
    }
    if (name.toLowerCase() === idempotencyHeader?.toLowerCase()) {
      fail(`headers.${name} is the option idempotencyKey`);
    }
    if ((value ?? "") !== "" && !isPrintable(value)) {
      fail(`headers.${name} must be printable ASCII`);
    }
  }
}
