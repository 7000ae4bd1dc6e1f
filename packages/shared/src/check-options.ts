import type { Fail } from "./fail-for.js";
import { kindOf } from "./kind-of.js";
import { isPrintable } from "./is-printable.js";

const token: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

/** The options that are allowed, with the kind of their value; "" where another check follows. */
export type OptionTypes = Readonly<Record<string, string>>;

/**
 * Refuses options that are unknown or of the wrong type, before anything is sent.
 *
 * @throws ConfigurationError that names the option.
 */
export function checkOptions(
  options: unknown,
  types: OptionTypes,
  fail: Fail,
): void {
  if (kindOf(options) !== "Object") {
    fail("options must be an object");
  }
  for (const [name, value] of Object.entries(options as object)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      fail(`${name} is not an option here`);
    }
    if (type && value !== undefined && kindOf(value) !== type) {
      fail(`${name} must be of type ${type}, not ${kindOf(value)}`);
    }
  }
}

/**
 * Refuses header names and values that some runtime would refuse with a message
 * that quotes them, and the header that has an option of its own.
 *
 * @throws ConfigurationError that names the header, never its value.
 */
export function checkHeaders(
  headers: Readonly<Record<string, unknown>> = {},
  idempotencyHeader: string | undefined,
  fail: Fail,
): void {
  // A Headers object or a Map has its entries where nobody would look.
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
    if (value !== undefined && value !== "" && !isPrintable(value)) {
      fail(`headers.${name} must be printable ASCII`);
    }
  }
}

/**
 * Refuses what openapi-fetch would pass over without a word.
 *
 * @throws ConfigurationError that names the option.
 */
export function checkMiddleware(list: readonly unknown[], fail: Fail): void {
  if (!list.every((each) => kindOf(each) === "Object")) {
    fail("middleware must be objects with onRequest, onResponse or onError");
  }
}
