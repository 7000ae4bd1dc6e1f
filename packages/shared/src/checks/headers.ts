import type { Fail } from "../errors/configuration-error.js";
import { guard, isPrintable } from "./values.js";

const token: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

/** What the connection writes by itself: another value breaks it, or smuggles a second request. */
export const framing: RegExp =
  /^(content-length|host|expect|upgrade|transfer-encoding|connection)$/i;

/** A type that a body of JSON in UTF-8 has. */
const json: RegExp =
  /^\w+\/([\w.-]+\+)?json( *; *(charset=("?)utf-8\4|(?!charset)[^; ]+))*$/i;

/** Extra headers by name; for openapi-fetch `undefined` keeps, and `null` drops, what is there. */
export type ExtraHeaders = Readonly<Record<string, string | null | undefined>>;

/**
 * Refuses header names and values that some runtime would refuse with a message
 * that quotes them, those that belong to the connection, a type that the body
 * does not have, and the header that has an option of its own: `keyHeaders`, in
 * lower case. Gives a copy, each value read once.
 *
 * @throws ConfigurationError that names the header, never its value.
 */
export function checkHeaders(
  headers: ExtraHeaders = {},
  path: string,
  keyHeaders: readonly (string | undefined)[],
  fail: Fail,
): ExtraHeaders {
  const entries = guard(path, fail, () => Object.entries(headers));
  for (const [name, value] of entries) {
    if (!token.test(name)) {
      fail(`${path} has a name that HTTP does not allow`);
    }
    const lower = name.toLowerCase();
    const refuse = (why: string): never => fail(`${path}.${name} ${why}`);
    if (keyHeaders.includes(lower)) {
      refuse("is the option idempotencyKey of a call");
    }
    if ((value ?? "") !== "" && !isPrintable(value)) {
      refuse("must be printable ASCII");
    }
    if (framing.test(name)) {
      refuse("is set by the connection");
    }
    if (
      lower === "content-type" &&
      value !== undefined &&
      !json.test(String(value))
    ) {
      refuse("must be JSON in UTF-8");
    }
  }
  return Object.fromEntries(entries);
}
