import type { Fail } from "../errors/configuration-error.js";
import { guard, kindOf, readMember } from "./values.js";

/** The options that are allowed, with the kind of their value; "" or a number where another check follows. */
export type OptionTypes = Readonly<Record<string, string | number>>;

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
  const named = path.slice(0, -1) || "options";
  if (kindOf(options) !== "Object") {
    fail(`${named} must be an object`);
  }
  const unknown = guard(named, fail, () => Object.keys(options)).find(
    (name) => !Object.hasOwn(types, name),
  );
  if (unknown !== undefined) {
    fail(`${path}${unknown} is not an option here`);
  }
  const checked: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const value = readMember(options, name, path + name, fail);
    if (
      typeof type === "string" &&
      type &&
      value !== undefined &&
      kindOf(value) !== type
    ) {
      fail(`${path}${name} must be of type ${type}, not ${kindOf(value)}`);
    }
    checked[name] = value;
  }
  return checked as Options;
}
