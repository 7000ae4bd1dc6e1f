import type { Fail } from "../errors/configuration-error.js";
import type { Middleware } from "../types/middleware.js";
import { guard, kindOf, namesOf, readMember } from "./values.js";

const hooks: RegExp = /^on(Request|Response|Error)$/;

/**
 * The middleware of a list, less its falsy values: `use(condition && middleware)`.
 *
 * @throws ConfigurationError for what openapi-fetch would silently ignore: no
 * object, no handler, a handler that is no function, a misspelt one.
 */
export function checkMiddleware(
  list: readonly unknown[],
  fail: Fail,
): readonly Middleware[] {
  const given = list.filter(Boolean);
  for (const each of given) {
    const found =
      kindOf(each) === "Object"
        ? guard("middleware", fail, () =>
            namesOf(each as object).filter((name) =>
              /^on(?:[A-Z]|re|er)/.test(name),
            ),
          )
        : [];
    const odd = found.find(
      (name) =>
        !hooks.test(name) ||
        !/^(function|undefined)$/.test(
          typeof readMember(each, name, `middleware.${name}`, fail),
        ),
    );
    if (found.length === 0 || odd) {
      fail(
        `middleware${odd ? `.${odd}` : ""} must be an object with functions onRequest, onResponse or onError`,
      );
    }
  }
  return given as readonly Middleware[];
}
