import type { Fail } from "../errors/configuration-error.js";
import { kindOf, readMember } from "./values.js";

/** The options that are allowed, with the kind of their value; "" where another check follows. */
export type OptionTypes = Readonly<Record<string, string>>;

/**
 * Refuses options that are unknown or of the wrong type, before anything is
 * sent. Gives a copy that has every option as its own, each read once.
 *
 * @throws ConfigurationError that names the option, after `path`.
 */
export function checkOptions<Options extends object>(
  options: Options,
  types: OptionTypes,
  fail: Fail,
  path = "",
): Options {
  if (kindOf(options) !== "Object") {
    fail(`${path.slice(0, -1) || "options"} must be an object`);
  }
  const unknown = Object.keys(options).find(
    (name) => !Object.hasOwn(types, name),
  );
  if (unknown !== undefined) {
    fail(`${path}${unknown} is not an option here`);
  }
  const checked: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const value = readMember(options, name, path + name, fail);
    if (type && value !== undefined && kindOf(value) !== type) {
      fail(`${path}${name} must be of type ${type}, not ${kindOf(value)}`);
    }
    checked[name] = value;
  }
  return checked as Options;
}
