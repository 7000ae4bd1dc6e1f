import { guard, readMember, toPlain } from "@fintech-clients/shared";
import type { Fail, Step } from "@fintech-clients/shared";
import { members, percent, scalar, type Style } from "./style.js";

/** Fills in path parameters that have styles. What comes out is checked with the rest of the path. */
export function path(styles: Readonly<Record<string, Style>>): Step {
  const known = new Map(Object.entries(styles));
  return (draft, fail) => {
    const given = readMember(draft.params, "path", "params.path", fail);
    draft.path = draft.template.replace(
      /\{([^{}]*)\}/g,
      (whole, name: string) => {
        const style = known.get(name);
        const place = `params.path.${name}`;
        return style === undefined
          ? whole
          : guard(place, fail, () =>
              write(name, readMember(given, name, place, fail), style, fail),
            );
      },
    );
  };
}

function write(name: string, given: unknown, style: Style, fail: Fail): string {
  const place = `params.path.${name}`;
  const encode = (text: string): string => percent(text, place, fail);
  if (style === "json") {
    return encode(JSON.stringify(toPlain(given, place, false, fail)));
  }
  const value = toPlain(given, place, true, fail);
  const isExploded = style.endsWith("*");
  const isMatrix = style.startsWith("matrix");
  const start = isMatrix ? ";" : style.startsWith("label") ? "." : "";
  const isList = Array.isArray(value);
  const parts =
    typeof value === "object" && value !== null
      ? members(value, place, fail).map(([inner, text]) =>
          [inner, encode(text)]
            .filter((part) => part !== undefined)
            .join(isExploded ? "=" : ","),
        )
      : [encode(scalar(value, place, fail))];
  if (parts.join("") === "") {
    fail(`${place} must not be empty`);
  }
  const prefix = isMatrix ? `${encode(name)}=` : "";
  const isObject = typeof value === "object" && !isList;
  return isExploded && typeof value === "object"
    ? start +
        parts
          .map((part) => (isObject ? part : prefix + part))
          .join(start || ",")
    : start + prefix + parts.join(",");
}
