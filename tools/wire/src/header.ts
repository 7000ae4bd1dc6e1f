import { guard, kindOf, readMember, toPlain } from "@fintech-clients/shared";
import type { Fail, Step } from "@fintech-clients/shared";
import { members, type Style } from "./style.js";

/** Writes header parameters that are no text; `styles` has their names in lower case. */
export function header(styles: Readonly<Record<string, Style>>): Step {
  const known = new Map(Object.entries(styles));
  return (draft, fail) => {
    const given = readMember(draft.params, "header", "params.header", fail);
    if (kindOf(given) === "Object") {
      const entries = guard("params.header", fail, () =>
        Object.entries(given as object),
      );
      draft.params = {
        ...draft.params,
        header: Object.fromEntries(
          entries.map(([name, value]: [string, unknown]) => [
            name,
            write(
              value,
              known.get(name.toLowerCase()),
              `params.header.${name}`,
              fail,
            ),
          ]),
        ),
      };
    }
  };
}

function write(
  given: unknown,
  style: Style | undefined,
  path: string,
  fail: Fail,
): unknown {
  if (style === undefined || given == null || typeof given === "string") {
    return given;
  }
  if (style === "json") {
    return JSON.stringify(toPlain(given, path, false, fail));
  }
  const value = toPlain(given, path, false, fail);
  if (typeof value !== "object" || value === null) {
    return String(value);
  }
  const parts = members(value, path, fail).map(([inner, text]) =>
    inner === undefined
      ? text
      : inner + (style.endsWith("*") ? "=" : ",") + text,
  );
  return parts.length === 0
    ? fail(`${path} is empty: leave it out`)
    : parts.join(",");
}
