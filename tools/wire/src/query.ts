import { guard, kindOf, readMember, toPlain } from "@fintech-clients/shared";
import type { Fail, Step } from "@fintech-clients/shared";
import { pairs } from "./pairs.js";
import { percent, type Style } from "./style.js";

/** Writes a query whose parameters have styles; the others are written as by default. A `querySerializer` of the caller's goes before. */
export function query(styles: Readonly<Record<string, Style>>): Step {
  return (draft, fail) => {
    const given = readMember(draft.params, "query", "params.query", fail);
    if (kindOf(given) === "Object" && !draft.querySerializer) {
      const written = guard("params.query", fail, () =>
        write(given as Readonly<Record<string, unknown>>, styles, fail),
      );
      draft.querySerializer = () => written;
    }
  };
}

function write(
  given: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, Style>>,
  fail: Fail,
): string {
  return Object.keys(given)
    .flatMap((name) => {
      const path = `params.query.${name}`;
      const isJson = styles[name] === "json";
      const plain = toPlain(given[name], path, !isJson, fail);
      const value = isJson ? JSON.stringify(plain) : plain;
      const style =
        styles[name] ?? (Array.isArray(value) ? "form*" : "deepObject");
      return pairs(
        percent(name, path, fail),
        value,
        style,
        path,
        (text) => percent(text, path, fail),
        fail,
      );
    })
    .join("&");
}
