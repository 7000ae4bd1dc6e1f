import { guard, kindOf, toPlain } from "@fintech-clients/shared";
import type { WriteBody } from "./body.js";
import { pairs } from "./pairs.js";
import { type Encode, percent, type Style } from "./style.js";

/** Writes `application/x-www-form-urlencoded`, lists and objects as the spec's `encoding` says. */
export function form(styles: Readonly<Record<string, Style>>): WriteBody {
  const known = new Map(Object.entries(styles));
  return (draft, type, fail) => {
    const { body } = draft;
    draft.bodyHeaders = { "content-type": type };
    if (kindOf(body) === "URLSearchParams") {
      draft.text = String(body);
      return;
    }
    if (kindOf(body) !== "Object") {
      fail("body must be an object or URLSearchParams");
    }
    draft.text = guard("body", fail, () =>
      Object.entries(toPlain(body, "body", false, fail) as object)
        .flatMap(([name, value]: [string, unknown]) => {
          const path = `body.${name}`;
          const encode = (text: string): string =>
            percent(text, path, fail).replaceAll("%20", "+");
          if (value === null) {
            fail(`${path} is null, which a form cannot hold`);
          }
          const isObject = typeof value === "object" && !Array.isArray(value);
          const style = known.get(name) ?? (isObject ? undefined : "form*");
          if (style === undefined) {
            return fail(
              `${path} is an object, and no encoding says how it is written`,
            );
          }
          return pairs(
            encode(name),
            style === "json"
              ? JSON.stringify(value)
              : isObject
                ? encodeNames(value as object, encode)
                : value,
            style,
            path,
            encode,
            fail,
          );
        })
        .join("&"),
    );
  };
}

function encodeNames(value: object, encode: Encode): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [encode(name), each]),
  );
}
