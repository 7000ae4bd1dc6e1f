import type { Fail } from "./fail.js";
import { isPrintable } from "./printable.js";

const token: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

/** The options that are allowed, with what `typeof` has to say of them; "" where another check follows. */
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
  if (typeof options !== "object" || options === null) {
    fail("options must be an object");
  }
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      fail(`${name} is not an option here`);
    }
    if (
      type &&
      value !== undefined &&
      (typeof value !== type || (!value && type === "object"))
    ) {
      fail(`${name} must be of type ${type}`);
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
  headers: Readonly<Record<string, unknown>> | undefined,
  idempotencyHeader: string | undefined,
  fail: Fail,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
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
export function checkMiddleware(list: unknown, fail: Fail): void {
  if (
    !Array.isArray(list) ||
    !list.every((each) => typeof each === "object" && each !== null)
  ) {
    fail(
      "middleware must be an array of objects with onRequest, onResponse or onError",
    );
  }
}
