import type { Fail } from "../errors/configuration-error.js";
import { kindOf } from "./values.js";

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
