import { guard, kindOf, readMember, toPlain } from "@fintech-clients/shared";
import type { Fail, Step } from "@fintech-clients/shared";
import { pairs } from "./pairs.js";
import { percent, type Style } from "./style.js";

/** Writes a query whose parameters have styles; the others are written as by default. A `querySerializer` of the caller's goes before. */
export function query(styles: Readonly<Record<string, Style>>): Step {
  const known = new Map(Object.entries(styles));
  return (draft, fail) => {
    const given = readMember(draft.params, "query", "params.query", fail);
    if (kindOf(given) === "Object" && !draft.querySerializer) {
      const written = guard("params.query", fail, () =>
        write(given as Readonly<Record<string, unknown>>, known, fail),
      );
      draft.querySerializer = () => written;
    }
  };
}

function write(
  given: Readonly<Record<string, unknown>>,
  styles: ReadonlyMap<string, Style>,
  fail: Fail,
): string {
  return Object.keys(given)
    .flatMap((name) => {
      const path = `params.query.${name}`;
      const known = styles.get(name);
      const isJson = known === "json";
      const plain = toPlain(given[name], path, !isJson, fail);
      const value = isJson ? JSON.stringify(plain) : plain;
      const style = known ?? (Array.isArray(value) ? "form*" : "deepObject");
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
