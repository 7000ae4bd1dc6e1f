import type { Fail } from "./fail.js";
import { isPrintable } from "./printable.js";

const token: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  "a function": (value) => typeof value === "function",
  "an object": (value) => typeof value === "object" && value !== null,
  "an AbortSignal": (value) =>
    typeof (value as AbortSignal | null)?.addEventListener === "function",
  "an array": Array.isArray,
  "true or false": (value) => typeof value === "boolean",
  "json, text, blob, arrayBuffer or stream": (value) =>
    ["json", "text", "blob", "arrayBuffer", "stream"].includes(value as string),
  anything: () => true,
};

/** What each option has to be; an option that is not listed is refused. */
export type OptionKinds = Readonly<Record<string, string>>;

/**
 * Refuses options that are unknown or of the wrong kind, before anything is sent.
 *
 * @throws ConfigurationError that names the option.
 */
export function checkOptions(
  options: unknown,
  allowed: OptionKinds,
  fail: Fail,
): void {
  if (typeof options !== "object" || options === null) {
    fail("options must be an object");
  }
  for (const [name, value] of Object.entries(options as object)) {
    const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (kind === undefined) {
      fail(`${name} is not an option here`);
    } else if (value !== undefined && kinds[kind]?.(value) !== true) {
      fail(`${name} must be ${kind}`);
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
      fail("headers holds a name that is not an HTTP token");
    }
    if (name.toLowerCase() === idempotencyHeader?.toLowerCase()) {
      fail(`headers.${name} must be given as the option idempotencyKey`);
    }
    if (value !== undefined && value !== "" && !isPrintable(value)) {
      fail(`headers.${name} must be printable ASCII without surrounding space`);
    }
  }
}
