import type { Fail } from "../errors/configuration-error.js";
import { bare, guard, kindOf, namesOf } from "./values.js";

/** The options that are allowed: a text is the kind of its value; with anything else another check follows. */
export type OptionTypes = Readonly<Record<string, unknown>>;

/**
 * Refuses options that are unknown or of the wrong type, before anything is
 * sent. Gives a copy of those that are given, their own or of their class: each
 * is read once, and nothing comes from `Object.prototype`.
 *
 * @throws ConfigurationError that names the option, after `path`.
 */
export function checkOptions<Options extends object>(
  options: Options,
  types: OptionTypes,
  fail: Fail,
  path = "",
): Options {
  const all = path.slice(0, -1) || "options";
  if (kindOf(options) !== "Object") {
    fail(`${all} must be an object`);
  }
  const names = guard(all, fail, () => {
    for (const name of Object.keys(options)) {
      if (!Object.hasOwn(types, name)) {
        fail(`${path}${name} is not an option here`);
      }
    }
    return namesOf(options);
  });
  const checked = { __proto__: bare } as unknown as Record<string, unknown>;
  for (const name of names) {
    if (Object.hasOwn(types, name) && !(name in checked)) {
      const type = types[name];
      const value = guard(
        path + name,
        fail,
        () => (options as Readonly<Record<string, unknown>>)[name],
      );
      if (
        typeof type === "string" &&
        value !== undefined &&
        kindOf(value) !== type
      ) {
        fail(`${path}${name} must be of type ${type}, not ${kindOf(value)}`);
      }
      checked[name] = value;
    }
  }
  return checked as Options;
}
